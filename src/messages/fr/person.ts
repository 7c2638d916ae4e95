import type { person as english } from '../en/person';
import type { Wording } from '../Wording';

export const person: Wording<typeof english> = {
  can: {
    title: 'Est-ce que {name} peut faire cela ?',
    description:
      'Un rôle doit accorder une autorisation, et une licence détenue par la personne doit la couvrir. Un rôle vaut dans les divisions pour lesquelles il a été attribué, ce que License Desk ne voit pas.',
    field: 'Autorisation, ou une partie de son nom',
    placeholder: 'recording view',
    reading: 'Lecture des licences et des rôles',
    noMatch:
      'Pour autant qu’on le sache, aucune licence ne couvre et aucun rôle n’accorde une autorisation contenant « {text} ».',
    found:
      '{count, plural, one {# autorisation contient ce texte.} other {# autorisations contiennent ce texte. Choisissez-en une pour voir pourquoi.}}',
    othersFound:
      '{count, plural, one {# autre autorisation contient ce texte.} other {# autres autorisations contiennent ce texte.}}',
    matches: 'Autorisations trouvées',
    showAll: '{count, plural, other {Tout afficher (#)}}',
    narrow: 'Les {shown, number} premières sont affichées : précisez celle que vous cherchez.',
    grantsUnread: 'Ce qu’accordent les rôles n’est pas connu. Rien n’a été modifié.',
    grantsRefused:
      'Ce qu’accordent les rôles est inconnu : il vous manque {permission}. Seules les licences peuvent être évaluées.',
    verdict: {
      can: 'Peut',
      cannot: 'Ne peut pas',
      unknown: 'Inconnu',
    },
    answerTo: 'Réponse pour {permission}',
    answer: {
      can: 'Oui : un rôle l’accorde à {name}, et une licence détenue la couvre.',
      neither: 'Non : aucun rôle ne l’accorde à {name}, et aucune licence détenue ne la couvre.',
      noRole: 'Non : aucun rôle ne l’accorde à {name}.',
      noLicense: 'Non : {name} ne détient aucune licence qui la couvre.',
      unlisted:
        'Oui : un rôle l’accorde à {name}, et aucune licence que l’organisation peut détenir n’est nécessaire.',
      coverUnknown: 'Inconnu : un rôle l’accorde à {name} ; on ne sait pas si une licence détenue la couvre.',
      grantUnknown: 'Inconnu : une licence détenue la couvre ; on ne sait pas si un rôle l’accorde à {name}.',
      unknown: 'Inconnu : il est impossible de dire si {name} peut faire cela.',
    },
    state: {
      inactive:
        'La personne est inactive ; elle ne pourra se connecter et l’utiliser qu’une fois redevenue active.',
      deleted: 'La personne est supprimée ; elle ne peut donc se connecter pour utiliser quoi que ce soit.',
    },
    grant: {
      granted: '{count, plural, one {Ce rôle l’accorde :} other {Ces rôles l’accordent :}}',
      byPattern: '{role}, par {as}',
      notGranted: 'Aucun des rôles de la personne ne l’accorde.',
      roles: 'On ne sait pas quels rôles a la personne.',
      grants: 'Ce qu’accordent les rôles de la personne n’est pas connu : le lire nécessite {permission}.',
      untold:
        'Aucun rôle dont les autorisations ont été communiquées ne l’accorde ; celles de {roles} ne l’ont pas été.',
      wouldGrant:
        'Accordée par {roles}{more, plural, =0 {} one { et # autre rôle} other { et # autres rôles}}. Les rôles s’attribuent dans Genesys Cloud : License Desk ne les modifie pas.',
      noRoleAtAll: 'On ne connaît aucun rôle de l’organisation qui l’accorde.',
    },
    cover: {
      covered:
        '{count, plural, one {Cette licence détenue la couvre :} other {Ces licences détenues la couvrent :}}',
      itself: 'la mentionne elle-même',
      includes: 'inclut',
      notCovered: 'Aucune des licences détenues ne la couvre.',
      unlisted:
        'Aucune licence que l’organisation peut détenir ne la mentionne : un rôle suffit, à moins qu’elle n’exige une licence que l’organisation ne peut pas détenir.',
      held: 'Ce que détient la personne n’est pas connu : le lire nécessite {permission}.',
      definitions:
        'Les définitions de licences n’ont pas pu être lues ; on ne sait donc pas quelle licence la couvre.',
      untold:
        'D’après ce qui est communiqué, aucune licence détenue ne la couvre, mais Genesys Cloud ne communique pas tout ce que {count, plural, one {couvre celle-ci} other {couvrent celles-ci}} :',
      untoldElsewhere:
        'Aucune licence n’est connue pour la couvrir, mais Genesys Cloud n’indique pas tout ce que {count, plural, one {couvre celle-ci, qui n’est pas détenue} other {couvrent celles-ci, qui ne sont pas détenues}} :',
    },
    give: {
      title:
        '{count, plural, one {Cette licence la couvrirait :} other {N’importe laquelle de ces licences la couvrirait :}}',
      label: 'Licences qui la couvriraient',
      none: 'Aucune licence qui la couvrirait ne peut être attribuée.',
      definitionsUnread:
        'Les définitions de licences n’ont pas pu être lues ; on ne sait donc pas quelle licence la couvrirait.',
      needs:
        'Nécessite aussi {ids}, {count, plural, one {qui est ajoutée} other {qui sont ajoutées}} en même temps.',
      rivals: 'Ne peut pas être détenue en même temps que {ids}.',
      replaces: 'Rend redondant : {ids}.',
      more: '{count, plural, other {# de plus}}',
      take: 'Attribuer par lot',
      takeOf: 'Attribuer par lot : {id}',
      batchTitle: '{id} pour {name}',
    },
  },
  like: {
    title: 'Aligner {name} sur…',
    description:
      'Choisissez quelqu’un, voyez en quoi leurs licences diffèrent et reprenez la différence dans une attribution par lot.',
    pick: 'Aligner sur',
    like: 'Comme',
    compare: 'Comparer côte à côte',
    another: 'Choisir une autre personne',
    invisible:
      'L’annuaire ne montre personne derrière cet ID ; ce qu’il détient peut néanmoins être comparé là où les données de licences le connaissent.',
    definitionsUnread:
      'Les définitions de licences n’ont pas pu être lues ; les prérequis et les redondances ne peuvent donc pas être signalés. Rien n’a été modifié.',
    unread:
      'Ce que détient l’une des deux personnes n’est pas connu ; il n’y a donc aucune différence à afficher. Rien n’a été modifié.',
    bothNothing: 'Aucune des deux personnes ne détient de licence.',
    same: 'Les deux personnes détiennent les mêmes licences.',
    add: 'Ajouter ce que détient {other}',
    remove: 'Retirer ce que {other} ne détient pas',
    nothingToAdd: 'Il n’y a rien à ajouter.',
    nothingToRemove: 'Il n’y a rien à retirer.',
    both: 'Détenues par les deux',
    actions: { add: 'Ajouter {id}', remove: 'Retirer {id}' },
    leftOut: 'Le plan l’écarte, sauf si vous l’y incluez.',
    take: 'Reprendre dans un lot',
    chosen: '{add, plural, =0 {Rien} other {#}} à ajouter, {remove, plural, =0 {rien} other {#}} à retirer',
    batchTitle: 'Aligner {name} sur {other}',
    outcome: {
      label: 'Ce qui en résulte',
      holds: '{name} détiendrait',
      holdsNothing: '{name} ne détiendrait rien.',
      permissions:
        '{gained, plural, =0 {Aucune autorisation n’est nouvellement couverte} one {# autorisation est nouvellement couverte} other {# autorisations sont nouvellement couvertes}} ; {lost, plural, =0 {aucune ne perd sa couverture} one {# autorisation perd sa couverture} other {# autorisations perdent leur couverture}}.',
      redundant: '{id} serait redondante : elle est incluse dans {by}.',
    },
    roles: {
      same: 'Les deux personnes ont les mêmes rôles.',
      unknown: 'On ne sait pas si les deux personnes diffèrent par leurs rôles.',
      differ:
        'Leurs rôles diffèrent aussi. License Desk ne modifie pas les rôles ; il se peut donc qu’elles ne puissent toujours pas faire la même chose.',
      theirs: 'Uniquement chez {name} : {roles}.',
      mine: 'Uniquement chez {name} : {roles}.',
    },
    reasons: {
      'missing-prerequisite': 'Nécessite {ids}, ce qui ne serait pas détenu.',
      'comprised-by-held': 'N’apporte rien : elle est incluse dans {ids}.',
      'second-add-on': 'On ne peut détenir qu’une licence de ce type, et celle détenue serait {ids}.',
      'required-by-other': 'Requise par {ids}.',
      'person-not-found': 'L’annuaire ne montre personne derrière l’ID.',
      'person-inactive': 'La personne est inactive.',
      'person-deleted': 'La personne est supprimée.',
      'own-license': 'C’est votre propre licence.',
      'own-authorization': 'Sans elle, vous ne pourriez plus modifier les attributions.',
      'unknown-definition': 'Aucune définition ne décrit cette licence.',
      other: 'Le plan en dira plus.',
    },
  },
};
