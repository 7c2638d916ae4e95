import type { findings as english } from '../en/findings';
import type { Wording } from '../Wording';

export const findings: Wording<typeof english> = {
  title: 'Constats',
  description: 'Ce qui ressort de qui détient quoi, dans toute l’organisation, et ce que l’on peut y faire.',
  reading: 'Examen de l’organisation',
  people: '{count, plural, one {# personne} other {# personnes}}',
  peopleAtLeast: 'au moins {count, plural, one {# personne} other {# personnes}}',
  ids: '{count, plural, one {# ID} other {# ID}}',
  nothing: 'Rien trouvé',
  unknown: 'Inconnu',
  kind: {
    prerequisite: 'Prérequis manquant',
    second: 'Deux modules complémentaires du même type',
    departed: 'Avec licence, mais inactif ou supprimé',
    redundant: 'Licences redondantes',
    excess: 'Plus que ne l’exigent leurs rôles',
    idle: 'Avec licence, mais sans connexion',
    lacking: 'Moins que ne l’exigent leurs rôles',
    unlicensed: 'Actif sans licence',
    nobody: 'ID sans personne',
  },
  /** For an admin who may not see everybody. */
  nobodyTitle: 'ID n’appartenant à personne que vous puissiez voir',
  meaning: {
    prerequisite:
      'Ces personnes détiennent une licence sans celle dont elle a besoin ; elle pourrait donc ne pas fonctionner. Ajoutez ce qui manque, ou retirez-la.',
    second:
      'Genesys Cloud ne permet à une personne de détenir qu’un module complémentaire d’un même type. Ceux-ci couvrent la même chose ; l’un d’eux n’apporte donc rien : choisissez lequel retirer.',
    departed:
      'Ces personnes ne peuvent pas se connecter, mais détiennent des licences qui pourraient servir à d’autres. Retirez ce qu’elles détiennent.',
    redundant:
      'Une autre licence que ces personnes détiennent la comprend ; elle ne leur apporte donc rien. Retirez-la.',
    excess:
      'Genesys Cloud indique que leurs rôles exigent moins. Retirez la licence, ou remplacez-la par ce que les rôles exigent.',
    idle: 'Ces personnes sont actives et détiennent des licences, mais ne se sont pas connectées depuis longtemps. Demandez si elles en ont encore besoin.',
    lacking:
      'Genesys Cloud indique que leurs rôles exigent une licence que rien de ce qu’elles détiennent ne leur donne. Ajoutez-la, ou retirez le rôle.',
    unlicensed:
      'Ces personnes peuvent se connecter mais ne détiennent aucune licence. Donnez-leur ce dont elles ont besoin, s’il y a lieu.',
    nobody:
      'Les données de licences nomment des ID qui n’appartiennent à aucune personne, même inactive ou supprimée. Retirez ce qu’ils détiennent.',
  },
  nobodyHidden:
    'Les données de licences nomment des ID de personnes que vous ne pouvez pas voir : des personnes d’autres divisions, ou personne du tout. Un administrateur qui voit toutes les divisions peut le dire.',
  nobodyMaybe:
    'Les données de licences nomment des ID qui n’appartiennent à personne que vous puissiez voir. Il n’a pas été possible d’établir si vous voyez tout le monde ; il peut donc s’agir de personnes d’autres divisions.',
  item: {
    prerequisite: '{license} sans {missing}',
    second: '{one} et {other}',
    departedInactive: 'Personnes inactives qui détiennent des licences',
    departedDeleted: 'Personnes supprimées qui détiennent des licences',
    redundant: '{license}, comprise dans {by}',
    excess: '{license}, que leurs rôles n’exigent pas',
    excessInstead: '{license}, là où il suffirait de {instead}',
    idle: 'Aucune connexion depuis {days, plural, one {# jour} other {# jours}} ou plus',
    idleNever: 'Jamais connecté, ou Genesys Cloud ne dit pas quand',
    lacking: 'Il manque {license}',
    unlicensed: 'Personnes actives sans aucune licence',
    nobody: 'ID qui n’appartiennent à aucune personne',
    nobodyVisible: 'ID qui n’appartiennent à personne que vous puissiez voir',
  },
  /** The finding by its key alone, as where people are filtered by it. */
  chip: {
    prerequisite: 'Prérequis de {license} manquant',
    second: 'À la fois {one} et {other}',
    departedInactive: 'Inactif, mais avec licence',
    departedDeleted: 'Supprimé, mais avec licence',
    redundant: 'Redondante : {license}',
    excess: 'Les rôles n’exigent pas {license}',
    excessInstead: '{license}, là où il suffirait de {instead}',
    idle: 'Avec licence, sans connexion depuis {days, plural, one {# jour} other {# jours}}',
    idleNever: 'Avec licence, aucune connexion communiquée',
    lacking: 'Les rôles exigent {license}',
    unlicensed: 'Actif sans licence',
    nobody: 'ID sans personne',
    unknown: 'Constat inconnu',
  },
  suggestion: {
    removeHeld: 'Suggestion : retirer à chaque personne ce qu’elle détient',
    remove: 'Suggestion : retirer {licenses}',
    add: 'Suggestion : ajouter {licenses}',
    swap: 'Suggestion : retirer {removed} et ajouter {added}',
    none: 'À vous de choisir ce qu’il faut changer',
    more: '{count, plural, one {# autre licence} other {# autres licences}}',
  },
  take: 'Créer un lot',
  takeOf: 'Créer un lot : {finding}',
  draftFailed:
    'Ce navigateur n’a pas pu conserver les personnes pour l’assistant : son stockage est plein ou désactivé. Rien n’a été modifié.',
  showAll: 'Tout afficher ({count, number})',
  showFewer: 'Afficher moins',
  idleDays: 'Inactivité après',
  idleDaysHint: 'Jours sans connexion',
  divisions:
    'Vous ne voyez que les personnes de certaines divisions. Les constats sur les personnes portent sur celles-ci ; les constats sur les seules licences portent sur tout le monde.',
  incomplete:
    'L’organisation a changé pendant la lecture ; ces constats peuvent donc être inexacts de quelques personnes.',
  asking: 'Demande à Genesys Cloud de ce qu’exigent les rôles…',
  settings: 'Critères des constats',
  clear: {
    title: 'Recherché en vain',
    body: 'Tout ce sur quoi reposent ces constats a été lu, et rien n’a été trouvé.',
  },
  allFoundNothing: {
    title: 'Rien trouvé',
    body: 'Tout a été lu, et rien ne ressort.',
  },
  why: {
    reading: 'L’organisation est encore en cours de lecture.',
    definitionsPending: 'Les définitions de licences sont en cours de lecture.',
    definitions: 'Les définitions de licences n’ont pas pu être lues.',
    permissions:
      '{count, plural, one {# personne détient} other {# personnes détiennent}} des modules complémentaires dont Genesys Cloud ne communique pas les autorisations ; on ignore donc s’ils sont du même type.',
    assignments:
      'Inconnu pour {count, plural, one {# personne : Genesys Cloud n’a pas communiqué ce qu’elle détient} other {# personnes : Genesys Cloud n’a pas communiqué ce qu’elles détiennent}}.',
    names: 'Il manque à votre compte directory:user:view ; Genesys Cloud parle donc d’ID, pas de personnes.',
    namesIncomplete: 'Les personnes n’ont pas pu être lues jusqu’au bout.',
    namesIncompleteSome:
      'Inconnu pour {count, plural, one {# ID} other {# ID}} : les personnes n’ont pas pu être lues jusqu’au bout.',
    states:
      'Inconnu pour {count, plural, one {# personne} other {# personnes}} dont l’état n’est pas compris.',
    logins: 'Genesys Cloud n’a communiqué la dernière connexion d’aucune personne.',
    roles:
      'Inconnu pour {count, plural, one {# personne} other {# personnes}} dont les rôles n’ont pas été communiqués.',
    inferPending:
      'Pas encore connu pour {count, plural, one {# personne} other {# personnes}} : la demande à Genesys Cloud de ce qu’exigent leurs rôles est en cours.',
    inferFailed:
      'Inconnu pour {count, plural, one {# personne} other {# personnes}} : Genesys Cloud n’a pas répondu à la question de ce qu’exigent leurs rôles.',
  },
  notice: {
    noSuch: 'Cette adresse désigne un constat que License Desk ne connaît pas ; personne n’est donc affiché.',
    unknown: 'Une partie de ce constat ne peut pas être établie.',
    all: 'Tous les constats',
  },
  askAgain: 'Redemander',
};
