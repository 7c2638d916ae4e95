/** What each word of app.terms is, in plain sentences, and where it matters. */
export const terms = {
  allWords: 'All words',
  of: {
    definition: {
      meaning:
        'What Genesys Cloud tells of a license: its id, a description, the permissions it covers, its prerequisites and what it comprises. A definition says nothing of who holds the license.',
      matters:
        'Definitions lists those that your organization can hold. Ids are opaque: never read a tier out of one.',
    },
    assignment: {
      meaning:
        'That one person holds one license. Assignments come about by hand, as in Batch assign, or by themselves when a role is given, where the organization has that switched on.',
      matters:
        'A holder of a license is a person with an assignment of it, whether or not the person still signs in.',
    },
    prerequisite: {
      meaning:
        'A license that a person must hold before another one can be added. A prerequisite can need others in turn.',
      matters:
        'A plan adds prerequisites first and removes them last; without one, Genesys Cloud refuses the license, or it may not work.',
    },
    comprises: {
      meaning:
        'A license comprises others when whoever holds it has these too, without an assignment of their own. What is comprised can comprise others in turn.',
      matters:
        'Holding both a license and one that it comprises brings nothing: the comprised one is redundant.',
    },
    addOn: {
      meaning:
        'A license that adds something to a base license, and so has a prerequisite. A person can hold one add-on of a kind at a time.',
      matters: 'A second add-on of a kind is an obstacle in a plan, and a finding where it is held already.',
    },
    seats: {
      meaning:
        'Two ways of paying. On named licensing every holder is a paid seat; on concurrent licensing the highest number of people logged in at once counts.',
      matters:
        'Genesys Cloud tells License Desk neither which of the two you have, nor what you bought or pay: numbers here are holders, never seats or costs.',
    },
    effective: {
      meaning:
        'All permissions that a holder of a license is covered for: its own, those of what it comprises, and those of its prerequisites, which must be held too.',
      matters:
        'To be able to do something takes both: a license that covers the permission and a role that grants it.',
    },
    grants: {
      meaning:
        'A role grants a permission: it says that somebody may do it. A license covers a permission: it says that it is paid for. Somebody can do it only with both.',
      matters: 'License Desk changes licenses. Roles are given in Genesys Cloud itself.',
    },
    needed: {
      meaning:
        'Genesys Cloud judges which licenses a set of roles needs. License Desk asks it for that, and does not work it out by itself.',
      matters:
        'Where somebody holds more or less than their roles need, the person’s page and Findings say so and offer the difference as a batch.',
    },
    redundant: {
      meaning: 'A license is redundant where another one that the same person holds comprises it.',
      matters:
        'Taking it back takes no permission away. Findings lists redundant licenses over the whole organization.',
    },
    division: {
      meaning:
        'A part of the organization that people and other things belong to. Roles are given for divisions, so an admin may see the people of some divisions only.',
      matters:
        'License data names everyone’s ids, so an id without a visible person may belong to a division that you may not see.',
    },
    snapshot: {
      meaning:
        'Who held what at one moment, as this browser read it. One is kept after each full reading of the organization; it can be exported as a file.',
      matters: 'Changes compares two of them. What came and went between two readings does not show.',
    },
    plan: {
      meaning:
        'What a batch would change: the wanted changes compared with what people hold now, read afresh. Each becomes a change, is already so, or is left out because of an obstacle.',
      matters: 'Nothing is sent before Start run. Review shows every change, and the exact requests.',
    },
    obstacle: {
      meaning:
        'An obstacle leaves a change out of the run, such as a missing prerequisite; you can include it where you know better. A warning leaves it in, and says what to look at first.',
      matters: 'Review counts both, and the reason stands beside each change.',
    },
    dependent: {
      meaning:
        'A change that rests on another one, such as a license on its prerequisite. Changes go out in waves: a dependent one waits for a later wave, until what it rests on was seen to be in effect.',
      matters: 'If a change does not take effect, those that rest on it are not sent.',
    },
    verdict: {
      meaning:
        'What became of one change: not what Genesys Cloud answered, but what was read back afterwards. Each change ends in exactly one of these six.',
      matters: 'Retry, undo and exports of a run go by its verdicts.',
    },
    applied: {
      meaning: 'The change was sent, and a later read shows it, whatever the answer said.',
      matters: 'Only applied changes can be undone.',
    },
    already: {
      meaning: 'The read just before sending showed that it was so. Nothing was sent.',
      matters: 'Nothing has to be done.',
    },
    refused: {
      meaning:
        'Genesys Cloud answered with a word that is not a known good one, and the read shows that the change is not in effect.',
      matters: 'Its word stands beside it. Retry failed plans it again.',
    },
    notInEffect: {
      meaning: 'Genesys Cloud said yes, but reads over a minute kept saying no.',
      matters: 'It may come later: Check again, or look at the person, before you retry.',
    },
    notSent: {
      meaning: 'The change was cancelled, stopped or blocked before it was sent. Nothing was changed by it.',
      matters: 'The reason stands beside it.',
    },
    unknown: {
      meaning:
        'The change was sent, and there is no trustworthy read of it yet. It may or may not be in effect.',
      matters: 'Check again reads once more; nothing is sent by that.',
    },
  },
} as const;
