import type { auth as english } from '../en/auth';
import type { Wording } from '../Wording';

export const auth: Wording<typeof english> = {
  progress: {
    documentTitle: 'Anmelden · License Desk',
    leaving: 'Sie werden zu Genesys Cloud weitergeleitet…',
    signingOut: 'Sie werden abgemeldet…',
    completing: 'Sie werden angemeldet…',
    completingBody: 'License Desk fragt Genesys Cloud, wer Sie sind und was Sie dürfen.',
    popup: 'Angemeldet. Dieses Fenster schließt sich von selbst.',
  },
  missing: {
    title: 'Ihnen fehlt hierfür eine Berechtigung',
    what: '{what} erfordert {count, plural, one {die Berechtigung} other {eine dieser Berechtigungen}}:',
    scopes:
      'Ihre Rolle erlaubt es, aber die Anmeldung, die License Desk erhalten hat, ist auf andere Scopes beschränkt.',
    scopesWhat: 'Scopes dieser Anmeldung: {scopes}. Erforderlich: {needed}.',
    action:
      'Bitten Sie einen Administrator von {organization} um eine Rolle, die sie gewährt, und melden Sie sich dann erneut an.',
  },
};
