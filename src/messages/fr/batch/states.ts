import type { states as english } from '../../en/batch/states';
import type { Wording } from '../../Wording';

export const states: Wording<typeof english> = {
  intro:
    'Indiquez ce que chaque personne doit détenir et obtenez la différence : une ligne par personne, avec son e-mail, son ID ou son nom exact, et les licences par ID ou par nom, séparées par un point-virgule, une virgule ou une barre verticale. Ou une colonne par licence, avec « oui » ou « non ». Les exports de License Desk conviennent tels quels.',
  emptyHint:
    'Une cellule vide ne change rien pour cette personne ; « aucune » indique qu’elle ne doit détenir aucune licence.',
  text: 'Personnes et licences qu’elles doivent détenir',
  placeholder: 'E-mail;Licences\nann@example.com;cloudCX2, gc2WEMupgrade\nbo@example.com;aucune',
  chooseFile: 'Choisir un fichier CSV',
  chooseOtherFile: 'Choisir un autre fichier',
  fileHint:
    'Ou déposez-le ici. Il reste sur cet ordinateur : seules les personnes qu’il contient sont recherchées. Enregistré par Excel sous n’importe laquelle de ses variantes, il peut être lu.',
  closeFile: 'Fermer le fichier',
  fileProblem: {
    tooLarge: 'Ce fichier dépasse 20 Mo : ce n’est guère une liste de personnes.',
    unreadable: 'Ce fichier n’a pas pu être lu.',
  },
  reads:
    '{rows, plural, =0 {Aucune ligne ne nomme qui que ce soit} one {# ligne} other {# lignes}}, {requests, plural, =0 {rien à demander à Genesys Cloud} one {au plus # requête} other {au plus # requêtes}}.',
  noLicenses:
    'Aucune colonne n’indique quelles licences elles doivent détenir : il n’y a encore rien à comparer.',
  peopleColumn: 'Colonne des personnes',
  licensesColumn: 'Colonne des licences',
  columnUnnamed: 'Colonne {number}',
  columnEach: 'Une par licence ({count, number})',
  eachHint:
    'Licences : {licenses}. Comptent oui et non ; une cellule vide ne change rien, pas plus qu’une licence sans colonne.',
  columnHint: 'Choisissez la colonne qui indique ce que les personnes doivent détenir.',
  mode: {
    removes: 'Retirer aussi les licences qu’une ligne ne nomme pas',
    addHint:
      'Ajout seul : les personnes obtiennent ce qui leur manque, et rien n’est retiré à qui que ce soit.',
    exactHint:
      'Ajout et retrait : les personnes détiennent finalement exactement ce qu’indique leur ligne. Quiconque n’est pas nommé, ou dont la cellule est vide, garde ce qu’il détient.',
  },
  compare: 'Comparer avec l’état actuel',
  compareAgain: 'Relire l’état actuel',
  progress: 'Comparaison',
  progressOf: 'Requête {done, number} sur {of, number}',
  changedSince:
    'La liste contient maintenant des personnes qui n’ont pas été recherchées : comparez à nouveau.',
  definitionsUnread:
    'Sans les définitions de licences, les noms ne peuvent pas être reconnus. Rien n’a été modifié.',
  oldTitle: 'Cet export date de plus d’un jour',
  old: {
    add: 'Il indique la situation {time}. Ce qui a été retiré depuis serait ajouté à nouveau.',
    exact:
      'Il indique la situation {time}. Ce qui a changé depuis, quel qu’en soit l’auteur, serait annulé. Exportez à nouveau, ou examinez le plan de près.',
  },
  resultLabel: 'Différence',
  resultTitle:
    '{changes, plural, =0 {Rien à changer} one {# changement pour {people, plural, one {# personne} other {# personnes}}} other {# changements pour {people, plural, one {# personne} other {# personnes}}}}',
  comparedAt: 'Comparé avec ce que les personnes détenaient à {time}.',
  figures: {
    adds: '{count, plural, one {# licence à ajouter} other {# licences à ajouter}}',
    removes: '{count, plural, one {# licence à retirer} other {# licences à retirer}}',
    same: '{count, plural, one {# personne déjà dans l’état voulu} other {# personnes déjà dans l’état voulu}}',
    blank:
      '{count, plural, one {# personne avec une cellule vide} other {# personnes avec une cellule vide}}',
    left: '{count, plural, one {# ligne ou personne laissée de côté} other {# lignes ou personnes laissées de côté}}',
  },
  plan: 'Vérifier ces changements',
  newDraft:
    'Des personnes ou des licences ont été choisies autrement dans ce lot : il reste tel quel, et la différence devient un lot à part.',
  planFailed: 'Ce navigateur n’a pas pu conserver le plan. Rien n’a été modifié.',
  unknown: {
    title: 'De quelle licence s’agit-il ?',
    hint: 'Ces noms ne sont ni l’ID ni le nom d’une licence. Les licences des personnes dont la ligne en contient un ne changent pas tant que vous n’avez pas indiqué ce qu’il désigne.',
    where: '« {name} », {lines}',
    choose: 'Choisir une licence',
    picker: 'Licence désignée par « {name} »',
    leaveOut: 'Laisser de côté',
    leaveOutLabel: 'Laisser de côté : {name}',
    leftOut: '« {name} » est laissé de côté partout où il figure.',
    standsFor: '« {name} » désigne {license}.',
    takeBack: 'Annuler',
    takeBackLabel: 'Annuler : {name}',
  },
  lines: '{count, plural, one {ligne {lines}} other {lignes {lines}}}',
  linesMore: '{lines} et {count, number} de plus',
  ambiguous: {
    title: 'De qui s’agit-il ?',
    hint: 'Plusieurs personnes ont cet e-mail ou ce nom en commun. Rien ne change pour aucune d’elles tant que vous n’avez pas choisi.',
    label: 'Qui est désigné par {entry}, {lines}',
    choose: '{count, plural, other {Choisissez parmi #}}',
  },
  contradictions: {
    title:
      '{count, plural, one {# personne figure sur des lignes qui diffèrent} other {# personnes figurent sur des lignes qui diffèrent}}',
    hint: 'Leurs lignes disent des choses différentes ; rien ne change donc pour ces personnes : corrigez la liste, ou réunissez toutes les lignes d’une même personne.',
    together: 'Réunir leurs lignes',
    isTogether: 'Toutes les lignes d’une même personne comptent ensemble.',
    apart: 'Annuler',
  },
  problems: {
    unclear: 'Ne dit ni oui ni non d’une licence, ou dit les deux',
    title: 'Lignes et personnes laissées de côté',
    line: 'Ligne',
    entry: 'Entrée',
    problem: 'Problème',
    more: '{count, plural, other {Et # de plus.}}',
    nobodyNamed: 'La ligne ne nomme personne',
    notFound: 'Aucune personne que vous pouvez voir n’y correspond',
    stranger: 'Ni un e-mail, ni un ID, ni un nom',
    failed: 'N’a pas pu être recherché : comparez à nouveau',
    unread: 'Ce que détient cette personne n’a pas pu être lu',
    contradiction: 'Diffère d’une autre ligne de la même personne',
    ambiguous: 'Plusieurs personnes l’ont en commun : choisissez-en une ci-dessus',
    unknownLicense: 'Nomme une licence qui n’existe pas',
  },
};
