import type { config as english } from '../../en/auth/config';
import type { Wording } from '../../Wording';

export const config: Wording<typeof english> = {
  documentTitle: 'Non configuré · License Desk',
  title: 'License Desk n’est pas encore configuré',
  body: 'Les paramètres du fichier {file} sont inutilisables. La personne qui gère ce site doit les corriger ; tout le reste est en ordre.',
  listLabel: 'À corriger',
  retry: 'Réessayer',
  field: 'Champ',
  missing: 'est absent ; il devrait être {expected}',
  wrong: 'devrait être {expected}',
  unknownField: 'n’est pas un champ connu ; vérifiez son orthographe ou supprimez-le',
  twice: 'désigne un client qui figure déjà dans la liste ; chaque organisation a son propre client',
  unreachable:
    'Le fichier n’a pas pu être chargé : le site n’a pas répondu. Vérifiez la connexion réseau et réessayez.',
  absent:
    'Le fichier est introuvable : le site a répondu avec le statut {status}. Placez un fichier config.json à côté d’index.html.',
  notJson: 'Le fichier n’est pas du JSON valide. Vérifiez les virgules, les guillemets et les crochets.',
  notJsonPage:
    'Le site a répondu par une page au lieu du fichier. Placez un fichier config.json à côté d’index.html.',
  expected: {
    root: 'un objet avec le champ "organizations"',
    organizations: 'une liste d’au moins une organisation',
    organization: 'un objet avec name, region, clientId et grant',
    name: 'le nom de l’organisation, de 1 à 100 caractères',
    region: 'l’une des régions : {regions} ; ou rien, pour un choix à la connexion',
    clientId: 'l’ID du client OAuth dans Genesys Cloud',
    grant: '"pkce" ou "implicit", selon la configuration du client OAuth',
    apiBaseUrl: 'une origine https sans chemin, telle que https://api.mypurecloud.com, ou être omis',
    loginBaseUrl: 'une origine https sans chemin, telle que https://login.mypurecloud.com, ou être omis',
    organizationId: 'l’ID de l’organisation dans Genesys Cloud, ou être omis',
    readOnly: 'true ou false, ou être omis',
    tokenStorage: '"memory" ou "session", ou être omis',
    embedding:
      'un objet comme {embedding}, avec environmentParameter et languageParameter si la page qui l’entoure les nomme autrement ; ou rien',
    keepDays:
      'des jours par sorte, comme {example}, chacun de 0 à 3650 ; 0 ne conserve pas au-delà de la session. Ou rien',
    idleMinutes:
      'le nombre de minutes sans activité avant la déconnexion : de 1 à 1440, 0 pour jamais, ou être omis pour 30',
  },
  example: 'Exemple de fichier valide :',
};
