import type { compareDefinitions as english } from '../en/compareDefinitions';
import type { Wording } from '../Wording';

export const compareDefinitions: Wording<typeof english> = {
  title: 'Comparer des définitions',
  documentTitle: 'Comparer {licenses}',
  definitions: 'Définitions',
  description:
    'Deux ou trois licences face à face : ce qu’une seule d’entre elles couvre et ce qu’elles ont en commun.',
  choice: 'Licences à comparer',
  license: 'Licence {place, number}',
  choose: 'Choisir une licence',
  chooseMore: 'Une de plus, si vous le souhaitez',
  none: 'Aucune',
  scope: {
    label: 'Quelles autorisations',
    own: 'Autorisations propres',
    all: 'Avec ce qu’elle comprend',
  },
  search: 'Rechercher des autorisations',
  searchPlaceholder: 'Par exemple routing queue',
  figures: 'Autorisations par licence',
  parts: {
    only: 'Seulement dans {licenseId}',
    both: 'Dans les deux',
    all: 'Dans les trois',
    two: 'Dans {first} et {second}, pas dans {without}',
  },
  count: '{count, plural, =0 {Aucune autorisation} one {# autorisation} other {# autorisations}}',
  matches: '{count, number} sur {total, plural, one {# autorisation} other {# autorisations}}',
  noneHere: 'Aucune.',
  noMatch: 'Aucune ne contient tous les mots de la recherche.',
  showAll: 'Tout afficher ({count})',
  empty: {
    title: 'Choisissez deux ou trois licences',
    body: 'Vous pouvez aussi les cocher dans la liste des définitions et continuer à partir de là.',
  },
  unknown:
    'Aucune définition ne décrit {licenses} ; {count, plural, one {cette licence est donc laissée} other {ces licences sont donc laissées}} hors de la comparaison.',
  untold:
    'Genesys Cloud n’a pas communiqué toutes les autorisations de {licenses}. Ce qui semble y manquer n’a peut-être simplement pas été communiqué.',
  file: {
    name: 'license-desk-definitions-compared',
    permission: 'Autorisation',
    domain: 'Domaine',
    entity: 'Entité',
    action: 'Action',
    yes: 'oui',
    no: 'non',
    notTold: 'non communiqué',
  },
};
