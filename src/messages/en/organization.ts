export const organization = {
  title: 'Organization',
  description: 'Who holds what, as Genesys Cloud tells it.',
  navigation: {
    label: 'Parts of the organization',
    people: 'People',
    findings: 'Findings',
    changes: 'Changes',
  },
  source: {
    getLicenseOrganization: 'Read <when>{ago}</when> by <code>getLicenseOrganization</code>, in one answer.',
    getLicenseUsers:
      'Read <when>{ago}</when> by <code>getLicenseUsers</code>, page by page: this service does not answer getLicenseOrganization.',
  },
  refresh: 'Refresh',
  progress: {
    label: 'Reading the organization',
    people: '{read, number} of {total, number} people read',
    peopleOnly: '{read, plural, =0 {Reading people…} one {# person read} other {# people read}}',
    assignments: 'licenses of {read, number} of {total, number}',
    assignmentsOnly:
      '{read, plural, =0 {licenses to come} one {licenses of # person} other {licenses of # people}}',
    growing: 'Counts grow until everything is read.',
  },
  notice: {
    forbiddenTitle: 'Names can’t be shown',
    forbidden:
      'Your account lacks <code>directory:user:view</code>, so Genesys Cloud tells who holds what by id alone. Licenses and counts are complete.',
    failedTitle: 'People could not be read to the end',
    failed: 'Licenses and counts are complete; for some ids the person is missing.',
    cursor:
      'Genesys Cloud refused to page further through people, so the rest was read by cursor (GET /users/query).',
    cappedTitle: 'Not everybody’s name could be read',
    capped:
      'Genesys Cloud refused to page further through people, and its cursor asks for directory:user:view in all divisions. Licenses and counts are complete; for some ids the person is missing.',
    incompleteTitle: 'May be incomplete',
    incomplete:
      'The organization changed while its pages were read, so somebody may be missing here. Refresh reads it again.',
    withoutPerson:
      '{count, plural, one {# id in the license data belongs} other {# ids in the license data belong}} to nobody you may see: a deleted person, or one of a division that you don’t manage.',
    showWithoutPerson: 'Show {count, plural, one {it} other {them}}',
    reading: 'Reading who holds which license',
    refreshFailed: 'What is shown is from the reading before.',
  },
  counts: {
    title: 'Licenses',
    hint: 'Number of holders and their share of people. Choose one or several to filter by.',
    filtered: 'Counts follow the other filters.',
    none: 'No license',
    item: '{name}: {count, plural, one {# holder} other {# holders}}, {share}',
    noneItem: 'No license: {count, plural, one {# person} other {# people}}, {share}',
    showAll: 'Show all {count, number}',
    showFewer: 'Show fewer',
  },
  filters: {
    label: 'Filter people',
    text: 'Find people',
    placeholder: 'Name, e-mail or id',
    division: 'Division',
    state: 'State',
    anyDivision: 'Any',
    anyState: 'Any',
    option: '{name} ({count, number})',
    nobody: 'No person visible',
    unknownDivision: 'Unknown division',
    chosen: 'Shown: holders of any of',
    chosenNone: 'No license',
    clearAll: 'Clear all filters',
  },
  people: 'People',
  columns: {
    name: 'Name',
    email: 'E-mail',
    id: 'Id',
    division: 'Division',
    state: 'State',
    licenses: 'Licenses',
    lastLogin: 'Last login',
  },
  cell: {
    noPerson: 'No person visible for this id',
    noLicense: 'None',
    notTold: 'Not told',
    notRead: 'Not read yet',
    never: 'Never or not told',
  },
  matches:
    '{count, plural, =0 {Nobody matches} one {# person matches} other {# people match}} of {total, number}',
  all: '{count, plural, =0 {Nobody} one {# person} other {# people}}',
  selection: {
    label: 'Chosen people',
    chosen: '{count, plural, one {# person chosen} other {# people chosen}}',
    outside: '{count, number} of them not among those shown',
    chooseAll: 'Choose all {count, number} that match',
    clear: 'Clear selection',
    batch: 'Batch assign',
    draftFailed:
      'This browser could not keep the chosen people for the wizard: its storage is full or switched off. Nothing was changed.',
    batchHint: 'Choose people first: tick their rows.',
  },
  empty: {
    title: 'Nobody matches these filters',
    body: 'Change a filter, or clear them all.',
    noneTitle: 'Nobody is visible to you',
    noneBody: 'Genesys Cloud named no person and no license holder.',
  },
  exportName: 'license-desk-people',
} as const;
