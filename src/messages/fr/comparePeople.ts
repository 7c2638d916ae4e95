import type { comparePeople as english } from '../en/comparePeople';
import type { Wording } from '../Wording';

export const comparePeople: Wording<typeof english> = {
  title: 'Comparer des personnes',
  description:
    'Jusqu’à quatre personnes côte à côte : qui elles sont, ce qu’elles détiennent, leurs rôles et ce pour quoi chacune est couverte au-delà des autres.',
  add: 'Ajouter une personne',
  full: 'Quatre personnes sont comparées : retirez-en une pour en ajouter une autre.',
  tooMany:
    'Quatre personnes au plus sont comparées ; {count, plural, one {# autre dans l’adresse a été laissée} other {# autres dans l’adresse ont été laissées}} de côté.',
  onlyDifferences: 'Afficher seulement les différences',
  empty: 'Aucune personne à comparer pour l’instant',
  emptyBody: 'Ajoutez de deux à quatre personnes, l’une après l’autre.',
  one: 'Ajoutez une autre personne pour voir en quoi les deux diffèrent.',
  table: 'Comparaison',
  fileName: 'people-compared.csv',
  remove: 'Retirer {name} de la comparaison',
  column: { row: 'Élément comparé', group: 'Partie', id: 'ID', readAt: 'Lu le' },
  people: {
    reading: 'Lecture en cours',
    invisible: 'Aucune personne visible',
    nobody: 'Personne n’a cet ID',
    unread: 'N’a pas pu être lu',
  },
  unread:
    'Une partie de ce qui est comparé n’a pas pu être lue : elle s’affiche comme Inconnu. Rien n’a été modifié.',
  definitionsUnread:
    'Les définitions de licences n’ont pas pu être lues ; on ne sait donc ce qui inclut quoi que pour les licences détenues. Rien n’a été modifié.',
  groups: { facts: 'Personne', licenses: 'Licences', roles: 'Rôles' },
  noDifference: 'Aucune différence ici.',
  noLicense: 'Aucune de ces personnes ne détient de licence.',
  noRole: 'Aucune de ces personnes n’a de rôle.',
  facts: {
    state: 'État',
    division: 'Division',
    lastLogin: 'Dernière connexion',
    email: 'E-mail',
    title: 'Poste',
    department: 'Service',
  },
  cells: {
    unknown: 'Inconnu',
    notGiven: 'Non renseigné',
    noLogin: 'Aucune connue',
    held: 'Détenue',
    redundant: 'Détenue, bien qu’incluse dans',
    comprised: 'Non détenue, mais incluse dans',
    lacking: 'Non détenue',
    has: 'Oui',
    lacks: 'Non',
  },
  beyond: {
    title: 'Couverture au-delà des autres',
    description:
      'Autorisations que les licences d’une personne couvrent et que celles d’aucune des autres ne couvrent.',
    count:
      '{count, plural, =0 {aucune autorisation} one {# autorisation} other {# autorisations}} au-delà des autres',
    none: 'Rien au-delà des autres.',
    unknownShort: 'Inconnu',
    partial:
      'Certaines licences n’indiquent pas tout ce qu’elles couvrent ; il peut donc y en avoir davantage.',
    unknown:
      'Inconnu : ce que détient cette personne ou l’une des autres, ou ce que cela couvre, n’est pas entièrement connu.',
  },
};
