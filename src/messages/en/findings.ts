export const findings = {
  title: 'Findings',
  description: 'What stands out in who holds what, over the whole organization, and what to do about it.',
  reading: 'Looking through the organization',
  people: '{count, plural, one {# person} other {# people}}',
  peopleAtLeast: 'at least {count, plural, one {# person} other {# people}}',
  ids: '{count, plural, one {# id} other {# ids}}',
  nothing: 'Nothing found',
  unknown: 'Unknown',
  kind: {
    prerequisite: 'Prerequisite missing',
    second: 'Two add-ons of a kind',
    departed: 'Licensed, but inactive or deleted',
    redundant: 'Redundant licenses',
    excess: 'More than their roles need',
    idle: 'Licensed, but not signing in',
    lacking: 'Less than their roles need',
    unlicensed: 'Active without a license',
    nobody: 'Ids without a person',
  },
  /** For an admin who may not see everybody. */
  nobodyTitle: 'Ids that belong to nobody you can see',
  meaning: {
    prerequisite:
      'They hold a license without the one that it needs, so it may not work. Add what is missing, or remove it.',
    second:
      'Genesys Cloud lets a person hold one add-on of a kind. These cover the same, so one of them brings nothing: choose which to remove.',
    departed: 'They can’t sign in, yet they hold licenses that others could use. Remove what they hold.',
    redundant: 'Another license that they hold comprises it, so it brings them nothing. Remove it.',
    excess:
      'Genesys Cloud says that their roles need less. Remove the license, or put what the roles need in its place.',
    idle: 'They are active and hold licenses, but haven’t logged in for a long time. Ask whether they still need them.',
    lacking:
      'Genesys Cloud says that their roles need a license that nothing they hold gives them. Add it, or take the role away.',
    unlicensed: 'They can sign in but hold no license at all. Give them what they need, if anything.',
    nobody:
      'The license data names ids that belong to no person, inactive and deleted ones included. Remove what they hold.',
  },
  nobodyHidden:
    'The license data names ids of people whom you may not see: people of other divisions, or nobody at all. An admin who sees all divisions can tell.',
  nobodyMaybe:
    'The license data names ids that belong to nobody you can see. Whether you see everybody could not be told, so they may be people of other divisions.',
  item: {
    prerequisite: '{license} without {missing}',
    second: '{one} and {other}',
    departedInactive: 'Inactive people who hold licenses',
    departedDeleted: 'Deleted people who hold licenses',
    redundant: '{license}, which {by} comprises',
    excess: '{license}, which their roles don’t need',
    excessInstead: '{license}, where {instead} would do',
    idle: 'No login for {days, plural, one {# day} other {# days}} or more',
    idleNever: 'Never logged in, or Genesys Cloud doesn’t tell when',
    lacking: '{license} is missing',
    unlicensed: 'Active people without any license',
    nobody: 'Ids that belong to no person',
    nobodyVisible: 'Ids that belong to nobody you can see',
  },
  /** The finding by its key alone, as where people are filtered by it. */
  chip: {
    prerequisite: 'Prerequisite of {license} missing',
    second: 'Both {one} and {other}',
    departedInactive: 'Inactive, but licensed',
    departedDeleted: 'Deleted, but licensed',
    redundant: 'Redundant: {license}',
    excess: 'Roles don’t need {license}',
    excessInstead: '{license}, where {instead} would do',
    idle: 'Licensed, no login for {days, plural, one {# day} other {# days}}',
    idleNever: 'Licensed, no login told',
    lacking: 'Roles need {license}',
    unlicensed: 'Active without a license',
    nobody: 'Ids without a person',
    unknown: 'Unknown finding',
  },
  suggestion: {
    removeHeld: 'Suggested: remove from each what that person holds',
    remove: 'Suggested: remove {licenses}',
    add: 'Suggested: add {licenses}',
    swap: 'Suggested: remove {removed} and add {added}',
    none: 'What to change is yours to choose',
    more: '{count, plural, one {# more license} other {# more licenses}}',
  },
  take: 'Take to batch',
  takeOf: 'Take to batch: {finding}',
  draftFailed:
    'This browser could not keep the people for the wizard: its storage is full or switched off. Nothing was changed.',
  showAll: 'Show all {count, number}',
  showFewer: 'Show fewer',
  idleDays: 'Idle after',
  idleDaysHint: 'Days without a login',
  divisions:
    'You see the people of some divisions only. Findings about people tell of those; findings about licenses alone tell of everybody.',
  incomplete:
    'The organization changed while it was read, so that these findings may be off by a few people.',
  asking: 'Asking Genesys Cloud what roles need…',
  settings: 'What findings go by',
  clear: {
    title: 'Looked for in vain',
    body: 'Everything that these rest on was read, and nothing was found.',
  },
  allFoundNothing: {
    title: 'Nothing found',
    body: 'Everything was read, and nothing stands out.',
  },
  why: {
    reading: 'The organization is still being read.',
    definitionsPending: 'The license definitions are being read.',
    definitions: 'The license definitions could not be read.',
    permissions:
      '{count, plural, one {# person holds} other {# people hold}} add-ons of which Genesys Cloud doesn’t tell the permissions, so that it is unknown whether they are of a kind.',
    assignments:
      'Unknown for {count, plural, one {# person} other {# people}}: Genesys Cloud didn’t tell what they hold.',
    names: 'Your account lacks directory:user:view, so that Genesys Cloud tells of ids, not of people.',
    namesIncomplete: 'People could not be read to the end.',
    namesIncompleteSome:
      'Unknown for {count, plural, one {# id} other {# ids}}: people could not be read to the end.',
    states: 'Unknown for {count, plural, one {# person} other {# people}} of a state that isn’t understood.',
    logins: 'Genesys Cloud told of nobody’s last login.',
    roles: 'Unknown for {count, plural, one {# person} other {# people}} whose roles were not told.',
    inferPending:
      'Not yet known for {count, plural, one {# person} other {# people}}: Genesys Cloud is being asked what their roles need.',
    inferFailed:
      'Unknown for {count, plural, one {# person} other {# people}}: Genesys Cloud didn’t answer what their roles need.',
  },
  notice: {
    noSuch: 'This address names a finding that License Desk doesn’t know, so nobody is shown.',
    unknown: 'Not all of this finding can be told.',
    all: 'All findings',
  },
  askAgain: 'Ask again',
} as const;
