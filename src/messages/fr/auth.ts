import type { auth as english } from '../en/auth';
import type { Wording } from '../Wording';

export const auth: Wording<typeof english> = {
  progress: {
    documentTitle: 'Connexion · License Desk',
    leaving: 'Redirection vers Genesys Cloud…',
    signingOut: 'Déconnexion…',
    completing: 'Connexion…',
    completingBody: 'License Desk demande à Genesys Cloud qui vous êtes et ce que vous pouvez faire.',
    popup: 'Connexion établie. Cette fenêtre se ferme d’elle-même.',
  },
  missing: {
    title: 'Il vous manque une autorisation pour cela',
    what: '{what} nécessite {count, plural, one {l’autorisation} other {l’une de ces autorisations}} :',
    scopes:
      'Votre rôle le permet, mais la connexion accordée à License Desk est restreinte à d’autres portées (scopes).',
    scopesWhat: 'Portées de cette connexion : {scopes}. Nécessaire : {needed}.',
    action: 'Demandez à un administrateur de {organization} un rôle qui l’accorde, puis reconnectez-vous.',
  },
};
