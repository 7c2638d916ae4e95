import type { auth as english } from '../en/auth';
import type { Wording } from '../Wording';

export const auth: Wording<typeof english> = {
  progress: {
    documentTitle: 'Iniciar sesión · License Desk',
    leaving: 'Abriendo Genesys Cloud…',
    signingOut: 'Cerrando su sesión…',
    completing: 'Iniciando su sesión…',
    completingBody: 'License Desk está preguntando a Genesys Cloud quién es usted y qué puede hacer.',
    popup: 'Sesión iniciada. Esta ventana se cierra sola.',
  },
  missing: {
    title: 'Le falta un permiso para esto',
    what: '{what} requiere {count, plural, one {el permiso} other {uno de estos permisos}}:',
    scopes:
      'Su rol lo permite, pero el inicio de sesión que recibió License Desk está limitado a otros ámbitos.',
    scopesWhat: 'Ámbitos de este inicio de sesión: {scopes}. Necesario: {needed}.',
    action: 'Pida a un administrador de {organization} un rol que lo otorgue y vuelva a iniciar sesión.',
  },
};
