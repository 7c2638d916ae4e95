export const states = {
  intro:
    'Say what each person should hold, and get the difference: one line a person, with their e-mail, id or exact name, and the licenses by id or name, apart by semicolon, comma or bar. Or a column for each license, with yes or no in it. Exports of License Desk work as they are.',
  emptyHint:
    'An empty cell changes nothing for that person; “none” says that they should hold no license at all.',
  text: 'People and the licenses that they should hold',
  placeholder: 'E-mail;Licenses\nann@example.com;cloudCX2, gc2WEMupgrade\nbo@example.com;none',
  chooseFile: 'Choose a CSV file',
  chooseOtherFile: 'Choose another file',
  fileHint:
    'Or drop it here. It stays on this computer: only the people in it are looked up. Saved by Excel in any of its forms, it can be read.',
  closeFile: 'Close file',
  fileProblem: {
    tooLarge: 'This file is larger than 20 MB: it is hardly a list of people.',
    unreadable: 'This file could not be read.',
  },
  reads:
    '{rows, plural, =0 {No line that names anybody} one {# line} other {# lines}}, {requests, plural, =0 {nothing to ask Genesys Cloud} one {at most # request} other {at most # requests}}.',
  peopleColumn: 'Column of people',
  licensesColumn: 'Column of licenses',
  columnUnnamed: 'Column {number}',
  columnEach: 'One for each license ({count, number})',
  eachHint:
    'Licenses: {licenses}. Yes and no count; an empty cell changes nothing, and neither does a license without a column.',
  columnHint: 'Choose which column says what they should hold.',
  mode: {
    removes: 'Also remove licenses that a line does not name',
    addHint: 'Add only: people get what they lack, and nothing is taken from anybody.',
    exactHint:
      'Add and remove: people end up with exactly what their line says. Whoever isn’t named, or whose cell is empty, keeps what they hold.',
  },
  compare: 'Compare with the present',
  compareAgain: 'Read the present again',
  progress: 'Comparing',
  progressOf: 'Request {done, number} of {of, number}',
  changedSince: 'There are people in the list now who have not been looked up: compare again.',
  definitionsUnread: 'Without the license definitions, names can’t be told. Nothing was changed.',
  oldTitle: 'This export is more than a day old',
  old: {
    add: 'It tells how things stood {time}. What has been taken away since would be added again.',
    exact:
      'It tells how things stood {time}. What has changed since, by whomever, would be taken back. Export anew, or look at the plan closely.',
  },
  resultLabel: 'Difference',
  resultTitle:
    '{changes, plural, =0 {Nothing to change} one {# change for {people, plural, one {# person} other {# people}}} other {# changes for {people, plural, one {# person} other {# people}}}}',
  comparedAt: 'Compared with what people held at {time}.',
  figures: {
    adds: '{count, plural, one {# license to add} other {# licenses to add}}',
    removes: '{count, plural, one {# license to remove} other {# licenses to remove}}',
    same: '{count, plural, one {# person as wanted already} other {# people as wanted already}}',
    blank: '{count, plural, one {# person with an empty cell} other {# people with an empty cell}}',
    left: '{count, plural, one {# line or person left aside} other {# lines or people left aside}}',
  },
  plan: 'Review these changes',
  newDraft:
    'This batch has people or licenses chosen otherwise: it stays as it is, and the difference becomes a batch of its own.',
  planFailed: 'This browser could not keep the plan. Nothing was changed.',
  unknown: {
    title: 'Which license is meant?',
    hint: 'These names are neither a license’s id nor its name. Nobody’s licenses change whose line holds one, until you say what it stands for.',
    where: '“{name}”, {lines}',
    choose: 'Choose a license',
    picker: 'License meant by “{name}”',
    leaveOut: 'Leave it out',
    leaveOutLabel: 'Leave out: {name}',
    leftOut: '“{name}” is left out wherever it stands.',
    standsFor: '“{name}” stands for {license}.',
    takeBack: 'Undo',
    takeBackLabel: 'Undo: {name}',
  },
  lines: '{count, plural, one {line {lines}} other {lines {lines}}}',
  linesMore: '{lines} and {count, number} more',
  ambiguous: {
    title: 'Who is meant?',
    hint: 'Several people share this e-mail or name. Nothing changes for any of them until you choose.',
    label: 'Who is meant by {entry}, {lines}',
    choose: '{count, plural, other {Choose one of #}}',
  },
  contradictions: {
    title:
      '{count, plural, one {# person stands in lines that differ} other {# people stand in lines that differ}}',
    hint: 'Their lines say different things, so nothing changes for them: correct the list, or take all lines of a person together.',
    together: 'Take their lines together',
    isTogether: 'All lines of a person count together.',
    apart: 'Undo',
  },
  problems: {
    title: 'Lines and people left aside',
    line: 'Line',
    entry: 'Entry',
    problem: 'Problem',
    more: '{count, plural, other {And # more.}}',
    nobodyNamed: 'The line names nobody',
    notFound: 'Nobody whom you may see has it',
    stranger: 'Neither an e-mail, an id nor a name',
    failed: 'Could not be looked up: compare again',
    unread: 'What this person holds could not be read',
    contradiction: 'Differs from another line of the same person',
    ambiguous: 'Several people share it: choose one above',
    unknownLicense: 'Names a license that does not exist',
    unclear: 'Says neither yes nor no of a license, or both',
  },
} as const;
