import type { login as english } from '../../en/auth/login';
import type { Wording } from '../../Wording';

export const login: Wording<typeof english> = {
  title: 'Connexion',
  documentTitle: 'Connexion · License Desk',
  explanation:
    'Vous vous connectez auprès de Genesys Cloud, puis vous revenez ici. License Desk voit votre accès, jamais votre mot de passe.',
  organization: 'Organisation',
  region: 'Région',
  regionOf: '{region} · {host}',
  noRegion: 'Choisissez une région',
  regionHelp: 'Celle de l’adresse à laquelle vous utilisez Genesys Cloud, par exemple {example}.',
  regionMissing: 'Choisissez la région de votre organisation, puis connectez-vous.',
  action: 'Se connecter',
  framed: 'La connexion s’ouvre dans une fenêtre à part ; cette page reste telle quelle.',
  afterwards: 'Vous reviendrez à la page que vous avez demandée.',
  signedOut: {
    bySelf: 'Vous êtes déconnecté. L’accès à Genesys Cloud depuis cet onglet du navigateur a été révoqué.',
    idle: 'Vous avez été déconnecté, car rien n’a été fait ici depuis un moment. Les exécutions, les brouillons et les instantanés sont conservés.',
    inAnotherTab: 'Vous vous êtes déconnecté dans un autre onglet ; celui-ci a donc été déconnecté aussi.',
    deleted: 'Vous êtes déconnecté, et ce que ce navigateur conservait de votre travail a été supprimé.',
    notDeleted:
      'Vous êtes déconnecté, mais un élément conservé par ce navigateur n’a pas pu être supprimé. Supprimez les données de ce site dans les paramètres du navigateur.',
  },
  promise: 'Les licences de votre organisation : consultées, planifiées et attribuées',
  points: {
    see: 'Voyez qui détient quelle licence et ce que chacune apporte.',
    change:
      'Planifiez un changement pour des centaines de personnes et lisez le résultat de chacun, un par un.',
    keep: 'Rien ne quitte ce navigateur, hormis les appels à Genesys Cloud.',
  },
};
