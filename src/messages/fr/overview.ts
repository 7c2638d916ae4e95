import type { overview as english } from '../en/overview';
import type { Wording } from '../Wording';

export const overview: Wording<typeof english> = {
  reading: 'Décompte de qui détient quoi',
  figures: {
    label: 'L’organisation en chiffres',
    licensed: 'Avec une licence',
    unlicensed: 'Sans aucune licence',
    untold: 'Licences pas encore communiquées',
    licenses: 'Licences utilisées',
  },
  nothing: {
    title: 'Rien à afficher pour l’instant',
    body: 'Dès que les premières personnes et leurs licences sont lues, elles sont comptées ici.',
  },
  nobody: {
    title: 'Personne ne détient de licence',
    body: 'Aucune licence de cette organisation n’est attribuée à qui que ce soit.',
  },
  people: '{count, plural, one {# personne} other {# personnes}}',
  show: 'Afficher {name} : {count, plural, one {# personne} other {# personnes}}',
  showAll: 'Tout afficher ({count, number})',
  showFewer: 'Afficher moins',
  table: { title: 'Les mêmes données sous forme de tableau', people: 'Personnes' },
  holders: {
    title: 'Détenteurs par licence',
    hint: 'Choisissez une barre pour voir de qui il s’agit.',
    label: 'Détenteurs par licence, par ordre décroissant',
    license: 'Licence',
    holders: 'Détenteurs',
  },
  overlaps: {
    title: 'Détenues ensemble',
    hint: 'Nombre de personnes détenant les deux licences ; sur la diagonale, tous les détenteurs. Choisissez un nombre pour voir de qui il s’agit.',
    label: 'Personnes détenant à la fois deux licences',
    cell: '{count, plural, one {# personne détient} other {# personnes détiennent}} à la fois {a} et {b}',
    diagonal: '{count, plural, one {# personne détient} other {# personnes détiennent}} {a}',
    none: 'Personne ne détient à la fois {a} et {b}',
    alone: 'Personne ne détient deux licences à la fois.',
  },
  divisions: {
    title: 'Par division',
    hint: 'Choisissez une barre pour voir les personnes d’une division.',
    label: 'Personnes avec et sans licence par division, les plus grandes d’abord',
    division: 'Division',
    licensed: 'Avec une licence',
    unlicensed: 'Sans aucune licence',
    untold: 'Pas encore communiqué',
    none: 'Dans aucune division que vous pouvez voir',
    others: '{count, plural, one {# autre division} other {# autres divisions}}',
    most: 'La plus détenue',
    mostOf: '{license} ({count, number})',
    unnamed: 'Les divisions des personnes n’ont pas été lues.',
  },
};
