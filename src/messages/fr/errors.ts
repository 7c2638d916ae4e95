import type { errors as english } from '../en/errors';
import type { Wording } from '../Wording';

export const errors: Wording<typeof english> = {
  network: {
    title: 'Aucune réponse de Genesys Cloud',
    body: 'La requête n’a reçu aucune réponse : le réseau est peut-être en panne, ou un élément entre ici et Genesys Cloud l’a coupée.',
    action: 'Vérifiez la connexion réseau, puis réessayez.',
  },
  timeout: {
    title: 'Genesys Cloud a mis trop de temps',
    body: 'Aucune réponse n’est arrivée à temps.',
    action: 'Réessayez dans un instant.',
  },
  unreadable: {
    title: 'La réponse n’a pas pu être lue',
    body: 'Une réponse est arrivée, mais ce n’est pas ce que cette opération promet. Un proxy ou une page de connexion intermédiaire a peut-être répondu à la place de Genesys Cloud.',
    action:
      'Réessayez. Si le problème persiste, adressez-vous à la personne qui gère le réseau intermédiaire.',
  },
  unauthorized: {
    title: 'Votre session est terminée',
    body: 'Genesys Cloud ne l’accepte plus : elle a expiré ou a été révoquée.',
    action: 'Reconnectez-vous ; vous reviendrez là où vous êtes.',
  },
  forbidden: {
    title: 'Vous n’êtes pas autorisé à faire cela',
    body: 'Il manque à votre compte une autorisation que Genesys Cloud exige ici.',
    bodyNamed: 'Genesys Cloud exige : {permissions}.',
    action: 'Demandez à un administrateur de votre organisation un rôle qui l’accorde.',
  },
  notFound: {
    title: 'Genesys Cloud ne connaît pas cet élément',
    body: 'Il a peut-être été supprimé, ou vous n’êtes peut-être pas autorisé à le voir.',
    action: 'Vérifiez l’adresse, ou revenez en arrière et choisissez-le dans la liste.',
  },
  rateLimited: {
    title: 'Trop de requêtes pour l’instant',
    body: 'Genesys Cloud limite ce qu’un compte peut demander par minute, toutes fenêtres confondues.',
    bodySeconds: 'Genesys Cloud demande d’attendre {seconds, plural, one {# seconde} other {# secondes}}.',
    action: 'Attendez, puis réessayez.',
  },
  unavailable: {
    title: 'Genesys Cloud rencontre un problème',
    body: 'Il a répondu avec le statut {status}.',
    action:
      'Réessayez dans un instant. Si le problème persiste, indiquez l’ID de contexte au support de Genesys.',
  },
  refused: {
    title: 'Genesys Cloud a refusé la requête',
    body: 'Il a répondu avec le statut {status}.',
    action: 'Si le problème persiste, indiquez l’ID de contexte au support de Genesys.',
  },
  unexpected: {
    title: 'Une erreur s’est produite dans License Desk',
    body: 'C’est une défaillance de la console, pas de Genesys Cloud.',
    action: 'Rechargez la page. Ce que vous avez saisi est conservé là où un brouillon a été créé.',
  },
  storage: {
    title: 'Ce navigateur n’a pas pu conserver ou lire ses propres données',
    body: 'Un disque plein, la navigation privée ou un réglage du navigateur peut l’en empêcher. Rien n’a été envoyé à Genesys Cloud.',
    action: 'Libérez de l’espace disque ou quittez la navigation privée, puis réessayez.',
  },
  browserSays: 'Pour le support',
  unchanged: 'Rien n’a été modifié : il s’agissait seulement d’une lecture.',
  serviceSays: 'Message de Genesys Cloud : {message}',
  contextId: 'ID de contexte',
  technical: 'Requête',
  waiting: 'Genesys Cloud a demandé de ralentir. License Desk attend, puis continue de lui-même.',
  waitingSeconds: 'Encore {seconds, plural, one {# seconde} other {# secondes}}.',
  offline:
    'Vous êtes hors ligne. Ce qui est sur la page reste ; ce qui nécessite Genesys Cloud échoue jusqu’au retour de la connexion réseau.',
  reload: 'Recharger la page',
  unknownChanged:
    'Ce qui a été envoyé auparavant n’est pas défait ; une exécution qui était en cours est conservée dans Historique.',
  partMissing: {
    title: 'Cette partie de License Desk n’a pas pu être chargée',
    body: 'La connexion réseau a été coupée, ou une nouvelle version a été publiée pendant que vous travailliez. Rien n’a été modifié.',
    action:
      'Rechargez la page pour continuer ; les brouillons et les exécutions sont conservés, et vous reviendrez à cette page.',
  },
};
