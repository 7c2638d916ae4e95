import type { views as english } from '../en/views';
import type { Wording } from '../Wording';

export const views: Wording<typeof english> = {
  title: 'Vistas guardadas',
  hint: 'Filtros y orden con un nombre, guardados en este navegador. Un enlace los muestra a otra persona.',
  name: 'Nombre de la vista actual',
  save: 'Guardar vista',
  replace: 'Reemplazar vista',
  replaces: 'Ya hay una vista con este nombre: se reemplaza.',
  none: 'Aún no hay vistas guardadas.',
  list: 'Vistas',
  unreadBody: 'Este navegador se niega a mostrar lo que guarda para License Desk. No se cambió nada.',
  notSaved:
    'Este navegador no pudo guardarlo: su almacenamiento está lleno o desactivado. No se cambió nada.',
  current: 'se muestra ahora',
  link: 'Enlace a {name}',
  rename: 'Cambiar el nombre de {name}',
  renameTo: 'Nuevo nombre de {name}',
  renameSave: 'Cambiar nombre',
  taken: 'Otra vista tiene este nombre.',
  remove: 'Eliminar {name}',
  removed: 'Se eliminó «{name}».',
  saved: 'Se guardó «{name}».',
};
