import type { licenses as english } from '../../en/batch/licenses';
import type { Wording } from '../../Wording';

export const licenses: Wording<typeof english> = {
  title: 'Quelles licences changent ?',
  description:
    '{count, plural, one {Pour # personne.} other {Pour # personnes.}} Ce que chacune détient déjà est lu à l’étape Vérification.',
  kindLabel: 'Type de changement',
  kinds: {
    assign: 'Ajouter et retirer',
    swap: 'Remplacer',
    exact: 'Appliquer exactement cette liste',
    changes: 'Changements nommés un par un',
  },
  kindHints: {
    assign:
      'Les personnes sélectionnées obtiennent certaines licences et en perdent d’autres. Tout ce qu’elles détiennent par ailleurs reste.',
    swap: 'Parmi les personnes sélectionnées, celles qui détiennent la première licence reçoivent la seconde à la place. Tout le reste demeure. Pour atteindre tous ceux qui la détiennent, ajoutez ses détenteurs à l’étape Utilisateurs.',
    exact:
      'Les personnes sélectionnées deviennent les détenteurs d’une licence : celles qui ne l’ont pas l’obtiennent, et toutes les autres dans l’organisation la perdent, dans la mesure où vous le cochez.',
    changes:
      'Ces changements viennent d’une autre exécution ou d’un fichier. Ils sont planifiés à nouveau à partir de l’état actuel.',
  },
  incomplete: {
    assign: 'Choisissez au moins une licence.',
    swap: 'Choisissez les deux licences ; elles doivent être différentes.',
    exact: 'Choisissez la licence et au moins une des deux cases.',
    changes: 'Il ne reste aucun changement.',
  },
  chosen: '{add, plural, other {# à ajouter}}, {remove, plural, other {# à retirer}}',
  chosenCount: '{count, plural, one {# choisie} other {# choisies}}',
  toAdd: 'Licences à ajouter',
  toRemove: 'Licences à retirer',
  isToAdd: 'Elle doit être ajoutée',
  isToRemove: 'Elle doit être retirée',
  searchIn: 'Rechercher : {list}',
  search: 'ID ou description',
  noneFound: 'Aucune licence ne correspond.',
  needs: 'Nécessite {licenses}',
  comprises: 'Comprend {licenses}',
  holders: '{count, plural, one {# détenteur} other {# détenteurs}}',
  needsMissing: '{license} nécessite {licenses} : quiconque ne détient pas cela ne peut pas l’obtenir.',
  needsRemoved: '{license} nécessite {licenses}, dont le retrait est prévu.',
  addToo: 'Ajouter aussi {licenses}',
  swapFrom: 'Au lieu de',
  swapTo: 'Donner',
  swapSame: 'Il s’agit deux fois de la même licence.',
  exactLicense: 'Licence',
  addMissing:
    '{count, plural, one {La donner à la personne sélectionnée} other {La donner à celles des # personnes sélectionnées qui ne l’ont pas}}',
  removeOthers: 'La retirer à toutes les autres personnes qui la détiennent',
  columns: { license: 'Licence', change: 'Changement', people: 'Personnes' },
  actions: { add: 'Ajouter', remove: 'Retirer' },
};
