import type { home as english } from '../en/home';
import type { Wording } from '../Wording';

export const home: Wording<typeof english> = {
  title: 'Inicio',
  reading: 'Leyendo lo que se sabe de la organización',
  age: {
    broken: 'No se leyó hasta el final.',
    at: 'Leído <when>{ago}</when>.',
    kept: 'Leído <when>{ago}</when>, de la copia de este navegador.',
    none: 'Aún no se ha leído nada.',
  },
  welcome: {
    title: 'Le damos la bienvenida a License Desk',
    what: 'Vea quién tiene qué licencia, y por qué: se lee de Genesys Cloud con su propio inicio de sesión y se guarda solo en este navegador.',
    look: 'Empiece por <findings>Hallazgos</findings>, lo que está mal en quién tiene qué; o busque a alguien en <users>Usuarios</users>.',
    change:
      'Cambie miles de asignaciones en <batch>Asignación por lotes</batch>: no se envía nada antes de que usted lo haya revisado, y cada cambio se vuelve a leer.',
    viewOnly:
      'Aquí puede verlo todo. Para cambiar asignaciones se necesita el permiso <code>authorization:grant:add</code>.',
    readOnly: 'Aquí puede verlo todo. Esta consola está configurada para no cambiar nada, entre quien entre.',
    dismiss: 'Entendido',
  },
  run: {
    label: 'Ejecución en curso',
    running: 'En curso',
    runningElsewhere: 'En curso en otra pestaña',
    held: 'Le espera',
    left: 'Sin terminar',
    over: 'Terminada',
    progress: '{done, number} de {total, number} cambios tienen su veredicto',
    leftBody:
      'No se ha perdido nada: Reanudar vuelve a leer lo que pueda haberse enviado y sigue con el resto.',
    resume: 'Reanudar',
    open: 'Abrir la ejecución',
    results: 'Ver los resultados',
    progressLabel: 'Progreso de {name}',
  },
  figures: {
    label: 'La organización en cifras',
    people: 'Personas',
    licensed: 'Con licencia',
    unlicensed: 'Sin ninguna licencia',
    soFar: 'hasta ahora',
    share: '{share} de las personas',
    untold: '{count, plural, one {licencias de # desconocidas} other {licencias de # desconocidas}}',
    nobodyVisible: '{count, plural, one {# ID} other {# ID}} de nadie a quien usted pueda ver',
  },
  notice: {
    forbidden:
      'Su cuenta no tiene directory:user:view, por lo que de las personas solo se conocen los ID. Las licencias y los recuentos están completos.',
    names:
      'No se pudo terminar de leer a las personas. Las licencias y los recuentos están completos; faltan algunos nombres.',
    incomplete:
      'La organización cambió mientras se leía, por lo que aquí puede faltar alguien. Actualizar la vuelve a leer.',
    details: 'Detalles en Organización',
  },
  next: {
    title: 'A continuación',
    unfinished: '«{name}» no ha llegado a su fin',
    unfinishedBody: 'Reanúdela antes que nada: hasta que termine, no puede empezar ninguna otra ejecución.',
    failed: '{count, plural, one {# cambio} other {# cambios}} de «{name}» sin éxito',
    failedBody:
      'Rechazados, no vigentes, desconocidos u omitidos: vea por qué y vuelva a intentar lo que se pueda.',
    finding: '{people}: {finding}',
    clear: 'Ahora nada requiere su atención',
    clearBody: 'Se examinó todo y nada llama la atención.',
    unknown: 'Nada de lo que se sabe requiere ahora su atención',
    unknownBody: 'Una parte no se pudo examinar, o aún no se ha examinado: Hallazgos lo dice.',
    pending: 'Buscando lo que llama la atención…',
    pendingReading: 'Lo que llama la atención se dirá cuando se haya leído a todos.',
    pendingUnread: 'Se desconoce qué llama la atención: no se ha leído la organización.',
    openRun: 'Abrir la ejecución',
    see: 'Ver quiénes',
    seeOf: 'Ver quiénes: {finding}',
    take: 'Llevar a un lote',
    takeOf: 'Llevar a un lote: {finding}',
    draftFailed:
      'Este navegador no pudo guardar a las personas para el asistente: su almacenamiento está lleno o desactivado. No se cambió nada.',
    findings: 'Abrir Hallazgos',
  },
  findings: {
    title: 'Hallazgos',
    hint: 'Lo que está mal en quién tiene qué, lo más grave primero.',
    all: '{count, plural, =0 {Todos los hallazgos} one {El único hallazgo} other {Los # hallazgos}}',
    weight: { wrong: 'Incorrecto', idle: 'Sin uso', look: 'Conviene verlo' },
    caption: '{weight} · {kind}',
    people: '{count, plural, one {# persona} other {# personas}}',
    ids: '{count, plural, one {# ID} other {# ID}}',
    none: { title: 'No se encontró nada', body: 'Se examinó todo y nada llama la atención.' },
    noneKnown: {
      title: 'No se encontró nada en lo que se pudo examinar',
      body: 'Lo que no se pudo saber está debajo.',
    },
    unread: {
      title: 'Desconocido',
      body: 'Lo que llama la atención se dirá cuando se haya leído la organización.',
    },
    unknown: 'Desconocido: {kinds}.',
    why: {
      reading: 'La organización aún se está leyendo.',
      definitions: 'No se pudieron leer las definiciones de licencia.',
      definitionsPending: 'Se están leyendo las definiciones de licencia.',
      permissions: 'Genesys Cloud no indica todos los permisos de las licencias.',
      assignments: 'Genesys Cloud no indicó lo que tienen todos.',
      names: 'Su cuenta no tiene directory:user:view.',
      namesIncomplete: 'No se pudo terminar de leer a las personas.',
      states: 'Algunas personas están en un estado que no se entiende.',
      logins: 'Genesys Cloud no indicó el último acceso de nadie.',
      roles: 'No se indicaron los roles de todos.',
      inferPending:
        'Lo que necesitan los roles se pregunta a Genesys Cloud cuando abra <findings>Hallazgos</findings>.',
      inferFailed: 'Genesys Cloud no respondió qué necesitan los roles.',
    },
  },
  holders: {
    soFar: 'Hasta donde se ha leído.',
    title: 'Titulares por licencia',
    hint: 'Cuántas personas tienen cada licencia.',
    overview: 'Resumen',
    show: 'Mostrar quién tiene {license}: {count, plural, one {# persona} other {# personas}}',
    more: '{count, plural, one {Y # licencia más.} other {Y # licencias más.}}',
    unread: {
      title: 'Desconocido',
      body: 'Los titulares se cuentan en cuanto se leen las primeras personas y sus licencias.',
    },
    nobody: {
      title: 'Nadie tiene licencia',
      body: 'Ninguna licencia de esta organización está asignada a nadie.',
    },
  },
  runs: {
    title: 'Últimas ejecuciones',
    all: 'Historial',
    emptyTitle: 'Aún no hay ejecuciones en este navegador',
    emptyBody: 'Aquí está lo que cambie en Asignación por lotes, con lo que fue de cada cambio.',
    emptyBodyViewer: 'Las ejecuciones se guardan en el navegador en que se hicieron, para quien las hizo.',
    start: 'Ir a Asignación por lotes',
    unreadable: 'No se pudieron leer las ejecuciones guardadas en este navegador: {message}',
    damaged:
      '{count, plural, one {Hay # ejecución más que esta versión de License Desk no puede leer.} other {Hay # ejecuciones más que esta versión de License Desk no puede leer.}}',
    by: '{state} · {ago}',
  },
};
