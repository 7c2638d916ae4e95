import type { home as english } from '../en/home';
import type { Wording } from '../Wording';

export const home: Wording<typeof english> = {
  title: 'Accueil',
  reading: 'Lecture de ce que l’on sait de l’organisation',
  age: {
    broken: 'Pas lu jusqu’au bout.',
    at: 'Lu <when>{ago}</when>.',
    kept: 'Lu <when>{ago}</when>, depuis la copie de ce navigateur.',
    none: 'Rien n’a encore été lu.',
  },
  welcome: {
    title: 'Bienvenue dans License Desk',
    what: 'Voyez qui détient quelle licence, et pourquoi : lu dans Genesys Cloud avec votre propre connexion, et conservé dans ce seul navigateur.',
    look: 'Commencez par les <findings>Constats</findings>, ce qui ne va pas dans qui détient quoi ; ou cherchez quelqu’un dans <users>Utilisateurs</users>.',
    change:
      'Changez des milliers d’attributions dans <batch>Attribution par lot</batch> : rien n’est envoyé avant que vous l’ayez vérifié, et chaque changement est relu.',
    viewOnly:
      'Vous pouvez tout consulter ici. Changer des attributions nécessite l’autorisation <code>authorization:grant:add</code>.',
    readOnly:
      'Vous pouvez tout consulter ici. Cette console est configurée pour ne rien changer, qui que l’on soit.',
    dismiss: 'Compris',
  },
  run: {
    label: 'Exécution en cours',
    running: 'En cours',
    runningElsewhere: 'En cours dans un autre onglet',
    held: 'Vous attend',
    left: 'Inachevée',
    over: 'Terminée',
    progress: '{done, number} changements sur {total, number} ont leur verdict',
    leftBody: 'Rien n’est perdu : Reprendre relit ce qui a pu être envoyé, et continue avec le reste.',
    resume: 'Reprendre',
    open: 'Ouvrir l’exécution',
    results: 'Voir les résultats',
    progressLabel: 'Avancement de {name}',
  },
  figures: {
    label: 'L’organisation en chiffres',
    people: 'Personnes',
    licensed: 'Avec une licence',
    unlicensed: 'Sans aucune licence',
    soFar: 'jusqu’ici',
    share: '{share} des personnes',
    untold: '{count, plural, one {licences de # inconnues} other {licences de # inconnues}}',
    nobodyVisible:
      '{count, plural, one {# ID sans personne visible pour vous} other {# ID sans personne visible pour vous}}',
  },
  notice: {
    forbidden:
      'Il manque directory:user:view à votre compte : les personnes ne sont connues que par leur ID. Les licences et les nombres sont complets.',
    names:
      'Les personnes n’ont pas pu être lues jusqu’au bout. Les licences et les nombres sont complets ; certains noms manquent.',
    incomplete:
      'L’organisation a changé pendant sa lecture : quelqu’un peut manquer ici. Actualiser la relit.',
    details: 'Détails dans Organisation',
  },
  next: {
    title: 'Ensuite',
    unfinished: '« {name} » n’est pas arrivée à son terme',
    unfinishedBody:
      'Reprenez-la avant toute chose : tant qu’elle n’est pas terminée, aucune autre exécution ne peut commencer.',
    failed: '{count, plural, one {# changement} other {# changements}} de « {name} » en échec',
    failedBody: 'Refusés, non effectifs, inconnus ou omis : voyez pourquoi, et réessayez ce qui peut l’être.',
    finding: '{people} : {finding}',
    clear: 'Rien ne requiert votre attention',
    clearBody: 'Tout a été examiné, et rien ne ressort.',
    unknown: 'Rien de connu ne requiert votre attention',
    unknownBody: 'Une partie n’a pas pu être examinée, ou ne l’a pas encore été : les constats le disent.',
    pending: 'Recherche de ce qui ressort…',
    pendingReading: 'Ce qui ressort sera indiqué une fois que tout le monde aura été lu.',
    pendingUnread: 'On ignore ce qui ressort : l’organisation n’a pas été lue.',
    openRun: 'Ouvrir l’exécution',
    see: 'Voir qui',
    seeOf: 'Voir qui : {finding}',
    take: 'Créer un lot',
    takeOf: 'Créer un lot : {finding}',
    draftFailed:
      'Ce navigateur n’a pas pu conserver les personnes pour l’assistant : son stockage est plein ou désactivé. Rien n’a été changé.',
    findings: 'Ouvrir les constats',
  },
  findings: {
    title: 'Constats',
    hint: 'Ce qui ne va pas dans qui détient quoi, le plus grave d’abord.',
    all: '{count, plural, =0 {Tous les constats} one {Le seul constat} other {Les # constats}}',
    weight: { wrong: 'Incorrect', idle: 'Inutilisé', look: 'À regarder' },
    caption: '{weight} · {kind}',
    people: '{count, plural, one {# personne} other {# personnes}}',
    ids: '{count, plural, one {# ID} other {# ID}}',
    none: { title: 'Rien trouvé', body: 'Tout a été examiné, et rien ne ressort.' },
    noneKnown: {
      title: 'Rien trouvé dans ce qui a pu être examiné',
      body: 'Ce qui n’a pas pu être établi figure ci-dessous.',
    },
    unread: {
      title: 'Inconnu',
      body: 'Ce qui ressort sera indiqué une fois l’organisation lue.',
    },
    unknown: 'Inconnu : {kinds}.',
    why: {
      reading: 'L’organisation est encore en cours de lecture.',
      definitions: 'Les définitions de licence n’ont pas pu être lues.',
      definitionsPending: 'Les définitions de licence sont en cours de lecture.',
      permissions: 'Genesys Cloud ne communique pas toutes les autorisations des licences.',
      assignments: 'Genesys Cloud n’a pas communiqué ce que chacun détient.',
      names: 'Il manque directory:user:view à votre compte.',
      namesIncomplete: 'Les personnes n’ont pas pu être lues jusqu’au bout.',
      states: 'Certaines personnes sont dans un état qui n’est pas compris.',
      logins: 'Genesys Cloud n’a communiqué la dernière connexion de personne.',
      roles: 'Les rôles de certaines personnes n’ont pas été communiqués.',
      inferPending:
        'Ce qu’exigent les rôles est demandé à Genesys Cloud à l’ouverture des <findings>constats</findings>.',
      inferFailed: 'Genesys Cloud n’a pas répondu sur ce qu’exigent les rôles.',
    },
  },
  holders: {
    soFar: 'Pour autant que cela a été lu.',
    title: 'Détenteurs par licence',
    hint: 'Combien de personnes détiennent chaque licence.',
    overview: 'Vue d’ensemble',
    show: 'Voir qui détient {license} : {count, plural, one {# personne} other {# personnes}}',
    more: '{count, plural, one {Et # autre licence.} other {Et # autres licences.}}',
    unread: {
      title: 'Inconnu',
      body: 'Les détenteurs sont comptés dès que les premières personnes et leurs licences sont lues.',
    },
    nobody: {
      title: 'Personne ne détient de licence',
      body: 'Aucune licence de cette organisation n’est attribuée à qui que ce soit.',
    },
  },
  runs: {
    title: 'Dernières exécutions',
    all: 'Historique',
    emptyTitle: 'Aucune exécution dans ce navigateur',
    emptyBody:
      'Ce que vous changez dans Attribution par lot figure ici, avec ce qu’il est advenu de chaque changement.',
    emptyBodyViewer:
      'Les exécutions sont conservées dans le navigateur où elles ont été faites, pour qui les a faites.',
    start: 'Aller à Attribution par lot',
    unreadable: 'Les exécutions conservées dans ce navigateur n’ont pas pu être lues : {message}',
    damaged:
      '{count, plural, one {# autre exécution ne peut pas être lue par cette version de License Desk.} other {# autres exécutions ne peuvent pas être lues par cette version de License Desk.}}',
    by: '{state} · {ago}',
  },
};
