import type { app as english } from '../en/app';
import type { Wording } from '../Wording';

export const app: Wording<typeof english> = {
  skipToContent: 'Aller au contenu',
  navigation: {
    label: 'Navigation principale',
    home: 'Accueil',
    definitions: 'Définitions',
    permissions: 'Autorisations',
    organization: 'Organisation',
    users: 'Utilisateurs',
    batch: 'Attribution par lot',
    history: 'Historique',
    more: 'Plus',
  },
  notFound: {
    title: 'Cette page n’existe pas',
    body: 'L’adresse comporte peut-être une faute de frappe, ou la page a peut-être été déplacée.',
    action: 'Aller à Organisation',
  },
  runBanner: {
    running:
      '« {name} » est en cours : {percent, number} % effectués. Laissez cet onglet du navigateur ouvert.',
    held: '« {name} » vous attend : {percent, number} % effectués.',
    open: 'Ouvrir l’exécution',
  },
  organization: { label: 'Organisation à laquelle vous êtes connecté' },
  help: {
    shortcuts: 'Raccourcis clavier',
    glossary: 'Ce que veulent dire les mots',
    whatIs: '{word} : ce que cela veut dire',
    missing: 'L’explication n’a pas pu être chargée. Vérifiez la connexion, puis appuyez à nouveau.',
  },
  terms: {
    definition: 'Définition de licence',
    assignment: 'Attribution',
    prerequisite: 'Prérequis',
    comprises: 'Comprend',
    addOn: 'Module complémentaire',
    seats: 'Nommé et simultané',
    effective: 'Autorisations effectives',
    grants: 'Accorde et couvre',
    needed: 'Ce qu’exigent les rôles',
    redundant: 'Redondante',
    division: 'Division',
    snapshot: 'Instantané',
    plan: 'Plan',
    obstacle: 'Obstacle et avertissement',
    dependent: 'Modification dépendante',
    verdict: 'Verdict',
    applied: 'Appliqué',
    already: 'Déjà en place',
    refused: 'Refusé',
    notInEffect: 'Non effectif',
    notSent: 'Non envoyé',
    unknown: 'Inconnu',
  },
  palette: { open: 'Rechercher ou aller à', key: 'Ctrl K', macKey: '⌘ K' },
  theme: { label: 'Thème', choose: 'Thème : {theme}', light: 'Clair', dark: 'Sombre', system: 'Système' },
  density: {
    label: 'Densité',
    choose: 'Densité : {density}',
    comfortable: 'Confortable',
    compact: 'Compacte',
  },
  language: {
    label: 'Langue',
    failed:
      'Cette langue n’a pas pu être chargée. Vérifiez la connexion, puis choisissez-la à nouveau ; rien n’a été modifié.',
  },
  account: {
    label: 'Compte de {name}',
    at: 'chez {organization}, {region}',
    signOut: 'Se déconnecter',
    signOutAndDelete: 'Se déconnecter et supprimer…',
    about: 'À propos',
  },
};
