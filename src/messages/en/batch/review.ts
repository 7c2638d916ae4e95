export const review = {
  actions: { add: 'Add', remove: 'Remove' },
  title: 'What will happen',
  description:
    'Worked out from what people hold at this moment. Nothing has been sent yet, and nothing is sent before Start run.',
  notPlanned: 'There is no plan yet.',
  reading: 'Reading what people hold: {done, number} of {of, number} requests.',
  readingLabel: 'Reading for the plan',
  planningLabel: 'Working out the plan',
  readAt: '{count, plural, one {# person} other {# people}} read at {time}.',
  readAgain: 'Read again',
  readingAgain: 'Reading…',
  estimate:
    'A run takes about {requests, plural, one {# request} other {# requests}}, {minutes, plural, =1 {under a minute} other {some # minutes}} at the rate that Genesys Cloud allows.',
  start: 'Start run',
  summary: {
    label: 'Plan in figures',
    change: 'Changes',
    changeNote: 'will be sent',
    already: 'Already so',
    alreadyNote: 'nothing to send',
    obstacle: 'Blocked',
    obstacleNote: 'will not be sent',
    warning: 'With a warning',
    warningNote: 'sent all the same',
  },
  stops: {
    title: 'What was read looks wrong',
    'everyone-empty':
      '{count, plural, one {The one person read holds no license at all.} other {None of the # people read holds any license.}}',
    'many-absent':
      'Genesys Cloud left out {count, plural, one {# person} other {# people}} of the {asked, number} asked for.',
    unreadable:
      'What Genesys Cloud told of {count, plural, one {# person} other {# people}} could not be understood.',
    consequence:
      'So nothing is taken away on the strength of it: every removal is blocked. Read again in a while, or take these people out.',
    peopleUnread: 'Names and states are missing; what people hold was read.',
  },
  offers: {
    'add-prerequisite':
      '{count, plural, one {# person lacks} other {# people lack}} {license}, which {because} needs.',
    'remove-redundant':
      '{because} comprises {license}, so {count, plural, one {# person no longer needs} other {# people no longer need}} it.',
    'remove-dependent':
      '{count, plural, one {# person holds} other {# people hold}} {license}, which needs {because}.',
    'remove-conflicting':
      '{count, plural, one {# person holds} other {# people hold}} {license}, which can’t be held together with {because}.',
    accept: {
      'add-prerequisite': 'Add {license} first',
      'remove-redundant': 'Remove {license}',
      'remove-dependent': 'Remove {license} first',
      'remove-conflicting': 'Remove {license} first',
    },
    accepted:
      '{count, plural, one {# change was added to the plan} other {# changes were added to the plan}} by what you accepted here.',
    withdraw: 'Take them out again',
  },
  changes: {
    label: 'Planned changes',
    none: 'The plan is empty',
    noneShown: 'No change matches',
    filterLabel: 'Filter planned changes',
    show: 'Show',
    shows: {
      all: 'Everything',
      change: 'Changes',
      already: 'Already so',
      obstacle: 'Blocked',
      warning: 'With a warning',
      differs: 'Differs from the file',
    },
    find: 'Person or license',
    shown: '{visible, number} of {all, number} shown',
    columns: {
      person: 'Person',
      license: 'License',
      change: 'Change',
      plan: 'Plan',
      differs: 'Differs from the file',
      why: 'Why',
    },
    goneWhy: 'It stands in the file alone: from the present state nothing follows for it.',
    kinds: {
      change: 'Will be sent',
      warning: 'With a warning',
      already: 'Already so',
      obstacle: 'Blocked',
      included: 'Sent anyway',
      gone: 'Not planned any more',
    },
    include: 'Send anyway',
    includeOf: 'Send anyway: {license} for {person}',
    leaveOut: 'Leave out again',
    leaveOutOf: 'Leave out again: {license} for {person}',
  },
  reasons: {
    'missing-prerequisite': 'Needs {licenses}, which the person would not hold.',
    'comprised-by-held': 'Brings nothing: it is part of {licenses}.',
    'second-add-on': 'Only one of its kind can be held, and the person holds {licenses}.',
    'required-by-other': 'Needed by {licenses}.',
    'person-not-found': 'No such person, or you may not see them.',
    'person-inactive': 'The person is inactive.',
    'person-deleted': 'The person is deleted.',
    'licenses-absent': 'Genesys Cloud told nothing of the person’s licenses.',
    'licenses-unreadable': 'What Genesys Cloud told of the person’s licenses could not be understood.',
    'own-license': 'It is your own license.',
    'own-authorization': 'Without it you could no longer change assignments.',
    'unknown-definition': 'No definition tells of this license.',
    'not-a-holder': 'The person doesn’t hold {license}.',
    'swap-incomplete': 'The other half of the swap is not planned.',
    contradiction: 'It is to be both added and removed.',
    'suspicious-read': 'What was read looks wrong, so nothing is taken away on the strength of it.',
    'auto-assigned':
      'The person’s roles need it: where licenses are assigned automatically by role, it may come back.',
  },
  holders: {
    title: 'Effect on holders',
    description: 'Among the people of this plan.',
    license: 'License',
    before: 'Before',
    after: 'After',
    difference: 'Difference',
    organization: 'Whole organization',
    organizationChange: '{before, number} → {after, number}',
  },
  automatic: {
    label: 'Automatic assignment by role',
    intro:
      'Where the organization assigns licenses by role automatically, it may take changes of this plan back.',
    takenAway:
      '{count, plural, one {# person gets a license that none of their roles calls for: it may be taken away again.} other {# people get a license that none of their roles calls for: it may be taken away again.}}',
    givenBack:
      '{count, plural, one {# person loses a license that their roles call for: it may be given back.} other {# people lose a license that their roles call for: it may be given back.}}',
    unknown:
      '{count, plural, one {For # person it is not known what their roles call for.} other {For # people it is not known what their roles call for.}}',
  },
  permissions: {
    title: 'Effect on what people can do',
    description:
      'Permissions that people’s licenses cover anew or no more. A role grants a permission and a license covers it; a person can use it only where both hold.',
    group:
      '{people, plural, one {# person} other {# people}}: {gained, plural, =0 {nothing gained} one {# permission gained} other {# permissions gained}}, {lost, plural, =0 {nothing lost} one {# permission lost} other {# permissions lost}}',
    andMore: '{count, plural, one {and # more} other {and # more}}',
    lost: 'Covered no more',
    noneLost: 'Nothing is lost.',
    gained: 'Newly covered',
    noneGained: 'Nothing is gained.',
    lostThoughGranted: 'Granted by a role, and covered by no license any more',
    granted:
      '{count, plural, one {# of the lost is granted by a role} other {# of the lost are granted by roles}}',
    grantedUnknown: 'Roles not known',
    grantsUnknown:
      'What the roles of these people grant is not known, so that some of this they may never have been able to use.',
    rolesRefused:
      'What people’s roles grant is not known: you lack the permission {permission}. What licenses cover is told all the same.',
    rolesUnread: 'What people’s roles grant is not known; what licenses cover is told all the same.',
    showMore: '{count, plural, one {Show # more group} other {Show # more groups}}',
  },
  requests: {
    title: '{count, plural, one {The exact request} other {The exact # requests}}',
    description:
      'Each is the body of one POST /api/v2/license/organization, in this order. A dependent change waits until what it depends on has been read back.',
    what: 'Requests as JSON',
    download: 'Download JSON',
    cut: '… the rest is in the file',
  },
  naming: {
    title: 'For History',
    description: 'What the run is called, and why it is made.',
    name: 'Name',
    reason: 'Reason',
    reasonPlaceholder: 'A ticket, a request, a date',
    suggest: {
      add: 'Add {license} for {people, plural, one {# person} other {# people}}',
      remove: 'Remove {license} from {people, plural, one {# person} other {# people}}',
    },
    suggestMore: '{first}, and {more, plural, one {# other change} other {# other changes}}',
    suggestNothing: 'Nothing to do',
  },
  settings: {
    title: 'Run settings',
    description: 'For careful hands: kept in this browser for all runs.',
    changesPerWrite: 'Changes per request',
    usersPerRead: 'People per read',
    graceSeconds: 'Wait after a lost answer, in seconds',
    windowSeconds: 'Wait for a change to show, in seconds',
    range: 'From {min, number} to {max, number}',
  },
  guards: {
    removesFrom:
      'This plan takes licenses from {count, plural, one {# person} other {# people}}. Whoever loses one may be unable to work.',
    addsFor:
      'This plan gives licenses to {count, plural, one {# person} other {# people}}. Each may be a paid seat.',
    typeCount: 'Type {count} to confirm',
    locksOut:
      'This plan takes from you what changing assignments needs. After it you could not give it back to yourself: someone else would have to.',
    locksOutAccept: 'I understand that I lose access',
  },
  blocked: {
    missing: 'You lack the permission {permission}.',
    nothing: 'There is nothing to send.',
    reading: 'Reading again…',
    planning: 'Working out the plan…',
    typeCount: 'Type {count} above to confirm the number of people.',
    lockOut: 'Confirm above that you lose access.',
  },
  refused: {
    title: 'The run was not started',
    'no-journal':
      'This browser can’t keep the journal that a run needs, so that no change could be accounted for: {message}. Free some disk space, or leave private browsing.',
    busy: 'A run is under way, here or in another tab. One at a time: wait until it is over.',
    unfinished: 'An earlier run has not come to its end. Resume or cancel it first.',
    openUnfinished: 'Open the unfinished run',
    'nothing-to-do': 'There is nothing to send.',
    unexpected: 'License Desk failed: {message}',
    nothingSent: 'Nothing was sent.',
  },
} as const;
