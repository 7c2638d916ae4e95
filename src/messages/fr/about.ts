import type { about as english } from '../en/about';
import type { Wording } from '../Wording';

export const about: Wording<typeof english> = {
  title: 'À propos de License Desk',
  version: 'Version {version}',
  connections: {
    title: 'Avec quoi il communique',
    description:
      'License Desk n’a pas de serveur à lui. Depuis ce navigateur, il communique avec ces deux adresses et avec le site où il a été ouvert ; sa Content-Security-Policy ne lui en permet aucune autre.',
    organization: 'Organisation',
    region: 'Région',
    api: 'API publique',
    login: 'Connexion',
    grant: 'Type d’autorisation',
    client: 'Client OAuth',
    implicit: 'Token Implicit Grant',
    pkce: 'Code Authorization avec PKCE',
    implicitEnds:
      'Genesys Cloud met fin à l’autorisation implicite d’ici au printemps 2027. Qui exploite License Desk passe à PKCE par un mot dans config.json et un client de ce type.',
  },
  rights: {
    title: 'Ce que {name} peut faire ici',
    description:
      'Selon les permissions de ses rôles et les étendues du jeton. Une seule des permissions citées suffit.',
    view: 'Voir les définitions et les attributions',
    people: 'Voir et rechercher des personnes',
    assign: 'Attribuer et retirer des licences',
    yes: 'Oui',
    no: 'Non',
    scopes: 'Étendues du jeton',
    noScopes: 'Aucune indiquée : le jeton n’est pas restreint',
    readOnly: 'Lecture seule',
    readOnlyWhy: 'config.json a retiré tout ce qui change les attributions.',
  },
  notices: {
    title: 'Mentions de licences',
    description:
      '{count, plural, one {# bibliothèque tierce} other {# bibliothèques tierces}} dans cette version, chacune sous sa propre licence.',
    missing: 'Les mentions n’ont pas pu être lues.',
    name: 'Bibliothèque',
    version: 'Version',
    license: 'Licence',
    unnamed: 'Non indiquée',
    open: 'Licence de {name} {version}',
    close: 'Fermer',
    noText: 'La bibliothèque ne fournit pas le texte de sa licence.',
  },
  release: {
    title: 'Une nouvelle version de License Desk est disponible',
    body: 'Rechargez pour l’utiliser. Les brouillons, les vues et les exécutions restent ; une exécution en cours continue ensuite.',
    reload: 'Recharger',
  },
};
