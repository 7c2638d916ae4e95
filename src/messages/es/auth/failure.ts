import type { failure as english } from '../../en/auth/failure';
import type { Wording } from '../../Wording';

export const failure: Wording<typeof english> = {
  heading: 'No ha iniciado sesión',
  again: 'Volver a iniciar sesión',
  retry: 'Reintentar',
  toLogin: 'Ir a la página de inicio de sesión',
  nothingChanged: 'No se cambió nada y no se conservó ningún acceso.',
  technical: 'Para soporte: {detail}',
  unsolicited: {
    title: 'Esta pestaña no solicitó este inicio de sesión',
    body: 'Llegó una respuesta que no corresponde a ningún inicio de sesión empezado aquí: se abrió una dirección antigua, o un inicio de sesión se completó dos veces o en otra pestaña. No se utilizó.',
  },
  stateMismatch: {
    title: 'La respuesta no corresponde a su inicio de sesión',
    body: 'No contiene el secreto que envió License Desk, así que puede que la haya creado otra persona. No se utilizó.',
  },
  expired: {
    title: 'El inicio de sesión tardó demasiado',
    body: 'La respuesta llegó más de diez minutos después de empezarlo y no se utilizó.',
  },
  malformed: {
    title: 'No se pudo leer la respuesta',
    body: 'Lo que llegó no es lo que Genesys Cloud envía para este tipo de inicio de sesión. No se utilizó.',
  },
  refused: {
    title: 'Genesys Cloud no inició su sesión',
    body: 'Respondió: {error}.',
    denied: 'El inicio de sesión se canceló, o su cuenta no está autorizada a usar esta aplicación.',
    client:
      'No conoce esta aplicación o no admite esta forma de iniciar sesión. Quien administre License Desk debe revisar clientId, grant y el URI de redirección registrado en config.json y en Genesys Cloud.',
    service: 'Tiene un problema propio en este momento. Inténtelo de nuevo dentro de unos minutos.',
    says: 'Genesys Cloud dice: {description}',
  },
  exchange: {
    title: 'Genesys Cloud no aceptó el código de inicio de sesión',
    body: 'Falló el último paso del inicio de sesión. Un código solo puede usarse una vez y durante poco tiempo, así que hace falta uno nuevo.',
  },
  unverified: {
    title: 'Genesys Cloud no pudo indicar quién es usted',
    body: 'Inició sesión, pero la consulta sobre su cuenta y sus permisos no obtuvo una respuesta utilizable.',
  },
  foreignClient: {
    title: 'Este acceso se creó para otra aplicación',
    body: 'Genesys Cloud no confirma que se emitiera para License Desk. No se utilizó y se ha revocado.',
  },
  foreignOrganization: {
    title: 'Este acceso es para otra organización',
    body: 'Genesys Cloud indica dos organizaciones distintas para él. No se utilizó y se ha revocado.',
  },
  otherOrganization: {
    title: 'Este inicio de sesión es para otra organización',
    body: 'Aquí License Desk está configurado para una organización concreta, y Genesys Cloud indica que este acceso no es para ella. No se utilizó y se ha revocado. Inicie sesión con una cuenta de esa organización.',
  },
  otherAdmin: {
    title: 'Inició sesión como otra persona',
    body: 'Ha iniciado sesión {name}, pero esta página es el trabajo de {admin}. Inicie sesión como {admin} o cierre antes la sesión.',
  },
  insecureContext: {
    title: 'Esta página no se sirve de forma segura',
    body: 'Este tipo de inicio de sesión (PKCE) solo funciona con https. Quien administre License Desk debe servirlo por https.',
  },
  popupBlocked: {
    title: 'El navegador bloqueó la ventana de inicio de sesión',
    body: 'Permita las ventanas emergentes de este sitio o inicie sesión en esta ventana.',
  },
  popupClosed: {
    title: 'Se cerró la ventana de inicio de sesión',
    body: 'El inicio de sesión no se completó. Vuelva a intentarlo o inicie sesión en esta ventana.',
  },
  openerGone: {
    title: 'La ventana que solicitó este inicio de sesión ya no está',
    body: 'Cierre esta ventana y vuelva a iniciar sesión donde estaba trabajando.',
  },
};
