import type { review as english } from '../../en/batch/review';
import type { Wording } from '../../Wording';

export const review: Wording<typeof english> = {
  actions: { add: 'Ajouter', remove: 'Retirer' },
  title: 'Ce qui va se passer',
  description:
    'Établi à partir de ce que les personnes détiennent en ce moment. Rien n’a encore été envoyé, et rien ne l’est avant « Lancer l’exécution ».',
  notPlanned: 'Il n’y a pas encore de plan.',
  reading:
    'Lecture de ce que détiennent les personnes : {done, plural, one {# requête} other {# requêtes}} sur {of, number}.',
  readingLabel: 'Lecture pour le plan',
  planningLabel: 'Établissement du plan',
  readAt: '{count, plural, one {# personne lue} other {# personnes lues}} à {time}.',
  readAgain: 'Relire',
  readingAgain: 'Lecture…',
  estimate:
    'Une exécution prend environ {requests, plural, one {# requête} other {# requêtes}}, {minutes, plural, =1 {moins d’une minute} one {environ # minute} other {environ # minutes}} au rythme que permet Genesys Cloud.',
  start: 'Lancer l’exécution',
  summary: {
    label: 'Le plan en chiffres',
    change: 'Changements',
    changeNote: 'seront envoyés',
    already: 'Déjà en place',
    alreadyNote: 'rien à envoyer',
    obstacle: 'Bloqués',
    obstacleNote: 'ne seront pas envoyés',
    warning: 'Avec avertissement',
    warningNote: 'envoyés quand même',
  },
  stops: {
    title: 'Ce qui a été lu semble incorrect',
    'everyone-empty':
      '{count, plural, one {La seule personne lue ne détient aucune licence.} other {Aucune des # personnes lues ne détient de licence.}}',
    'many-absent':
      'Genesys Cloud a omis {count, plural, one {# personne} other {# personnes}} sur {asked, plural, one {# demandée} other {# demandées}}.',
    unreadable:
      'Ce que Genesys Cloud a communiqué sur {count, plural, one {# personne} other {# personnes}} n’a pas pu être compris.',
    consequence:
      'Rien n’est donc retiré sur cette base : tout retrait est bloqué. Relisez dans un moment, ou retirez ces personnes du lot.',
    peopleUnread: 'Les noms et les états manquent ; ce que les personnes détiennent a été lu.',
  },
  offers: {
    'add-prerequisite':
      'Il manque à {count, plural, one {# personne} other {# personnes}} {license}, que {because} nécessite.',
    'remove-redundant':
      '{because} comprend {license} ; {count, plural, one {# personne n’en a donc plus besoin} other {# personnes n’en ont donc plus besoin}}.',
    'remove-dependent':
      '{count, plural, one {# personne détient} other {# personnes détiennent}} {license}, qui nécessite {because}.',
    'remove-conflicting':
      '{count, plural, one {# personne détient} other {# personnes détiennent}} {license}, qui ne peut pas être détenue en même temps que {because}.',
    accept: {
      'add-prerequisite': 'Ajouter d’abord {license}',
      'remove-redundant': 'Retirer {license}',
      'remove-dependent': 'Retirer d’abord {license}',
      'remove-conflicting': 'Retirer d’abord {license}',
    },
    accepted:
      '{count, plural, one {# changement a été ajouté au plan} other {# changements ont été ajoutés au plan}} par ce que vous avez accepté ici.',
    withdraw: 'Annuler ces ajouts',
  },
  changes: {
    label: 'Changements planifiés',
    none: 'Le plan est vide',
    noneShown: 'Aucun changement ne correspond',
    filterLabel: 'Filtrer les changements planifiés',
    show: 'Afficher',
    shows: {
      all: 'Tout',
      change: 'Changements',
      already: 'Déjà en place',
      obstacle: 'Bloqués',
      warning: 'Avec avertissement',
      differs: 'Diffère du fichier',
    },
    find: 'Personne ou licence',
    shown: '{visible, plural, one {# affiché} other {# affichés}} sur {all, number}',
    columns: {
      person: 'Personne',
      license: 'Licence',
      change: 'Changement',
      plan: 'Plan',
      differs: 'Diffère du fichier',
      why: 'Pourquoi',
    },
    goneWhy: 'Il ne figure que dans le fichier : rien n’en découle à partir de l’état actuel.',
    kinds: {
      change: 'Sera envoyé',
      warning: 'Avec avertissement',
      already: 'Déjà en place',
      obstacle: 'Bloqué',
      included: 'Envoyé malgré tout',
      gone: 'Plus planifié',
    },
    include: 'Envoyer malgré tout',
    includeOf: 'Envoyer malgré tout : {license} pour {person}',
    leaveOut: 'Écarter à nouveau',
    leaveOutOf: 'Écarter à nouveau : {license} pour {person}',
  },
  reasons: {
    'missing-prerequisite': 'Nécessite {licenses}, ce que la personne ne détiendrait pas.',
    'comprised-by-held': 'N’apporte rien : elle fait partie de {licenses}.',
    'second-add-on': 'On ne peut en détenir qu’une de ce type, et la personne détient {licenses}.',
    'required-by-other': 'Requise par {licenses}.',
    'person-not-found': 'Cette personne n’existe pas, ou vous ne pouvez pas la voir.',
    'person-inactive': 'La personne est inactive.',
    'person-deleted': 'La personne est supprimée.',
    'licenses-absent': 'Genesys Cloud n’a rien communiqué des licences de la personne.',
    'licenses-unreadable':
      'Ce que Genesys Cloud a communiqué des licences de la personne n’a pas pu être compris.',
    'own-license': 'C’est votre propre licence.',
    'own-authorization': 'Sans elle, vous ne pourriez plus modifier les attributions.',
    'unknown-definition': 'Aucune définition ne décrit cette licence.',
    'not-a-holder': 'La personne ne détient pas {license}.',
    'swap-incomplete': 'L’autre moitié du remplacement n’est pas planifiée.',
    contradiction: 'Elle doit être à la fois ajoutée et retirée.',
    'suspicious-read': 'Ce qui a été lu semble incorrect ; rien n’est donc retiré sur cette base.',
    'auto-assigned':
      'Les rôles de la personne l’exigent : là où les licences sont attribuées automatiquement par rôle, elle peut revenir.',
  },
  holders: {
    title: 'Effet sur les détenteurs',
    description: 'Parmi les personnes de ce plan.',
    license: 'Licence',
    before: 'Avant',
    after: 'Après',
    difference: 'Différence',
    organization: 'Organisation entière',
    organizationChange: '{before, number} → {after, number}',
  },
  automatic: {
    label: 'Attribution automatique par rôle',
    intro:
      'Là où l’organisation attribue automatiquement les licences par rôle, cela peut annuler des changements de ce plan.',
    takenAway:
      '{count, plural, one {# personne obtient une licence qu’aucun de ses rôles n’exige : elle peut lui être de nouveau retirée.} other {# personnes obtiennent une licence qu’aucun de leurs rôles n’exige : elle peut leur être de nouveau retirée.}}',
    givenBack:
      '{count, plural, one {# personne perd une licence que ses rôles exigent : elle peut lui être rendue.} other {# personnes perdent une licence que leurs rôles exigent : elle peut leur être rendue.}}',
    unknown:
      '{count, plural, one {Pour # personne, on ne sait pas ce qu’exigent ses rôles.} other {Pour # personnes, on ne sait pas ce qu’exigent leurs rôles.}}',
  },
  permissions: {
    title: 'Effet sur ce que les personnes peuvent faire',
    description:
      'Autorisations que les licences des personnes couvrent nouvellement ou ne couvrent plus. Un rôle accorde une autorisation et une licence la couvre ; une personne ne peut l’utiliser que là où les deux sont réunis.',
    group:
      '{people, plural, one {# personne} other {# personnes}} : {gained, plural, =0 {rien d’obtenu} one {# autorisation obtenue} other {# autorisations obtenues}}, {lost, plural, =0 {rien de perdu} one {# autorisation perdue} other {# autorisations perdues}}',
    andMore: '{count, plural, one {et # de plus} other {et # de plus}}',
    lost: 'Plus couvertes',
    noneLost: 'Rien n’est perdu.',
    gained: 'Nouvellement couvertes',
    noneGained: 'Rien n’est obtenu.',
    lostThoughGranted: 'Accordées par un rôle, et plus couvertes par aucune licence',
    granted:
      '{count, plural, one {# de celles perdues est accordée par un rôle} other {# de celles perdues sont accordées par des rôles}}',
    grantedUnknown: 'Rôles non connus',
    grantsUnknown:
      'Ce qu’accordent les rôles de ces personnes n’est pas connu ; il se peut donc qu’elles n’aient jamais pu utiliser une partie de ceci.',
    rolesRefused:
      'Ce qu’accordent les rôles des personnes n’est pas connu : il vous manque l’autorisation {permission}. Ce que couvrent les licences est indiqué quand même.',
    rolesUnread:
      'Ce qu’accordent les rôles des personnes n’est pas connu ; ce que couvrent les licences est indiqué quand même.',
    showMore: '{count, plural, one {Afficher # autre groupe} other {Afficher # autres groupes}}',
  },
  requests: {
    title: '{count, plural, one {La requête exacte} other {Les # requêtes exactes}}',
    description:
      'Chacune est le corps d’un POST /api/v2/license/organization, dans cet ordre. Un changement dépendant attend que ce dont il dépend ait été relu.',
    what: 'Requêtes au format JSON',
    download: 'Télécharger le JSON',
    cut: '… la suite est dans le fichier',
  },
  naming: {
    title: 'Pour l’historique',
    description: 'Comment s’appelle l’exécution et pourquoi elle est lancée.',
    name: 'Nom',
    reason: 'Motif',
    reasonPlaceholder: 'Un ticket, une demande, une date',
    suggest: {
      add: 'Ajouter {license} à {people, plural, one {# personne} other {# personnes}}',
      remove: 'Retirer {license} à {people, plural, one {# personne} other {# personnes}}',
    },
    suggestMore: '{first}, et {more, plural, one {# autre changement} other {# autres changements}}',
    suggestNothing: 'Rien à faire',
  },
  settings: {
    title: 'Paramètres d’exécution',
    description: 'À manier avec précaution : conservés dans ce navigateur pour toutes les exécutions.',
    changesPerWrite: 'Changements par requête',
    usersPerRead: 'Personnes par lecture',
    graceSeconds: 'Attente après une réponse perdue, en secondes',
    windowSeconds: 'Attente de l’apparition d’un changement, en secondes',
    range: 'De {min, number} à {max, number}',
  },
  guards: {
    removesFrom:
      'Ce plan retire des licences à {count, plural, one {# personne} other {# personnes}}. Quiconque en perd une peut se trouver dans l’impossibilité de travailler.',
    addsFor:
      'Ce plan donne des licences à {count, plural, one {# personne} other {# personnes}}. Chacune peut représenter un siège payant.',
    typeCount: 'Saisissez {count} pour confirmer',
    locksOut:
      'Ce plan vous retire ce qu’exige la modification des attributions. Ensuite, vous ne pourriez pas vous le rendre vous-même : quelqu’un d’autre devrait le faire.',
    locksOutAccept: 'Je comprends que je perds l’accès',
  },
  blocked: {
    missing: 'Il vous manque l’autorisation {permission}.',
    nothing: 'Il n’y a rien à envoyer.',
    reading: 'Nouvelle lecture…',
    planning: 'Établissement du plan…',
    typeCount: 'Saisissez {count} ci-dessus pour confirmer le nombre de personnes.',
    lockOut: 'Confirmez ci-dessus que vous perdez l’accès.',
  },
  refused: {
    title: 'L’exécution n’a pas été lancée',
    'no-journal':
      'Ce navigateur ne peut pas tenir le journal dont une exécution a besoin ; il serait donc impossible de rendre compte d’un changement : {message}. Libérez de l’espace disque ou quittez la navigation privée.',
    busy: 'Une exécution est en cours, ici ou dans un autre onglet. Une seule à la fois : attendez qu’elle soit terminée.',
    unfinished: 'Une exécution antérieure n’est pas arrivée à son terme. Reprenez-la ou annulez-la d’abord.',
    openUnfinished: 'Ouvrir l’exécution inachevée',
    'nothing-to-do': 'Il n’y a rien à envoyer.',
    unexpected: 'License Desk a échoué : {message}',
    nothingSent: 'Rien n’a été envoyé.',
  },
};
