import type { licenses as english } from '../../en/batch/licenses';
import type { Wording } from '../../Wording';

export const licenses: Wording<typeof english> = {
  title: '¿Qué licencias cambian?',
  description:
    '{count, plural, one {Para # persona.} other {Para # personas.}} Lo que cada una ya tiene se lee en Revisión.',
  kindLabel: 'Tipo de cambio',
  kinds: {
    assign: 'Agregar y quitar',
    swap: 'Sustituir',
    exact: 'Dejar exactamente esta lista',
    changes: 'Cambios indicados uno por uno',
  },
  kindHints: {
    assign:
      'Las personas seleccionadas obtienen unas licencias y pierden otras. Todo lo demás que tienen se queda.',
    swap: 'De las personas seleccionadas, quien tenga una licencia obtiene la otra en su lugar. Todo lo demás se queda. Para llegar a todos los que la tienen, agregue a sus titulares en Usuarios.',
    exact:
      'Las personas seleccionadas pasan a ser las titulares de una licencia: las que no la tienen la obtienen, y todas las demás de la organización la pierden, según lo que usted marque.',
    changes:
      'Estos cambios proceden de otra ejecución o de un archivo. Se planifican de nuevo a partir de la situación actual.',
  },
  incomplete: {
    assign: 'Elija al menos una licencia.',
    swap: 'Elija ambas licencias; deben ser distintas.',
    exact: 'Elija la licencia y al menos una de las dos casillas.',
    changes: 'No queda ningún cambio.',
  },
  chosen: '{add, plural, other {# para agregar}}, {remove, plural, other {# para quitar}}',
  chosenCount: '{count, plural, one {# elegida} other {# elegidas}}',
  toAdd: 'Licencias para agregar',
  toRemove: 'Licencias para quitar',
  isToAdd: 'Se va a agregar',
  isToRemove: 'Se va a quitar',
  searchIn: 'Buscar: {list}',
  search: 'ID o descripción',
  noneFound: 'Ninguna licencia coincide.',
  needs: 'Requiere {licenses}',
  comprises: 'Comprende {licenses}',
  holders: '{count, plural, one {# titular} other {# titulares}}',
  needsMissing: '{license} requiere {licenses}: quien no tenga eso no puede obtenerla.',
  needsRemoved: '{license} requiere {licenses}, que se va a quitar.',
  addToo: 'Agregar también {licenses}',
  swapFrom: 'En lugar de',
  swapTo: 'Asignar',
  swapSame: 'Ambas son la misma licencia.',
  exactLicense: 'Licencia',
  addMissing:
    '{count, plural, one {Asignarla a la persona seleccionada} other {Asignarla a las que no la tengan de las # personas seleccionadas}}',
  removeOthers: 'Quitarla a todas las demás personas que la tienen',
  columns: { license: 'Licencia', change: 'Cambio', people: 'Personas' },
  actions: { add: 'Agregar', remove: 'Quitar' },
};
