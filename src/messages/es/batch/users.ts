import type { users as english } from '../../en/batch/users';
import type { Wording } from '../../Wording';

export const users: Wording<typeof english> = {
  title: '¿A quién se le cambian las licencias?',
  description: 'Incorpore personas por cualquiera de estas vías; cada persona cuenta una sola vez.',
  add: 'Agregar personas',
  ways: {
    search: 'Buscar',
    paste: 'Pegar una lista',
    file: 'Archivo CSV',
    holders: 'Titulares de una licencia',
    states: 'Estados deseados',
  },
  chooseSomebody: 'Agregue al menos una persona.',
  selected:
    '{count, plural, =0 {Nadie en la selección} one {# persona seleccionada} other {# personas seleccionadas}}',
  selectedLabel: 'Usuarios seleccionados',
  nobodyTitle: 'Aún no hay nadie',
  nobodyBody:
    'Busque personas arriba, pegue una lista, abra un archivo o tome a todos los titulares de una licencia.',
  columns: {
    name: 'Nombre',
    email: 'Correo electrónico',
    division: 'División',
    state: 'Estado',
    remove: 'Quitar',
  },
  nobody: 'No existe esa persona',
  remove: 'Quitar a {name}',
  removeAll: 'Quitar todas',
  removeOdd: '{count, plural, one {Quitar # no activa} other {Quitar # no activas}}',
  removed: '{count, plural, one {Se quitó # persona} other {Se quitaron # personas}}',
  searchLabel: 'Buscar personas',
  searchPlaceholder: 'Nombre, correo electrónico o ID',
  searchHint: 'Cada palabra debe aparecer en el nombre o en el correo electrónico, en cualquier orden.',
  found:
    '{count, plural, =0 {No se encontró a nadie} one {# persona encontrada} other {# personas encontradas}}{more, plural, =0 {} other {, de las que se muestran las primeras {shown, number}}}',
  foundLabel: 'Personas encontradas',
  addShown: '{count, plural, one {Agregar # persona} other {Agregar estas # personas}}',
  pasteLabel: 'Correos electrónicos, ID o nombres exactos',
  pastePlaceholder: "ana@example.com\nLuis Soto '<luis@example.com>'; 0a1b2c3d-…",
  pasteHint:
    'Uno o varios por línea, separados por coma, punto y coma, tabulación o espacio; también sirve una tabla con encabezado. Los nombres deben ser exactos e ir entre comillas si contienen una coma. Lo que no se encuentre se queda en el cuadro.',
  lookUp: 'Encontrar a estas personas',
  lookUpProgress: 'Consultando personas',
  listEmpty: 'Aún no hay nada que consultar.',
  listHolds:
    '{emails, plural, =0 {} one {# correo electrónico, } other {# correos electrónicos, }}{ids, plural, =0 {} one {# ID, } other {# ID, }}{names, plural, =0 {} one {# nombre, } other {# nombres, }}{duplicates, plural, =0 {} one {# repetición, } other {# repeticiones, }}{requests, plural, =0 {nada que solicitar a Genesys Cloud} one {# solicitud} other {# solicitudes}}',
  lookedUp:
    '{added, plural, =0 {No se agregó a nadie} one {Se agregó # persona} other {Se agregaron # personas}}{ambiguous, plural, =0 {} one {; # entrada corresponde a varias personas} other {; # entradas corresponden a varias personas}}{unfound, plural, =0 {} one {; # entrada no condujo a nadie} other {; # entradas no condujeron a nadie}}.',
  ambiguousTitle: '¿Cuál de estas?',
  ambiguousHint:
    'Varias personas tienen el mismo correo electrónico o nombre. No se agrega a ninguna de ellas hasta que usted elija.',
  ambiguousEntry: '{entry}: {count, plural, other {# personas}}',
  unfoundTitle: 'Entradas que no condujeron a nadie',
  unfoundMore: '{count, plural, one {Y # más.} other {Y # más.}}',
  line: 'Línea',
  entry: 'Entrada',
  problem: 'Problema',
  problems: {
    notFound: 'No lo tiene nadie a quien usted pueda ver',
    stranger: 'No es un correo electrónico, ni un ID, ni un nombre',
    failed: 'No se pudo consultar: vuelva a intentarlo',
  },
  chooseFile: 'Elegir un archivo CSV',
  chooseOtherFile: 'Elegir otro archivo',
  closeFile: 'Cerrar archivo',
  fileHint:
    'O suéltelo aquí. Se queda en este equipo: solo se consultan los correos electrónicos, ID o nombres que contenga.',
  fileProblem: {
    tooLarge: 'Este archivo supera los 20 MB: difícilmente es una lista de personas.',
    unreadable: 'No se pudo leer este archivo.',
  },
  fileHolds:
    '{rows, plural, =0 {Ninguna línea bajo el encabezado} one {# línea bajo el encabezado} other {# líneas bajo el encabezado}}, {columns, plural, one {# columna} other {# columnas}}.',
  column: 'Columna con correos electrónicos, ID o nombres',
  columnHint: 'Las demás columnas no se leen.',
  columnChoice: '{heading} (por ejemplo, {example})',
  columnUnnamed: 'Columna {number}',
  columnEmpty: 'vacía',
  holdersLabel: 'Licencia',
  addHolders:
    '{count, plural, =0 {Nadie la tiene} one {Agregar a su # titular} other {Agregar a sus # titulares}}',
  holdersReadAt: 'Según la lectura de la organización ({time}).',
  readAgain: 'Volver a leer',
  namedChanges: {
    wizard:
      'Este lote consta de cambios indicados uno por uno. Al quitar a una persona, se quitan sus cambios.',
    retry:
      'Este lote vuelve a intentar lo que falló en una ejecución anterior. Al quitar a una persona, se quitan sus cambios.',
    undo: 'Este lote revierte una ejecución anterior. Al quitar a una persona, sus licencias se quedan como están.',
    file: 'Este lote se abrió desde un archivo. Al quitar a una persona, se quitan sus cambios.',
  },
};
