import type { compareDefinitions as english } from '../en/compareDefinitions';
import type { Wording } from '../Wording';

export const compareDefinitions: Wording<typeof english> = {
  title: 'Comparar definiciones',
  documentTitle: 'Comparar {licenses}',
  definitions: 'Definiciones',
  description: 'Dos o tres licencias frente a frente: lo que solo cubre una de ellas y lo que comparten.',
  choice: 'Licencias que se comparan',
  license: 'Licencia {place, number}',
  choose: 'Elija una licencia',
  chooseMore: 'Una más, si lo desea',
  none: 'Ninguna',
  scope: {
    label: 'Qué permisos',
    own: 'Permisos propios',
    all: 'Con lo que comprende',
  },
  search: 'Buscar permisos',
  searchPlaceholder: 'Por ejemplo, routing queue',
  figures: 'Permisos por licencia',
  parts: {
    only: 'Solo en {licenseId}',
    both: 'En ambas',
    all: 'En las tres',
    two: 'En {first} y {second}, no en {without}',
  },
  count: '{count, plural, =0 {Ningún permiso} one {# permiso} other {# permisos}}',
  matches: '{count, number} de {total, plural, one {# permiso} other {# permisos}}',
  noneHere: 'Ninguno.',
  noMatch: 'Ninguno que contenga todas las palabras de la búsqueda.',
  showAll: 'Mostrar todos ({count})',
  empty: {
    title: 'Elija dos o tres licencias',
    body: 'También puede marcarlas en la lista de definiciones y continuar desde allí.',
  },
  unknown:
    'Ninguna definición menciona {licenses}, así que {count, plural, one {queda} other {quedan}} fuera de la comparación.',
  untold:
    'Genesys Cloud no indicó todos los permisos de {licenses}. Lo que parece faltar ahí puede que solo no se haya indicado.',
  file: {
    name: 'license-desk-definitions-compared',
    permission: 'Permiso',
    domain: 'Dominio',
    entity: 'Entidad',
    action: 'Acción',
    yes: 'sí',
    no: 'no',
    notTold: 'no indicado',
  },
};
