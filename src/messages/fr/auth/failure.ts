import type { failure as english } from '../../en/auth/failure';
import type { Wording } from '../../Wording';

export const failure: Wording<typeof english> = {
  heading: 'Vous n’êtes pas connecté',
  again: 'Se reconnecter',
  retry: 'Réessayer',
  toLogin: 'Aller à la page de connexion',
  nothingChanged: 'Rien n’a été modifié et aucun accès n’a été conservé.',
  technical: 'Pour le support : {detail}',
  unsolicited: {
    title: 'Cet onglet n’a pas demandé cette connexion',
    body: 'Une réponse est arrivée qui ne correspond à aucune connexion lancée ici : une ancienne adresse a été ouverte, ou une connexion a été terminée deux fois ou dans un autre onglet. Elle n’a pas été utilisée.',
  },
  stateMismatch: {
    title: 'La réponse ne correspond pas à votre connexion',
    body: 'Il y manque le secret que License Desk avait transmis ; elle peut donc provenir de quelqu’un d’autre. Elle n’a pas été utilisée.',
  },
  expired: {
    title: 'La connexion a pris trop de temps',
    body: 'La réponse est arrivée plus de dix minutes après le début et n’a pas été utilisée.',
  },
  malformed: {
    title: 'La réponse n’a pas pu être lue',
    body: 'Ce qui a été reçu n’est pas ce que Genesys Cloud envoie pour ce type de connexion. La réponse n’a pas été utilisée.',
  },
  refused: {
    title: 'Genesys Cloud ne vous a pas connecté',
    body: 'Réponse reçue : {error}.',
    denied: 'La connexion a été annulée, ou votre compte n’est pas autorisé à utiliser cette application.',
    client:
      'Il ne connaît pas cette application, ou pas ce mode de connexion. La personne qui gère License Desk devrait vérifier clientId, grant et l’URI de redirection enregistrée, dans config.json et dans Genesys Cloud.',
    service: 'Il rencontre lui-même un problème en ce moment. Réessayez dans quelques minutes.',
    says: 'Message de Genesys Cloud : {description}',
  },
  exchange: {
    title: 'Genesys Cloud n’a pas accepté le code de connexion',
    body: 'La dernière étape de la connexion a échoué. Un code ne sert qu’une fois et pour peu de temps ; il en faut donc un nouveau.',
  },
  unverified: {
    title: 'Genesys Cloud n’a pas pu dire qui vous êtes',
    body: 'Vous vous êtes connecté, mais la demande concernant votre compte et vos autorisations n’a reçu aucune réponse exploitable.',
  },
  foreignClient: {
    title: 'Cet accès a été créé pour une autre application',
    body: 'Genesys Cloud ne confirme pas qu’il a été délivré à License Desk. Il n’a pas été utilisé et a été révoqué.',
  },
  foreignOrganization: {
    title: 'Cet accès concerne une autre organisation',
    body: 'Genesys Cloud lui attribue deux organisations différentes. Il n’a pas été utilisé et a été révoqué.',
  },
  otherOrganization: {
    title: 'Cette connexion concerne une autre organisation',
    body: 'License Desk est configuré ici pour une organisation précise et, selon Genesys Cloud, cet accès n’est pas pour elle. Il n’a pas été utilisé et a été révoqué. Connectez-vous avec un compte de cette organisation.',
  },
  otherAdmin: {
    title: 'Vous vous êtes connecté sous une autre identité',
    body: 'La connexion est au nom de {name}, mais cette page est le travail de {admin}. Connectez-vous en tant que {admin}, ou déconnectez-vous d’abord.',
  },
  insecureContext: {
    title: 'Cette page n’est pas servie de façon sécurisée',
    body: 'Ce type de connexion (PKCE) ne fonctionne qu’en https. La personne qui gère License Desk devrait le servir en https.',
  },
  popupBlocked: {
    title: 'Le navigateur a bloqué la fenêtre de connexion',
    body: 'Autorisez les fenêtres contextuelles pour ce site, ou connectez-vous plutôt dans cette fenêtre.',
  },
  popupClosed: {
    title: 'La fenêtre de connexion a été fermée',
    body: 'Aucune connexion n’a abouti. Réessayez, ou connectez-vous plutôt dans cette fenêtre.',
  },
  openerGone: {
    title: 'La fenêtre qui a demandé cette connexion n’existe plus',
    body: 'Fermez cette fenêtre et reconnectez-vous là où vous travailliez.',
  },
};
