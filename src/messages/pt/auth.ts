import type { auth as english } from '../en/auth';
import type { Wording } from '../Wording';

export const auth: Wording<typeof english> = {
  progress: {
    documentTitle: 'Entrar · License Desk',
    leaving: 'Levando você ao Genesys Cloud…',
    signingOut: 'Saindo…',
    completing: 'Entrando…',
    completingBody: 'O License Desk está perguntando ao Genesys Cloud quem você é e o que pode fazer.',
    popup: 'Login concluído. Esta janela se fecha sozinha.',
  },
  missing: {
    title: 'Falta uma permissão para isto',
    what: '{what} exige {count, plural, one {a permissão} other {uma destas permissões}}:',
    scopes: 'Sua função permite, mas o login concedido ao License Desk está restrito a outros escopos.',
    scopesWhat: 'Escopos deste login: {scopes}. Necessário: {needed}.',
    action: 'Peça a um administrador de {organization} uma função que a conceda e, depois, entre novamente.',
  },
};
