import type { users as english } from '../../en/batch/users';
import type { Wording } from '../../Wording';

export const users: Wording<typeof english> = {
  title: 'Pour qui les licences changent-elles ?',
  description:
    'Ajoutez des personnes par l’une ou l’autre de ces voies ; chaque personne compte une seule fois.',
  add: 'Ajouter des personnes',
  ways: {
    search: 'Rechercher',
    paste: 'Coller une liste',
    file: 'Fichier CSV',
    holders: 'Détenteurs d’une licence',
    states: 'États voulus',
  },
  chooseSomebody: 'Ajoutez au moins une personne.',
  selected:
    '{count, plural, =0 {Aucune personne sélectionnée} one {# personne sélectionnée} other {# personnes sélectionnées}}',
  selectedLabel: 'Utilisateurs sélectionnés',
  nobodyTitle: 'Aucune personne pour l’instant',
  nobodyBody:
    'Recherchez des personnes ci-dessus, collez une liste, ouvrez un fichier ou prenez tous les détenteurs d’une licence.',
  columns: {
    name: 'Nom',
    email: 'E-mail',
    division: 'Division',
    state: 'État',
    remove: 'Retirer',
  },
  nobody: 'Aucune personne de ce type',
  remove: 'Retirer {name}',
  removeAll: 'Tout retirer',
  removeOdd: '{count, plural, one {Retirer # personne non active} other {Retirer # personnes non actives}}',
  removed: '{count, plural, one {# personne retirée} other {# personnes retirées}}',
  searchLabel: 'Rechercher des personnes',
  searchPlaceholder: 'Nom, e-mail ou ID',
  searchHint: 'Chaque mot doit figurer dans le nom ou l’e-mail, dans n’importe quel ordre.',
  found:
    '{count, plural, =0 {Aucune personne trouvée} one {# personne trouvée} other {# personnes trouvées}}{more, plural, =0 {} other {, dont les {shown, number} premières sont affichées}}',
  foundLabel: 'Personnes trouvées',
  addShown: '{count, plural, one {Ajouter # personne} other {Ajouter ces # personnes}}',
  pasteLabel: 'E-mails, ID ou noms exacts',
  pastePlaceholder: "ann@example.com\nBo Birch '<bo@example.com>'; 0a1b2c3d-…",
  pasteHint:
    'Une ou plusieurs entrées par ligne, séparées par une virgule, un point-virgule, une tabulation ou une espace ; un tableau avec un en-tête convient aussi. Les noms doivent être exacts, et se mettent entre guillemets lorsqu’ils contiennent une virgule. Ce qui n’est pas trouvé reste dans le champ.',
  lookUp: 'Trouver ces personnes',
  lookUpProgress: 'Recherche des personnes',
  listEmpty: 'Rien à rechercher pour l’instant.',
  listHolds:
    '{emails, plural, =0 {} one {# e-mail, } other {# e-mails, }}{ids, plural, =0 {} one {# ID, } other {# ID, }}{names, plural, =0 {} one {# nom, } other {# noms, }}{duplicates, plural, =0 {} one {# répétition, } other {# répétitions, }}{requests, plural, =0 {rien à demander à Genesys Cloud} one {# requête} other {# requêtes}}',
  lookedUp:
    '{added, plural, =0 {Aucune personne ajoutée} one {# personne ajoutée} other {# personnes ajoutées}}{ambiguous, plural, =0 {} one { ; # entrée correspond à plusieurs personnes} other { ; # entrées correspondent à plusieurs personnes}}{unfound, plural, =0 {} one { ; # entrée n’a mené à personne} other { ; # entrées n’ont mené à personne}}.',
  ambiguousTitle: 'Laquelle de ces personnes ?',
  ambiguousHint:
    'Plusieurs personnes ont le même e-mail ou le même nom. Aucune d’elles n’est ajoutée tant que vous n’avez pas choisi.',
  ambiguousEntry: '{entry} : {count, plural, one {# personne} other {# personnes}}',
  unfoundTitle: 'Entrées qui n’ont mené à personne',
  unfoundMore: '{count, plural, one {Et # de plus.} other {Et # de plus.}}',
  line: 'Ligne',
  entry: 'Entrée',
  problem: 'Problème',
  problems: {
    notFound: 'Aucune personne que vous pouvez voir n’y correspond',
    stranger: 'Ni un e-mail, ni un ID, ni un nom',
    failed: 'N’a pas pu être recherché : réessayez',
  },
  chooseFile: 'Choisir un fichier CSV',
  chooseOtherFile: 'Choisir un autre fichier',
  closeFile: 'Fermer le fichier',
  fileHint:
    'Ou déposez-le ici. Il reste sur cet ordinateur : seuls les e-mails, ID ou noms qu’il contient sont recherchés.',
  fileProblem: {
    tooLarge: 'Ce fichier dépasse 20 Mo : ce n’est guère une liste de personnes.',
    unreadable: 'Ce fichier n’a pas pu être lu.',
  },
  fileHolds:
    '{rows, plural, =0 {Aucune ligne sous l’en-tête} one {# ligne sous l’en-tête} other {# lignes sous l’en-tête}}, {columns, plural, one {# colonne} other {# colonnes}}.',
  column: 'Colonne contenant les e-mails, ID ou noms',
  columnHint: 'Les autres colonnes ne sont pas lues.',
  columnChoice: '{heading} (par exemple {example})',
  columnUnnamed: 'Colonne {number}',
  columnEmpty: 'vide',
  holdersLabel: 'Licence',
  addHolders:
    '{count, plural, =0 {Personne ne la détient} one {Ajouter # détenteur} other {Ajouter les # détenteurs}}',
  holdersReadAt: 'Selon la lecture de l’organisation à {time}.',
  readAgain: 'Relire',
  namedChanges: {
    wizard: 'Ce lot se compose de changements nommés un par un. Retirer une personne retire ses changements.',
    retry:
      'Ce lot réessaie ce qui a échoué lors d’une exécution antérieure. Retirer une personne retire ses changements.',
    undo: 'Ce lot défait une exécution antérieure. Retirer une personne laisse ses licences telles quelles.',
    file: 'Ce lot a été ouvert depuis un fichier. Retirer une personne retire ses changements.',
  },
};
