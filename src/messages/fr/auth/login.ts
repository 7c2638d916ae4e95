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
  action: 'Se connecter',
  afterwards: 'Vous reviendrez à la page que vous avez demandée.',
  signedOut: 'Vous êtes déconnecté. L’accès à Genesys Cloud depuis cet onglet du navigateur a été révoqué.',
  signedOutElsewhere:
    'Vous vous êtes déconnecté dans un autre onglet ; celui-ci a donc été déconnecté aussi.',
  promise: 'Les licences de votre organisation : consultées, planifiées et attribuées',
  points: {
    see: 'Voyez qui détient quelle licence et ce que chacune apporte.',
    change:
      'Planifiez un changement pour des centaines de personnes et lisez le résultat de chacun, un par un.',
    keep: 'Rien ne quitte ce navigateur, hormis les appels à Genesys Cloud.',
  },
};
