import type { organization as english } from '../en/organization';
import type { Wording } from '../Wording';

export const organization: Wording<typeof english> = {
  title: 'Organización',
  pageTitle: {
    overview: 'Resumen, Organización',
    findings: 'Hallazgos, Organización',
    changes: 'Cambios, Organización',
  },
  description: 'Quién tiene qué, según lo indica Genesys Cloud.',
  navigation: {
    label: 'Secciones de la organización',
    people: 'Personas',
    overview: 'Resumen',
    findings: 'Hallazgos',
    changes: 'Cambios',
  },
  source: {
    getLicenseOrganization:
      'Lectura realizada <when>{ago}</when> mediante <code>getLicenseOrganization</code>, en una sola respuesta.',
    getLicenseUsers:
      'Lectura realizada <when>{ago}</when> mediante <code>getLicenseUsers</code>, página a página.',
    pageByPage: 'Este servicio no responde a getLicenseOrganization.',
    kept: 'De la copia de este navegador.',
  },
  refresh: 'Actualizar',
  progress: {
    label: 'Leyendo la organización',
    people: '{read, number} de {total, number} personas leídas',
    peopleOnly: '{read, plural, =0 {Leyendo personas…} one {# persona leída} other {# personas leídas}}',
    assignments: 'licencias de {read, number} de {total, number}',
    assignmentsOnly:
      '{read, plural, =0 {licencias pendientes} one {licencias de # persona} other {licencias de # personas}}',
    bytes: '{read} de {total} MB de licencias',
    bytesOnly: '{read} MB de licencias',
    secondsLeft:
      '{count, plural, =0 {Casi listo.} one {Queda alrededor de un segundo.} other {Quedan alrededor de # segundos.}}',
    minutesLeft:
      '{count, plural, one {Queda alrededor de un minuto.} other {Quedan alrededor de # minutos.}}',
    growing: 'Los recuentos aumentan hasta que todo esté leído.',
  },
  stopped: {
    cancelled: 'Se canceló la lectura: {read}.',
    partial: 'Lo que se muestra no es más que eso.',
    before: 'Lo que se muestra es de la lectura anterior.',
    resume: 'Seguir leyendo',
  },
  notice: {
    forbiddenTitle: 'No se pueden mostrar los nombres',
    forbidden:
      'A su cuenta le falta <code>directory:user:view</code>, así que Genesys Cloud indica quién tiene qué solo por ID. Las licencias y los recuentos están completos.',
    failedTitle: 'No se pudieron leer todas las personas hasta el final',
    failed: 'Las licencias y los recuentos están completos; para algunos ID falta la persona.',
    cursor:
      'Genesys Cloud se negó a seguir paginando las personas, así que el resto se leyó mediante cursor (GET /users/query).',
    cappedTitle: 'No se pudieron leer los nombres de todas las personas',
    capped:
      'Genesys Cloud se negó a seguir paginando las personas, y su cursor exige directory:user:view en todas las divisiones. Las licencias y los recuentos están completos; para algunos ID falta la persona.',
    incompleteTitle: 'Puede estar incompleto',
    incomplete:
      'La organización cambió mientras se leían sus páginas, así que puede faltar alguien aquí. Actualizar vuelve a leerla.',
    withoutPersonTitle:
      '{count, plural, one {# ID de los datos de licencias no corresponde} other {# ID de los datos de licencias no corresponden}} a nadie que usted pueda ver',
    withoutPerson:
      '{count, plural, one {Una persona eliminada, o una} other {Personas eliminadas, o personas}} de una división que usted no administra.',
    showWithoutPerson: '{count, plural, one {Mostrarlo} other {Mostrarlos}}',
    reading: 'Leer quién tiene qué licencia',
    refreshFailed: 'Lo que se muestra es de la lectura anterior.',
    readSoFar: 'Leído hasta entonces: {read}. Reintentar continúa la lectura desde ahí.',
  },
  counts: {
    title: 'Licencias',
    hint: 'Número de titulares y su proporción de las personas. Elija una o varias para filtrar.',
    filtered: 'Los recuentos siguen los demás filtros.',
    none: 'Sin licencia',
    item: '{name}: {count, plural, one {# titular} other {# titulares}}, {share}',
    noneItem: 'Sin licencia: {count, plural, one {# persona} other {# personas}}, {share}',
    showAll: 'Mostrar todas ({count, number})',
    showFewer: 'Mostrar menos',
  },
  filters: {
    label: 'Filtrar personas',
    text: 'Buscar personas',
    placeholder: 'Nombre, correo electrónico, ID o división',
    division: 'División',
    state: 'Estado',
    anyDivision: 'Cualquiera',
    anyState: 'Cualquiera',
    more: 'Más filtros',
    views: 'Vistas',
    moreLabel: 'Filtrar personas por licencias y último acceso',
    licenses: {
      anyOf: 'Tiene alguna de estas',
      allOf: 'Tiene todas estas',
      noneOf: 'No tiene ninguna de estas',
    },
    anyLicense: 'Cualquiera',
    idle: 'Sin acceder desde hace (días)',
    idlePlaceholder: 'Cualquiera',
    option: '{name} ({count, number})',
    nobody: 'Ninguna persona visible',
    unknownDivision: 'División desconocida',
    chosen: {
      anyOf: 'Tiene alguna de estas',
      allOf: 'Tiene todas estas',
      noneOf: 'No tiene ninguna de estas',
    },
    chosenIdle: 'Sin acceder desde hace {days, plural, one {# día} other {# días}}, o nunca',
    chosenFinding: 'Hallazgo: {finding}',
    chosenUse: {
      can: 'Puede usar {permission}',
      roleOnly: 'Solo un rol para {permission}',
      licenseOnly: 'Solo una licencia para {permission}',
      neither: 'Ni rol ni licencia para {permission}',
      unknown: 'Desconocido para {permission}',
    },
    chosenNone: 'Sin licencia',
    chosenAny: 'Con licencia',
    clearAll: 'Borrar todos los filtros',
  },
  people: 'Personas',
  columns: {
    name: 'Nombre',
    email: 'Correo electrónico',
    id: 'ID',
    division: 'División',
    state: 'Estado',
    licenses: 'Licencias',
    lastLogin: 'Último acceso',
    readAt: 'Leído el',
  },
  cell: {
    noPerson: 'Ninguna persona visible con este ID',
    noLicense: 'Ninguna',
    notTold: 'No indicado',
    notRead: 'Aún no leído',
    never: 'Nunca o no indicado',
  },
  matches:
    '{count, plural, =0 {Nadie coincide} one {# persona coincide} other {# personas coinciden}} de {total, number}',
  all: '{count, plural, =0 {Nadie} one {# persona} other {# personas}}',
  selection: {
    label: 'Personas seleccionadas',
    chosen: '{count, plural, one {# persona seleccionada} other {# personas seleccionadas}}',
    outside: '{count, number} de ellas fuera de las que se muestran',
    chooseAll: 'Seleccionar todas las coincidencias ({count, number})',
    clear: 'Anular selección',
    batch: 'Asignar por lotes',
    draftFailed:
      'Este navegador no pudo guardar las personas seleccionadas para el asistente: su almacenamiento está lleno o desactivado. No se cambió nada.',
    batchHint: 'Seleccione antes a las personas: marque sus filas.',
  },
  empty: {
    title: 'Nadie coincide con estos filtros',
    body: 'Cambie un filtro o bórrelos todos.',
    noneTitle: 'No hay nadie visible para usted',
    noneBody: 'Genesys Cloud no indicó ninguna persona ni ningún titular de licencias.',
  },
  exportName: 'license-desk-people',
  exportFailed: 'No se pudo escribir el archivo. No se cambió nada.',
};
