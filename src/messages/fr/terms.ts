import type { terms as english } from '../en/terms';
import type { Wording } from '../Wording';

export const terms: Wording<typeof english> = {
  allWords: 'Tous les mots',
  of: {
    definition: {
      meaning:
        'Ce que Genesys Cloud communique d’une licence : son ID, une description, les autorisations qu’elle couvre, ses prérequis et ce qu’elle comprend. Une définition ne dit rien des détenteurs de la licence.',
      matters:
        'La page Définitions liste celles que votre organisation peut détenir. Les ID sont opaques : n’y lisez jamais un niveau.',
    },
    assignment: {
      meaning:
        'Le fait qu’une personne détient une licence. Les attributions se font à la main, comme dans Attribution par lot, ou d’elles-mêmes lorsqu’un rôle est donné, si l’organisation l’a activé.',
      matters:
        'Le détenteur d’une licence est la personne à qui elle est attribuée, qu’elle se connecte encore ou non.',
    },
    prerequisite: {
      meaning:
        'Une licence qu’une personne doit détenir avant qu’une autre puisse être ajoutée. Un prérequis peut à son tour en nécessiter d’autres.',
      matters:
        'Un plan ajoute les prérequis en premier et les retire en dernier ; sans eux, Genesys Cloud refuse la licence, ou il se peut qu’elle ne fonctionne pas.',
    },
    comprises: {
      meaning:
        'Une licence en comprend d’autres lorsque son détenteur a aussi celles-ci, sans qu’elles lui soient attribuées. Ce qui est compris peut à son tour en comprendre d’autres.',
      matters:
        'Détenir une licence en plus de celle qui la comprend n’apporte rien : la licence comprise est redondante.',
    },
    addOn: {
      meaning:
        'Une licence qui ajoute quelque chose à une licence de base, et qui a donc un prérequis. Une personne ne peut détenir qu’un module complémentaire d’un même type à la fois.',
      matters:
        'Un deuxième module complémentaire du même type est un obstacle dans un plan, et un constat là où il est déjà détenu.',
    },
    seats: {
      meaning:
        'Deux façons de payer. Avec des licences nommées, chaque détenteur est un poste payé ; avec des licences simultanées, c’est le nombre le plus élevé de personnes connectées en même temps qui compte.',
      matters:
        'Genesys Cloud n’indique à License Desk ni laquelle des deux vous avez, ni ce que vous avez acheté ou payez : les nombres ici sont des détenteurs, jamais des postes ni des coûts.',
    },
    effective: {
      meaning:
        'Toutes les autorisations couvertes pour le détenteur d’une licence : les siennes, celles de ce qu’elle comprend et celles de ses prérequis, qui doivent aussi être détenus.',
      matters:
        'Pour pouvoir faire quelque chose, il faut les deux : une licence qui couvre l’autorisation et un rôle qui l’accorde.',
    },
    grants: {
      meaning:
        'Un rôle accorde une autorisation : il dit que quelqu’un a le droit de faire quelque chose. Une licence couvre une autorisation : elle dit que c’est payé. On ne peut le faire qu’avec les deux.',
      matters: 'License Desk modifie les licences. Les rôles se donnent dans Genesys Cloud même.',
    },
    needed: {
      meaning:
        'Genesys Cloud détermine quelles licences un ensemble de rôles exige. License Desk le lui demande, et ne le calcule pas lui-même.',
      matters:
        'Là où quelqu’un détient plus ou moins que ce que ses rôles exigent, la page de la personne et Constats le disent et proposent la différence sous forme de lot.',
    },
    redundant: {
      meaning: 'Une licence est redondante lorsqu’une autre que détient la même personne la comprend.',
      matters:
        'La retirer n’enlève aucune autorisation. Constats liste les licences redondantes de toute l’organisation.',
    },
    division: {
      meaning:
        'Une partie de l’organisation à laquelle appartiennent des personnes et d’autres choses. Les rôles se donnent pour des divisions ; un administrateur peut donc ne voir que les personnes de certaines.',
      matters:
        'Les données de licences nomment les ID de tout le monde ; un ID sans personne visible peut donc appartenir à une division que vous ne pouvez pas voir.',
    },
    snapshot: {
      meaning:
        'Qui détenait quoi à un moment donné, tel que ce navigateur l’a lu. Un instantané est conservé après chaque lecture complète de l’organisation ; il peut être exporté dans un fichier.',
      matters: 'Changements en compare deux. Ce qui est venu et reparti entre deux lectures ne se voit pas.',
    },
    plan: {
      meaning:
        'Ce qu’un lot modifierait : les modifications voulues comparées à ce que les personnes détiennent maintenant, fraîchement lu. Chacune devient une modification, est déjà en place, ou est écartée à cause d’un obstacle.',
      matters:
        'Rien n’est envoyé avant « Lancer l’exécution ». La vérification montre chaque modification et les requêtes exactes.',
    },
    obstacle: {
      meaning:
        'Un obstacle, tel qu’un prérequis manquant, écarte une modification de l’exécution ; vous pouvez l’inclure si vous en savez plus. Un avertissement la laisse, et dit ce qu’il faut regarder d’abord.',
      matters: 'La vérification compte les deux, et la raison figure à côté de chaque modification.',
    },
    dependent: {
      meaning:
        'Une modification qui repose sur une autre, comme une licence sur son prérequis. Les modifications partent par vagues : une modification dépendante attend une vague ultérieure, jusqu’à ce que celle sur laquelle elle repose ait été vue effective.',
      matters:
        'Si une modification ne devient pas effective, celles qui reposent sur elle ne sont pas envoyées.',
    },
    verdict: {
      meaning:
        'Ce qu’il est advenu d’une modification : non pas ce que Genesys Cloud a répondu, mais ce qui a été relu ensuite. Chaque modification aboutit à exactement un de ces six verdicts.',
      matters:
        'Les nouvelles tentatives, l’annulation et les exports d’une exécution se fondent sur ses verdicts.',
    },
    applied: {
      meaning:
        'La modification a été envoyée, et une lecture ultérieure la montre, quelle qu’ait été la réponse.',
      matters: 'Seules les modifications appliquées peuvent être défaites.',
    },
    already: {
      meaning: 'La lecture juste avant l’envoi a montré que c’était déjà le cas. Rien n’a été envoyé.',
      matters: 'Il n’y a rien à faire.',
    },
    refused: {
      meaning:
        'Genesys Cloud a répondu par un mot qui n’est pas connu comme favorable, et la lecture montre que la modification n’est pas effective.',
      matters: 'Son mot figure à côté. « Réessayer les échecs » la planifie à nouveau.',
    },
    notInEffect: {
      meaning: 'Genesys Cloud a dit oui, mais les lectures pendant une minute ont continué à dire non.',
      matters:
        'Cela peut venir plus tard : choisissez « Vérifier à nouveau », ou regardez la personne, avant de réessayer.',
    },
    notSent: {
      meaning:
        'La modification a été annulée, arrêtée ou bloquée avant d’être envoyée. Elle n’a rien changé.',
      matters: 'La raison figure à côté.',
    },
    unknown: {
      meaning:
        'La modification a été envoyée, et il n’en existe pas encore de lecture fiable. Elle peut être effective ou non.',
      matters: '« Vérifier à nouveau » lit encore une fois ; rien n’est envoyé par là.',
    },
  },
};
