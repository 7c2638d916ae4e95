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
  palette: { open: 'Rechercher ou aller à', key: 'Ctrl K', macKey: '⌘ K' },
  theme: { label: 'Thème', choose: 'Thème : {theme}', light: 'Clair', dark: 'Sombre', system: 'Système' },
  account: { label: 'Compte de {name}', at: 'chez {organization}, {region}', signOut: 'Se déconnecter' },
};
