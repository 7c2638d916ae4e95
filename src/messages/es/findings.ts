import type { findings as english } from '../en/findings';
import type { Wording } from '../Wording';

export const findings: Wording<typeof english> = {
  title: 'Hallazgos',
  description:
    'Lo que llama la atención en quién tiene qué, en toda la organización, y qué hacer al respecto.',
  reading: 'Examinando la organización',
  people: '{count, plural, one {# persona} other {# personas}}',
  peopleAtLeast: 'al menos {count, plural, one {# persona} other {# personas}}',
  ids: '{count, plural, one {# ID} other {# ID}}',
  nothing: 'No se encontró nada',
  unknown: 'Desconocido',
  kind: {
    prerequisite: 'Falta un requisito previo',
    second: 'Dos complementos del mismo tipo',
    departed: 'Con licencia, pero inactivas o eliminadas',
    redundant: 'Licencias redundantes',
    excess: 'Más de lo que necesitan sus roles',
    idle: 'Con licencia, pero sin acceder',
    lacking: 'Menos de lo que necesitan sus roles',
    unlicensed: 'Activas sin licencia',
    nobody: 'ID sin persona',
  },
  /** For an admin who may not see everybody. */
  nobodyTitle: 'ID que no corresponden a nadie que usted pueda ver',
  meaning: {
    prerequisite:
      'Tienen una licencia sin la que esta requiere, así que puede que no funcione. Agregue lo que falta o quítela.',
    second:
      'Genesys Cloud permite que una persona tenga un solo complemento de cada tipo. Estos cubren lo mismo, así que uno de ellos no aporta nada: elija cuál quitar.',
    departed:
      'No pueden iniciar sesión y, aun así, tienen licencias que otras personas podrían usar. Quite lo que tienen.',
    redundant: 'Otra licencia que tienen la comprende, así que no les aporta nada. Quítela.',
    excess:
      'Genesys Cloud indica que sus roles necesitan menos. Quite la licencia o ponga en su lugar lo que necesitan los roles.',
    idle: 'Están activas y tienen licencias, pero no han accedido desde hace mucho tiempo. Pregunte si todavía las necesitan.',
    lacking:
      'Genesys Cloud indica que sus roles necesitan una licencia que no obtienen de nada de lo que tienen. Agréguela o quite el rol.',
    unlicensed:
      'Pueden iniciar sesión, pero no tienen ninguna licencia. Asígneles lo que necesiten, si es que necesitan algo.',
    nobody:
      'Los datos de licencias mencionan ID que no corresponden a ninguna persona, incluidas las inactivas y las eliminadas. Quite lo que tienen.',
  },
  nobodyHidden:
    'Los datos de licencias mencionan ID de quienes usted no puede ver: personas de otras divisiones, o nadie en absoluto. Un administrador que vea todas las divisiones puede saberlo.',
  nobodyMaybe:
    'Los datos de licencias mencionan ID que no corresponden a nadie que usted pueda ver. No se pudo saber si usted ve a todas las personas, así que pueden ser personas de otras divisiones.',
  item: {
    prerequisite: '{license} sin {missing}',
    second: '{one} y {other}',
    departedInactive: 'Personas inactivas que tienen licencias',
    departedDeleted: 'Personas eliminadas que tienen licencias',
    redundant: '{license}, que {by} comprende',
    excess: '{license}, que sus roles no necesitan',
    excessInstead: '{license}, cuando bastaría con {instead}',
    idle: 'Sin acceder desde hace {days, plural, one {# día} other {# días}} o más',
    idleNever: 'Nunca han accedido, o Genesys Cloud no indica cuándo',
    lacking: 'Falta {license}',
    unlicensed: 'Personas activas sin ninguna licencia',
    nobody: 'ID que no corresponden a ninguna persona',
    nobodyVisible: 'ID que no corresponden a nadie que usted pueda ver',
  },
  /** The finding by its key alone, as where people are filtered by it. */
  chip: {
    prerequisite: 'Falta un requisito previo de {license}',
    second: '{one} y {other} a la vez',
    departedInactive: 'Inactivas, pero con licencia',
    departedDeleted: 'Eliminadas, pero con licencia',
    redundant: 'Redundante: {license}',
    excess: 'Los roles no necesitan {license}',
    excessInstead: '{license}, cuando bastaría con {instead}',
    idle: 'Con licencia, sin acceder desde hace {days, plural, one {# día} other {# días}}',
    idleNever: 'Con licencia, sin acceso indicado',
    lacking: 'Los roles necesitan {license}',
    unlicensed: 'Activas sin licencia',
    nobody: 'ID sin persona',
    unknown: 'Hallazgo desconocido',
  },
  suggestion: {
    removeHeld: 'Sugerencia: quitar a cada persona lo que tiene',
    remove: 'Sugerencia: quitar {licenses}',
    add: 'Sugerencia: agregar {licenses}',
    swap: 'Sugerencia: quitar {removed} y agregar {added}',
    none: 'Usted elige qué cambiar',
    more: '{count, plural, one {# licencia más} other {# licencias más}}',
  },
  take: 'Llevar a un lote',
  takeOf: 'Llevar a un lote: {finding}',
  draftFailed:
    'Este navegador no pudo guardar a las personas para el asistente: su almacenamiento está lleno o desactivado. No se cambió nada.',
  showAll: 'Mostrar todos ({count, number})',
  showFewer: 'Mostrar menos',
  idleDays: 'Sin actividad tras',
  idleDaysHint: 'Días sin acceder',
  divisions:
    'Usted solo ve las personas de algunas divisiones. Los hallazgos sobre personas se refieren a esas; los hallazgos que solo tratan de licencias se refieren a todas.',
  incomplete:
    'La organización cambió mientras se leía, así que estos hallazgos pueden variar en unas pocas personas.',
  asking: 'Preguntando a Genesys Cloud qué necesitan los roles…',
  settings: 'En qué se basan los hallazgos',
  clear: {
    title: 'Buscado sin encontrar nada',
    body: 'Se leyó todo aquello en lo que estos se basan y no se encontró nada.',
  },
  allFoundNothing: {
    title: 'No se encontró nada',
    body: 'Se leyó todo y nada llama la atención.',
  },
  why: {
    reading: 'La organización aún se está leyendo.',
    definitionsPending: 'Se están leyendo las definiciones de licencias.',
    definitions: 'No se pudieron leer las definiciones de licencias.',
    permissions:
      '{count, plural, one {# persona tiene} other {# personas tienen}} complementos cuyos permisos Genesys Cloud no indica, así que se desconoce si son del mismo tipo.',
    assignments:
      'Desconocido para {count, plural, one {# persona} other {# personas}}: Genesys Cloud no indicó qué licencias tienen.',
    names: 'A su cuenta le falta directory:user:view, así que Genesys Cloud informa de ID, no de personas.',
    namesIncomplete: 'No se pudieron leer todas las personas hasta el final.',
    namesIncompleteSome:
      'Desconocido para {count, plural, one {# ID} other {# ID}}: no se pudieron leer todas las personas hasta el final.',
    states:
      'Desconocido para {count, plural, one {# persona} other {# personas}} con un estado que no se entiende.',
    logins: 'Genesys Cloud no indicó el último acceso de nadie.',
    roles:
      'Desconocido para {count, plural, one {# persona cuyos roles no se indicaron} other {# personas cuyos roles no se indicaron}}.',
    inferPending:
      'Aún no se sabe para {count, plural, one {# persona} other {# personas}}: se está preguntando a Genesys Cloud qué necesitan sus roles.',
    inferFailed:
      'Desconocido para {count, plural, one {# persona} other {# personas}}: Genesys Cloud no respondió qué necesitan sus roles.',
  },
  notice: {
    noSuch: 'Esta dirección menciona un hallazgo que License Desk no conoce, así que no se muestra a nadie.',
    unknown: 'No se puede saber todo de este hallazgo.',
    all: 'Todos los hallazgos',
  },
  askAgain: 'Volver a preguntar',
};
