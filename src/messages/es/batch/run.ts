import type { run as english } from '../../en/batch/run';
import type { Wording } from '../../Wording';

export const run: Wording<typeof english> = {
  description: 'Qué ocurrió con cada cambio.',
  missingTitle: 'Esta ejecución no está en este navegador',
  missingBody:
    'Las ejecuciones se conservan en el navegador en el que se hicieron, para el administrador que las hizo. Si se hizo aquí, puede que se haya eliminado.',
  openHistory: 'Ir a Historial',
  progressLabel: 'Progreso de la ejecución',
  progressText: '{done, number} de {total, number} cambios',
  done: 'Hechos',
  ofTotal: 'de {total, number}',
  left: 'Restantes',
  results: {
    applied: 'Aplicados',
    already: 'Ya estaba así',
    failed: 'Fallidos',
    failedNote: 'rechazados, no vigentes o desconocidos',
    notSent: 'No enviados',
  },
  watching: 'Los resultados aparecen aquí cuando termina la ejecución.',
  rate: 'Cambios por minuto',
  timeLeft: 'Tiempo restante',
  timeUnknown: '…',
  seconds: '{count, plural, one {# s} other {# s}}',
  minutes: '{count, plural, one {# min} other {# min}}',
  hours: '{count, plural, one {# h} other {# h}}',
  pause: 'Pausar',
  resume: 'Reanudar',
  cancel: 'Cancelar ejecución',
  keepRunning: 'Continuar la ejecución',
  cancelTitle: '¿Cancelar esta ejecución?',
  cancelBody:
    'No se envía nada más. Lo que ya se envió se queda y se vuelve a leer igualmente, para que cada cambio obtenga su veredicto. Después puede revertirlo con Deshacer esta ejecución.',
  phases: {
    preparing: 'Preparando',
    running: 'Enviando la parte {part, number}',
    verifying: 'Volviendo a leer lo que se envió',
    paused: 'En pausa',
    'sign-in-needed': 'Esperando a que inicie sesión',
    cancelling: 'Cancelando: volviendo a leer lo que se envió',
    cancelled: 'Cancelada',
    stopped: 'Detenida',
    finished: 'Terminada',
    interrupted: 'Interrumpida',
  },
  waits: {
    'rate-limit': 'Genesys Cloud pide esperar {seconds, plural, one {# segundo} other {# segundos}}',
    grace:
      'Se perdió una respuesta: se vuelve a leer en {seconds, plural, one {# segundo} other {# segundos}}',
    window:
      'Esperando a que se reflejen los cambios: se vuelve a leer en {seconds, plural, one {# segundo} other {# segundos}}',
    trouble:
      'No se puede acceder a Genesys Cloud: se vuelve a intentar en {seconds, plural, one {# segundo} other {# segundos}}',
  },
  elsewhere: 'Otra pestaña conduce esta ejecución. Su progreso se muestra aquí; páusela o cancélela allí.',
  interruptedTitle: 'Esta ejecución se interrumpió',
  interruptedBody:
    'Su pestaña se cerró o falló. No se ha perdido nada: Reanudar vuelve a leer lo que pueda haberse enviado y continúa con el resto.',
  signInTitle: 'Su sesión ha finalizado',
  signInBody:
    'La ejecución espera. Vuelva a iniciar sesión y continuará: no se pierde nada y no se envía nada dos veces.',
  paused: {
    'suspicious-read': {
      title: 'Lo que se leyó parece incorrecto',
      body: 'No se quitó nada basándose en ello. Reanudar vuelve a leer; las personas que sigan faltando se omiten entonces.',
    },
    journal: {
      title: 'No se puede escribir el registro',
      body: 'Por eso no se envía nada más. Libere espacio en disco y pulse Reanudar. El navegador dice: {message}',
    },
    trouble: {
      title: 'No se pudo acceder a Genesys Cloud durante mucho tiempo',
      body: 'No se ha perdido nada. Pulse Reanudar cuando vuelva a estar disponible.',
    },
    rejected: {
      title: 'Genesys Cloud rechaza una solicitud tras otra',
      body: 'No se cambió nada de lo que contenían. Vea abajo lo que dice y, después, reanude o cancele.',
    },
    failure: {
      title: 'License Desk falló',
      body: 'La ejecución está detenida y no se ha perdido nada. Pulse Reanudar para continuar desde lo que se guardó. {message}',
    },
  },
  stoppedTitle: 'Genesys Cloud ya no le permite cambiar asignaciones',
  stoppedMissing: 'Exige: {permissions}.',
  stoppedForbidden: 'Respondió que usted no está autorizado a hacerlo.',
  stoppedConsequence:
    'Lo que se envió antes se volvió a leer y tiene su veredicto; el resto queda como No enviado.',
  lastError: '{time}: {title}. La ejecución continúa por sí sola donde puede.',
  differences: {
    title:
      '{count, plural, one {Alguien cambió # asignación desde Revisión} other {Alguien cambió # asignaciones desde Revisión}}',
    body: 'De esta parte aún no se ha enviado nada. Si está de acuerdo, la ejecución continúa a partir de lo que las personas tienen ahora.',
    gained: '{person} ahora tiene {license}',
    lost: '{person} ya no tiene {license}',
    more: '{count, plural, one {Y # más.} other {Y # más.}}',
    accept: 'Continuar de todos modos',
    acceptLaterToo: 'Continuar y no volver a preguntar en esta ejecución',
  },
  announce: {
    preparing: 'Empieza la ejecución.',
    progress: '{percent, number} % completado.',
    rateLimit: 'Genesys Cloud pide esperar. La ejecución continúa por sí sola.',
    paused: 'La ejecución está en pausa.',
    'sign-in-needed': 'La ejecución espera a que usted inicie sesión.',
    cancelling: 'La ejecución se está cancelando.',
    stopped: 'La ejecución se ha detenido.',
    finished: 'La ejecución ha terminado: {applied, number} de {done, number} cambios aplicados.',
  },
};
