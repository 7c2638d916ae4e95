import type { run as english } from '../../en/batch/run';
import type { Wording } from '../../Wording';

export const run: Wording<typeof english> = {
  description: 'Ce qu’il est advenu de chaque changement.',
  missingTitle: 'Cette exécution n’est pas dans ce navigateur',
  missingBody:
    'Les exécutions sont conservées dans le navigateur où elles ont été créées, pour l’administrateur qui les a créées. Si celle-ci l’a été ici, elle a peut-être été supprimée.',
  openHistory: 'Aller à Historique',
  progressLabel: 'Progression de l’exécution',
  progressText: '{done, plural, one {# changement} other {# changements}} sur {total, number}',
  done: 'Effectués',
  ofTotal: 'sur {total, number}',
  left: 'Restants',
  results: {
    applied: 'Appliqué',
    already: 'Déjà en place',
    failed: 'En échec',
    failedNote: 'refusé, non effectif ou inconnu',
    notSent: 'Non envoyé',
  },
  watching: 'Les résultats apparaîtront ici une fois l’exécution terminée.',
  rate: 'Changements par minute',
  timeLeft: 'Temps restant',
  timeUnknown: '…',
  seconds: '{count, plural, one {# s} other {# s}}',
  minutes: '{count, plural, one {# min} other {# min}}',
  hours: '{count, plural, one {# h} other {# h}}',
  pause: 'Mettre en pause',
  resume: 'Reprendre',
  cancel: 'Annuler l’exécution',
  keepRunning: 'Poursuivre l’exécution',
  cancelTitle: 'Annuler cette exécution ?',
  cancelBody:
    'Plus rien n’est envoyé. Ce qui a déjà été envoyé reste, et est encore relu, afin que chaque changement reçoive son verdict. « Défaire cette exécution » permet de revenir en arrière ensuite.',
  phases: {
    preparing: 'Préparation',
    running: 'Envoi de la partie {part, number}',
    verifying: 'Relecture de ce qui a été envoyé',
    paused: 'En pause',
    'sign-in-needed': 'En attente de votre connexion',
    cancelling: 'Annulation : relecture de ce qui a été envoyé',
    cancelled: 'Annulée',
    stopped: 'Arrêtée',
    finished: 'Terminée',
    interrupted: 'Interrompue',
  },
  waits: {
    'rate-limit': 'Genesys Cloud demande d’attendre {seconds, plural, one {# seconde} other {# secondes}}',
    grace: 'Une réponse a été perdue : relecture dans {seconds, plural, one {# seconde} other {# secondes}}',
    window:
      'En attente de l’apparition des changements : nouvelle lecture dans {seconds, plural, one {# seconde} other {# secondes}}',
    trouble:
      'Genesys Cloud est injoignable : nouvelle tentative dans {seconds, plural, one {# seconde} other {# secondes}}',
  },
  elsewhere:
    'Un autre onglet pilote cette exécution. Sa progression est affichée ici ; mettez-la en pause ou annulez-la là-bas.',
  interruptedTitle: 'Cette exécution a été interrompue',
  interruptedBody:
    'Son onglet a été fermé ou a planté. Rien n’est perdu : Reprendre relit ce qui a pu être envoyé et continue avec le reste.',
  signInTitle: 'Votre session est terminée',
  signInBody:
    'L’exécution attend. Reconnectez-vous, et elle continue : rien n’est perdu, et rien n’est envoyé deux fois.',
  paused: {
    'suspicious-read': {
      title: 'Ce qui a été lu semble incorrect',
      body: 'Rien n’a été retiré sur cette base. Reprendre lance une nouvelle lecture ; les personnes qui manquent encore sont alors laissées de côté.',
    },
    journal: {
      title: 'Le journal ne peut pas être écrit',
      body: 'Plus rien n’est donc envoyé. Libérez de l’espace disque, puis appuyez sur Reprendre. Message du navigateur : {message}',
    },
    trouble: {
      title: 'Genesys Cloud est resté longtemps injoignable',
      body: 'Rien n’est perdu. Appuyez sur Reprendre quand il est de nouveau joignable.',
    },
    rejected: {
      title: 'Genesys Cloud refuse une requête après l’autre',
      body: 'Rien de ce qu’elles contenaient n’a été modifié. Regardez ce qu’il indique ci-dessous, puis reprenez ou annulez.',
    },
    failure: {
      title: 'License Desk a échoué',
      body: 'L’exécution est suspendue, et rien n’est perdu. Appuyez sur Reprendre pour continuer à partir de ce qui a été conservé. {message}',
    },
  },
  stoppedTitle: 'Genesys Cloud ne vous permet plus de modifier les attributions',
  stoppedMissing: 'Il exige : {permissions}.',
  stoppedForbidden: 'Il a répondu que vous n’y êtes pas autorisé.',
  stoppedConsequence: 'Ce qui a été envoyé avant a été relu et a son verdict ; le reste est « Non envoyé ».',
  lastError: 'À {time} : {title}. L’exécution continue d’elle-même là où elle le peut.',
  differences: {
    title:
      '{count, plural, one {Quelqu’un a modifié # attribution depuis l’étape Vérification} other {Quelqu’un a modifié # attributions depuis l’étape Vérification}}',
    body: 'Rien de cette partie n’a encore été envoyé. L’exécution continue à partir de ce que les personnes détiennent maintenant, si vous êtes d’accord.',
    gained: '{person} détient maintenant {license}',
    lost: '{person} ne détient plus {license}',
    more: '{count, plural, one {Et # de plus.} other {Et # de plus.}}',
    accept: 'Continuer quand même',
    acceptLaterToo: 'Continuer, et ne plus demander pendant cette exécution',
  },
  announce: {
    preparing: 'L’exécution commence.',
    progress: '{percent, number} % effectués.',
    rateLimit: 'Genesys Cloud demande d’attendre. L’exécution continue d’elle-même.',
    paused: 'L’exécution est en pause.',
    'sign-in-needed': 'L’exécution attend que vous vous connectiez.',
    cancelling: 'L’exécution est en cours d’annulation.',
    stopped: 'L’exécution s’est arrêtée.',
    finished:
      'L’exécution est terminée : {applied, plural, one {# changement appliqué} other {# changements appliqués}} sur {done, number}.',
  },
};
