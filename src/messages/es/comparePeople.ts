import type { comparePeople as english } from '../en/comparePeople';
import type { Wording } from '../Wording';

export const comparePeople: Wording<typeof english> = {
  title: 'Comparar personas',
  description:
    'Hasta cuatro personas lado a lado: quiénes son, qué licencias tienen, sus roles y qué tiene cubierto cada una más allá de las demás.',
  add: 'Agregar una persona',
  full: 'Se están comparando cuatro personas: quite una para agregar otra.',
  tooMany:
    'Se comparan cuatro personas como máximo; {count, plural, one {se omitió # más que estaba en la dirección.} other {se omitieron # más que estaban en la dirección.}}',
  onlyDifferences: 'Mostrar solo las diferencias',
  empty: 'Aún no hay nadie que comparar',
  emptyBody: 'Agregue de dos a cuatro personas, una tras otra.',
  one: 'Agregue otra persona para ver en qué difieren.',
  table: 'Comparación',
  fileName: 'people-compared.csv',
  remove: 'Quitar a {name} de la comparación',
  column: { row: 'Comparado', group: 'Sección', id: 'ID', readAt: 'Leído el' },
  people: {
    reading: 'Leyendo',
    invisible: 'Ninguna persona visible',
    nobody: 'Nadie tiene este ID',
    unread: 'No se pudo leer',
  },
  unread: 'No se pudo leer una parte de lo que se compara: aparece como Desconocido. No se cambió nada.',
  definitionsUnread:
    'No se pudieron leer las definiciones de licencias, así que solo se sabe qué incluye qué en las licencias que tienen. No se cambió nada.',
  groups: { facts: 'Persona', licenses: 'Licencias', roles: 'Roles' },
  noDifference: 'Aquí no hay diferencias.',
  noLicense: 'Ninguna de estas personas tiene una licencia.',
  noRole: 'Ninguna de estas personas tiene un rol.',
  facts: {
    state: 'Estado',
    division: 'División',
    lastLogin: 'Último acceso',
    email: 'Correo electrónico',
    title: 'Cargo',
    department: 'Departamento',
  },
  cells: {
    unknown: 'Desconocido',
    notGiven: 'No consta',
    noLogin: 'Ninguno conocido',
    held: 'La tiene',
    redundant: 'La tiene, aunque está incluida en',
    comprised: 'No la tiene, pero está incluida en',
    lacking: 'No la tiene',
    has: 'Lo tiene',
    lacks: 'No lo tiene',
  },
  beyond: {
    title: 'Cubierto más allá de las demás',
    description:
      'Permisos que cubren las licencias de una persona y que no cubre ninguna licencia de las demás.',
    count: '{count, plural, =0 {ningún permiso} one {# permiso} other {# permisos}} más allá de las demás',
    none: 'Nada más allá de las demás.',
    unknownShort: 'Desconocido',
    partial: 'Algunas licencias no indican todo lo que cubren, así que puede haber más.',
    unknown:
      'Desconocido: no se sabe del todo qué licencias tiene esta persona o una de las demás, o qué cubren.',
  },
};
