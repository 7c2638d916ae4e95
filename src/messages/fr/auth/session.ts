import type { session as english } from '../../en/auth/session';
import type { Wording } from '../../Wording';

export const session: Wording<typeof english> = {
  ended: {
    title: 'Votre session est terminée',
    body: 'Genesys Cloud ne l’accepte plus : elle a expiré ou a été révoquée. Tout sur cette page reste tel quel. Connectez-vous en tant que {name} pour continuer.',
    action: 'Se connecter',
    here: 'Se connecter dans cette fenêtre',
    hereNote: 'Quitte cette page et y revient. Les brouillons sont conservés.',
    waiting: 'En attente de la fenêtre de connexion…',
    signOut: 'Se déconnecter',
  },
  idle: {
    title: 'Êtes-vous toujours là ?',
    body: 'Rien n’a été fait ici depuis un moment. Dans {time}, vous serez déconnecté, dans tous les onglets.',
    kept: 'Les exécutions, les brouillons et les instantanés sont conservés.',
    stay: 'Rester connecté',
    signOut: 'Se déconnecter maintenant',
  },
  ending: {
    label: 'État de la session',
    soon: 'Votre session se termine dans {minutes, plural, one {# minute} many {# minutes} other {# minutes}}. Renouvelez-la maintenant pour continuer sans interruption.',
    renew: 'Renouveler la session',
    here: 'Se connecter dans cette fenêtre',
    waiting: 'En attente de la fenêtre de connexion…',
  },
  delete: {
    title: 'Se déconnecter et supprimer ?',
    body: 'Tout ce que ce navigateur conserve de {organization} pour {name} est supprimé :',
    kinds: {
      organization: 'la copie de l’organisation',
      snapshots: '{count, plural, one {# instantané} many {# instantanés} other {# instantanés}}',
      runs: '{count, plural, one {# exécution et ses résultats} many {# exécutions et leurs résultats} other {# exécutions et leurs résultats}}',
      drafts: '{count, plural, one {# brouillon} many {# brouillons} other {# brouillons}}',
      views:
        '{count, plural, one {# vue enregistrée} many {# vues enregistrées} other {# vues enregistrées}}',
      choices: 'vos choix, comme ce qui a déjà été lu',
    },
    nothing: 'rien pour le moment',
    unfinished:
      'L’exécution « {name} » n’est pas terminée : {done, number} modifications sur {total, number} sont faites. Elle ne pourra plus être reprise, et rien ne dira plus ce qu’elle est devenue.',
    running:
      'L’exécution « {name} » est en cours : {done, number} modifications sur {total, number} sont faites. Elle s’arrête ici, ne pourra plus être reprise, et rien ne dira plus ce qu’elle est devenue.',
    final: 'C’est définitif. Rien ne change dans Genesys Cloud.',
    action: 'Se déconnecter et supprimer',
  },
};
