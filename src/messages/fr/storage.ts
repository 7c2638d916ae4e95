import type { storage as english } from '../en/storage';
import type { Wording } from '../Wording';

export const storage: Wording<typeof english> = {
  title: 'Stockage',
  description: 'Ce que License Desk conserve dans ce navigateur. Rien n’en sort, et rien n’y est un jeton.',
  yours: 'Conservé pour {name} chez {organization}',
  yoursBody: 'Les autres administrateurs et organisations ont le leur, que personne d’autre ne voit.',
  amount: '{count, plural, one {# entrée} other {# entrées}}, {size}',
  nothing: 'Rien de conservé',
  unmeasured: 'Inconnu : le navigateur ne le dit pas',
  delete: 'Supprimer',
  deleteKind: 'Supprimer : {kind}',
  deleteTitle: 'Supprimer « {kind} » ?',
  deleted: 'Supprimé : {kind}',
  failed: 'Tout n’a pas pu être supprimé : {message}. Réessayez.',
  final: 'C’est définitif. Dans Genesys Cloud, rien ne change.',
  unfinished: 'L’exécution « {name} » n’est pas terminée et ne pourra plus continuer une fois supprimée.',
  underWay:
    'L’exécution « {name} » est en cours ; son journal pourra être supprimé quand elle sera terminée.',
  kinds: {
    organization: {
      name: 'Copie de l’organisation',
      what: 'Les personnes et ce qu’elles détiennent, pour qu’Organisation soit là aussitôt. Part à chaque déconnexion.',
      lost: 'Organisation relit tout à la prochaine visite.',
    },
    snapshots: {
      name: 'Instantanés',
      what: 'Ce qu’il en était d’autres jours, pour Changements.',
      lost: 'Changements ne pourra plus comparer avec ces jours. Enregistrez d’abord en fichiers ceux qui comptent.',
    },
    runs: {
      name: 'Exécutions',
      what: 'Le journal de chaque exécution : l’historique, avec tous les résultats et le moyen de les annuler.',
      lost: 'L’historique est alors vide : ni résultats, ni annulation. Exportez d’abord ce que l’on pourrait vous demander.',
    },
    drafts: {
      name: 'Brouillons',
      what: 'Les lots en préparation, avec les listes et fichiers ouverts pour eux.',
      lost: 'Les lots en préparation disparaissent.',
    },
    views: {
      name: 'Vues enregistrées',
      what: 'Les filtres d’Organisation qui ont un nom.',
      lost: 'Les noms disparaissent ; les liens vers les filtres fonctionnent toujours.',
    },
    choices: {
      name: 'Choix',
      what: 'Ce qui a été lu et choisi une fois, comme l’accueil.',
      lost: 'L’accueil et ses pareils réapparaissent.',
    },
  },
  site: {
    title: 'Ce site dans son ensemble',
    usage: 'Le navigateur compte {size} pour ce site, données d’autres administrateurs comprises.',
    unknown: 'Le navigateur ne dit pas combien ce site occupe.',
    others:
      'Le thème, la densité, la langue, la région et les réglages d’exécution appartiennent au navigateur, qui que ce soit qui se connecte.',
    token: 'Le jeton n’est dans aucun stockage, sauf si config.json le met dans celui de l’onglet.',
  },
};
