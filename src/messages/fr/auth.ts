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
  ended: {
    title: 'Votre session est terminée',
    body: 'Genesys Cloud ne l’accepte plus : elle a expiré ou a été révoquée. Tout sur cette page reste tel quel. Connectez-vous en tant que {name} pour continuer.',
    action: 'Se connecter',
    here: 'Se connecter dans cette fenêtre',
    hereNote: 'Quitte cette page et y revient. Les brouillons sont conservés.',
    waiting: 'En attente de la fenêtre de connexion…',
    signOut: 'Se déconnecter',
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
