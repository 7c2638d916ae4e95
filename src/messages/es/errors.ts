import type { errors as english } from '../en/errors';
import type { Wording } from '../Wording';

export const errors: Wording<typeof english> = {
  network: {
    title: 'Genesys Cloud no respondió',
    body: 'La solicitud no obtuvo respuesta: puede que la red no funcione o que algo entre este equipo y Genesys Cloud la haya cortado.',
    action: 'Compruebe la conexión y vuelva a intentarlo.',
  },
  timeout: {
    title: 'Genesys Cloud tardó demasiado',
    body: 'No llegó ninguna respuesta a tiempo.',
    action: 'Vuelva a intentarlo dentro de un momento.',
  },
  unreadable: {
    title: 'No se pudo leer la respuesta',
    body: 'Hubo una respuesta, pero no la que esta operación promete. Puede que un proxy o una página de inicio de sesión intermedia haya respondido en lugar de Genesys Cloud.',
    action: 'Vuelva a intentarlo. Si persiste, consulte a quien administre la red intermedia.',
  },
  unauthorized: {
    title: 'Su sesión ha finalizado',
    body: 'Genesys Cloud ya no la acepta: caducó o se revocó.',
    action: 'Vuelva a iniciar sesión; regresará al punto en el que está.',
  },
  forbidden: {
    title: 'No está autorizado a hacer esto',
    body: 'A su cuenta le falta un permiso que Genesys Cloud exige aquí.',
    bodyNamed: 'Genesys Cloud exige: {permissions}.',
    action: 'Pida a un administrador de su organización un rol que lo otorgue.',
  },
  notFound: {
    title: 'Genesys Cloud no conoce este elemento',
    body: 'Puede que se haya eliminado o que usted no esté autorizado a verlo.',
    action: 'Compruebe la dirección, o vuelva atrás y elíjalo en la lista.',
  },
  rateLimited: {
    title: 'Demasiadas solicitudes por ahora',
    body: 'Genesys Cloud limita cuánto puede solicitar una cuenta por minuto, en el conjunto de sus ventanas.',
    bodySeconds: 'Genesys Cloud pide esperar {seconds, plural, one {# segundo} other {# segundos}}.',
    action: 'Espere y vuelva a intentarlo.',
  },
  unavailable: {
    title: 'Genesys Cloud tiene un problema',
    body: 'Respondió con el estado {status}.',
    action:
      'Vuelva a intentarlo dentro de un momento. Si persiste, indique el ID de contexto al soporte de Genesys.',
  },
  refused: {
    title: 'Genesys Cloud rechazó la solicitud',
    body: 'Respondió con el estado {status}.',
    action: 'Si persiste, indique el ID de contexto al soporte de Genesys.',
  },
  unexpected: {
    title: 'Algo falló en License Desk',
    body: 'Es un fallo de la consola, no de Genesys Cloud.',
    action: 'Vuelva a cargar la página. Lo que haya escrito se conserva donde se creó un borrador.',
  },
  storage: {
    title: 'Este navegador no pudo guardar o leer sus propios datos',
    body: 'Puede deberse a un disco lleno, a la navegación privada o a una opción del navegador. No se envió nada a Genesys Cloud.',
    action: 'Libere espacio en disco o salga de la navegación privada e inténtelo de nuevo.',
  },
  browserSays: 'Para el soporte',
  unchanged: 'No se cambió nada: solo era una lectura.',
  serviceSays: 'Genesys Cloud dice: {message}',
  contextId: 'ID de contexto',
  technical: 'Solicitud',
  waiting: 'Genesys Cloud pidió ir más despacio. License Desk espera y después continúa por sí solo.',
  waitingSeconds: '{seconds, plural, one {Queda # segundo} other {Quedan # segundos}}.',
  offline:
    'No tiene conexión. Lo que hay en la página se queda; lo que necesita Genesys Cloud falla hasta que vuelva la conexión.',
  reload: 'Volver a cargar la página',
  unknownChanged:
    'Lo que se envió antes no se deshace; una ejecución que estuviera en curso se conserva en Historial.',
  partMissing: {
    title: 'No se pudo cargar esta parte de License Desk',
    body: 'Se cortó la conexión o se publicó una versión nueva mientras usted trabajaba. No se cambió nada.',
    action:
      'Vuelva a cargar la página para continuar; los borradores y las ejecuciones se conservan y regresará a esta página.',
  },
};
