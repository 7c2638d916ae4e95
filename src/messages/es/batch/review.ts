import type { review as english } from '../../en/batch/review';
import type { Wording } from '../../Wording';

export const review: Wording<typeof english> = {
  actions: { add: 'Agregar', remove: 'Quitar' },
  title: 'Qué va a ocurrir',
  description:
    'Calculado a partir de lo que las personas tienen en este momento. Aún no se ha enviado nada, y no se envía nada antes de Iniciar ejecución.',
  notPlanned: 'Aún no hay ningún plan.',
  reading: 'Leyendo lo que tienen las personas: {done, number} de {of, number} solicitudes.',
  readingLabel: 'Leyendo para el plan',
  planningLabel: 'Calculando el plan',
  readAt: '{count, plural, one {# persona leída} other {# personas leídas}} ({time}).',
  readAgain: 'Volver a leer',
  readingAgain: 'Leyendo…',
  estimate:
    'Una ejecución requiere alrededor de {requests, plural, one {# solicitud} other {# solicitudes}}, {minutes, plural, =1 {menos de un minuto} other {unos # minutos}} al ritmo que permite Genesys Cloud.',
  start: 'Iniciar ejecución',
  summary: {
    label: 'El plan en cifras',
    change: 'Cambios',
    changeNote: 'se enviarán',
    already: 'Ya estaba así',
    alreadyNote: 'nada que enviar',
    obstacle: 'Bloqueados',
    obstacleNote: 'no se enviarán',
    warning: 'Con advertencia',
    warningNote: 'se envían de todos modos',
  },
  stops: {
    title: 'Lo que se leyó parece incorrecto',
    'everyone-empty':
      '{count, plural, one {La única persona leída no tiene ninguna licencia.} other {Ninguna de las # personas leídas tiene licencias.}}',
    'many-absent':
      'Genesys Cloud omitió a {count, plural, one {# persona} other {# personas}} de las {asked, number} solicitadas.',
    unreadable:
      'No se pudo entender lo que Genesys Cloud indicó de {count, plural, one {# persona} other {# personas}}.',
    consequence:
      'Por eso no se quita nada basándose en ello: queda bloqueado todo cambio que quite algo. Vuelva a leer dentro de un rato o excluya a estas personas.',
    peopleUnread: 'Faltan nombres y estados; sí se leyó lo que tienen las personas.',
  },
  offers: {
    'add-prerequisite':
      '{count, plural, one {A # persona le falta} other {A # personas les falta}} {license}, que {because} requiere.',
    'remove-redundant':
      '{because} comprende {license}, así que {count, plural, one {# persona ya no la necesita} other {# personas ya no la necesitan}}.',
    'remove-dependent':
      '{count, plural, one {# persona tiene} other {# personas tienen}} {license}, que requiere {because}.',
    'remove-conflicting':
      '{count, plural, one {# persona tiene} other {# personas tienen}} {license}, que no se puede tener junto con {because}.',
    accept: {
      'add-prerequisite': 'Agregar antes {license}',
      'remove-redundant': 'Quitar {license}',
      'remove-dependent': 'Quitar antes {license}',
      'remove-conflicting': 'Quitar antes {license}',
    },
    accepted:
      '{count, plural, one {Se agregó # cambio al plan} other {Se agregaron # cambios al plan}} por lo que aceptó aquí.',
    withdraw: 'Volver a excluirlos',
  },
  changes: {
    label: 'Cambios planificados',
    none: 'El plan está vacío',
    noneShown: 'Ningún cambio coincide',
    filterLabel: 'Filtrar cambios planificados',
    show: 'Mostrar',
    shows: {
      all: 'Todo',
      change: 'Cambios',
      already: 'Ya estaba así',
      obstacle: 'Bloqueados',
      warning: 'Con advertencia',
      differs: 'Difiere del archivo',
    },
    find: 'Persona o licencia',
    shown: 'Se muestran {visible, number} de {all, number}',
    columns: {
      person: 'Persona',
      license: 'Licencia',
      change: 'Cambio',
      plan: 'Plan',
      differs: 'Difiere del archivo',
      why: 'Por qué',
    },
    goneWhy: 'Solo está en el archivo: de la situación actual no se desprende nada para él.',
    kinds: {
      change: 'Se enviará',
      warning: 'Con advertencia',
      already: 'Ya estaba así',
      obstacle: 'Bloqueado',
      included: 'Se envía igualmente',
      gone: 'Ya no está planificado',
    },
    include: 'Enviar igualmente',
    includeOf: 'Enviar igualmente: {license} para {person}',
    leaveOut: 'Volver a omitir',
    leaveOutOf: 'Volver a omitir: {license} para {person}',
  },
  reasons: {
    'missing-prerequisite': 'Requiere {licenses}, que la persona no tendría.',
    'comprised-by-held': 'No aporta nada: forma parte de {licenses}.',
    'second-add-on': 'Solo se puede tener un complemento de su tipo, y la persona tiene {licenses}.',
    'required-by-other': 'Requerida por {licenses}.',
    'person-not-found': 'No existe esa persona, o usted no puede verla.',
    'person-inactive': 'La persona está inactiva.',
    'person-deleted': 'La persona está eliminada.',
    'licenses-absent': 'Genesys Cloud no indicó nada de las licencias de la persona.',
    'licenses-unreadable': 'No se pudo entender lo que Genesys Cloud indicó de las licencias de la persona.',
    'own-license': 'Es su propia licencia.',
    'own-authorization': 'Sin ella, usted ya no podría cambiar asignaciones.',
    'unknown-definition': 'Ninguna definición menciona esta licencia.',
    'not-a-holder': 'La persona no tiene {license}.',
    'swap-incomplete': 'La otra mitad de la sustitución no está planificada.',
    contradiction: 'Se va a agregar y a quitar a la vez.',
    'suspicious-read': 'Lo que se leyó parece incorrecto, así que no se quita nada basándose en ello.',
    'auto-assigned':
      'Los roles de la persona la necesitan: donde las licencias se asignan automáticamente por rol, puede volver.',
  },
  holders: {
    title: 'Efecto en los titulares',
    description: 'Entre las personas de este plan.',
    license: 'Licencia',
    before: 'Antes',
    after: 'Después',
    difference: 'Diferencia',
    organization: 'Toda la organización',
    organizationChange: '{before, number} → {after, number}',
  },
  automatic: {
    label: 'Asignación automática por rol',
    intro:
      'Donde la organización asigna licencias automáticamente por rol, puede que revierta cambios de este plan.',
    takenAway:
      '{count, plural, one {# persona obtiene una licencia que ninguno de sus roles exige: puede que se le vuelva a quitar.} other {# personas obtienen una licencia que ninguno de sus roles exige: puede que se les vuelva a quitar.}}',
    givenBack:
      '{count, plural, one {# persona pierde una licencia que sus roles exigen: puede que se le devuelva.} other {# personas pierden una licencia que sus roles exigen: puede que se les devuelva.}}',
    unknown:
      '{count, plural, one {En el caso de # persona, no se sabe qué exigen sus roles.} other {En el caso de # personas, no se sabe qué exigen sus roles.}}',
  },
  permissions: {
    title: 'Efecto en lo que pueden hacer las personas',
    description:
      'Permisos que las licencias de las personas pasan a cubrir o dejan de cubrir. Un rol otorga un permiso y una licencia lo cubre; una persona solo puede usarlo si se dan ambas cosas.',
    group:
      '{people, plural, one {# persona} other {# personas}}: {gained, plural, =0 {ningún permiso ganado} one {# permiso ganado} other {# permisos ganados}}, {lost, plural, =0 {ningún permiso perdido} one {# permiso perdido} other {# permisos perdidos}}',
    andMore: '{count, plural, one {y # más} other {y # más}}',
    lost: 'Dejan de estar cubiertos',
    noneLost: 'No se pierde nada.',
    gained: 'Pasan a estar cubiertos',
    noneGained: 'No se gana nada.',
    lostThoughGranted: 'Otorgados por un rol y ya no cubiertos por ninguna licencia',
    granted:
      '{count, plural, one {# de los perdidos lo otorga un rol} other {# de los perdidos los otorgan roles}}',
    grantedUnknown: 'Roles no conocidos',
    grantsUnknown:
      'No se sabe qué otorgan los roles de estas personas, así que puede que nunca hayan podido usar algo de esto.',
    rolesRefused:
      'No se sabe qué otorgan los roles de las personas: le falta el permiso {permission}. Lo que cubren las licencias se indica de todos modos.',
    rolesUnread:
      'No se sabe qué otorgan los roles de las personas; lo que cubren las licencias se indica de todos modos.',
    showMore: '{count, plural, one {Mostrar # grupo más} other {Mostrar # grupos más}}',
  },
  requests: {
    title: '{count, plural, one {La solicitud exacta} other {Las # solicitudes exactas}}',
    description:
      'Cada una es el cuerpo de un POST /api/v2/license/organization, en este orden. Un cambio dependiente espera hasta que se haya vuelto a leer aquello de lo que depende.',
    what: 'Solicitudes en JSON',
    download: 'Descargar JSON',
    cut: '… el resto está en el archivo',
  },
  naming: {
    title: 'Para Historial',
    description: 'Cómo se llama la ejecución y por qué se hace.',
    name: 'Nombre',
    reason: 'Motivo',
    reasonPlaceholder: 'Un ticket, una petición, una fecha',
    suggest: {
      add: 'Agregar {license} a {people, plural, one {# persona} other {# personas}}',
      remove: 'Quitar {license} a {people, plural, one {# persona} other {# personas}}',
    },
    suggestMore: '{first}, y {more, plural, one {# cambio más} other {# cambios más}}',
    suggestNothing: 'Nada que hacer',
  },
  settings: {
    title: 'Ajustes de la ejecución',
    description: 'Para manos cuidadosas: se guardan en este navegador para todas las ejecuciones.',
    changesPerWrite: 'Cambios por solicitud',
    usersPerRead: 'Personas por lectura',
    graceSeconds: 'Espera tras una respuesta perdida, en segundos',
    windowSeconds: 'Espera hasta que se refleje un cambio, en segundos',
    range: 'De {min, number} a {max, number}',
  },
  guards: {
    removesFrom:
      'Este plan quita licencias a {count, plural, one {# persona} other {# personas}}. Quien pierda una puede quedarse sin poder trabajar.',
    addsFor:
      'Este plan asigna licencias a {count, plural, one {# persona} other {# personas}}. Cada una puede ser un puesto de pago.',
    typeCount: 'Escriba {count} para confirmar',
    locksOut:
      'Este plan le quita a usted lo que se necesita para cambiar asignaciones. Después no podría devolvérselo a sí mismo: tendría que hacerlo otra persona.',
    locksOutAccept: 'Entiendo que pierdo el acceso',
  },
  blocked: {
    missing: 'Le falta el permiso {permission}.',
    nothing: 'No hay nada que enviar.',
    reading: 'Volviendo a leer…',
    planning: 'Calculando el plan…',
    typeCount: 'Escriba {count} arriba para confirmar el número de personas.',
    lockOut: 'Confirme arriba que pierde el acceso.',
  },
  refused: {
    title: 'La ejecución no se inició',
    'no-journal':
      'Este navegador no puede guardar el registro que necesita una ejecución, así que no se podría dar cuenta de ningún cambio: {message}. Libere espacio en disco o salga de la navegación privada.',
    busy: 'Hay una ejecución en curso, aquí o en otra pestaña. Solo una a la vez: espere a que termine.',
    unfinished: 'Una ejecución anterior no ha llegado a su fin. Reanúdela o cancélela antes.',
    openUnfinished: 'Abrir la ejecución sin terminar',
    'nothing-to-do': 'No hay nada que enviar.',
    unexpected: 'License Desk falló: {message}',
    nothingSent: 'No se envió nada.',
  },
};
