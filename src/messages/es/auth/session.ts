import type { session as english } from '../../en/auth/session';
import type { Wording } from '../../Wording';

export const session: Wording<typeof english> = {
  ended: {
    title: 'Su sesión ha finalizado',
    body: 'Genesys Cloud ya no la acepta: caducó o se revocó. Todo lo que hay en esta página se queda como está. Inicie sesión como {name} para continuar.',
    action: 'Iniciar sesión',
    here: 'Iniciar sesión en esta ventana',
    hereNote: 'Se sale de esta página y se vuelve a ella. Los borradores se conservan.',
    waiting: 'Esperando la ventana de inicio de sesión…',
    signOut: 'Cerrar sesión',
  },
  idle: {
    title: '¿Sigue ahí?',
    body: 'No ha habido actividad durante un tiempo. En {time} se cerrará su sesión en todas las pestañas.',
    kept: 'Las ejecuciones, los borradores y las instantáneas se conservan.',
    stay: 'Mantener la sesión',
    signOut: 'Cerrar sesión ahora',
  },
  ending: {
    label: 'Estado de la sesión',
    soon: 'Su sesión finaliza en {minutes, plural, one {# minuto} many {# minutos} other {# minutos}}. Renuévela ahora para continuar sin interrupción.',
    renew: 'Renovar la sesión',
    here: 'Iniciar sesión en esta ventana',
    waiting: 'Esperando la ventana de inicio de sesión…',
  },
  delete: {
    title: '¿Cerrar sesión y eliminar?',
    body: 'Se elimina todo lo que este navegador conserva de {organization} para {name}:',
    kinds: {
      organization: 'la copia de la organización',
      snapshots: '{count, plural, one {# instantánea} many {# instantáneas} other {# instantáneas}}',
      runs: '{count, plural, one {# ejecución con sus resultados} many {# ejecuciones con sus resultados} other {# ejecuciones con sus resultados}}',
      drafts: '{count, plural, one {# borrador} many {# borradores} other {# borradores}}',
      views: '{count, plural, one {# vista guardada} many {# vistas guardadas} other {# vistas guardadas}}',
      choices: 'sus elecciones, como lo que ya se ha leído',
    },
    nothing: 'nada en este momento',
    unfinished:
      'La ejecución «{name}» no ha terminado: {done, number} de {total, number} cambios están hechos. Después no se podrá continuar, y nada dirá ya qué fue de ella.',
    running:
      'La ejecución «{name}» está en curso: {done, number} de {total, number} cambios están hechos. Se detiene aquí, no se podrá continuar, y nada dirá ya qué fue de ella.',
    final: 'No se puede deshacer. En Genesys Cloud no cambia nada.',
    action: 'Cerrar sesión y eliminar',
  },
};
