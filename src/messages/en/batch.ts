export const batch = {
  title: 'Batch assign',
  description: 'Give licenses to many people, or take them away, and see what became of every single change.',
  startNew: 'Start a new batch',
  readingOrganization: 'Reading the organization: {people, plural, one {# person} other {# people}} so far.',
  readingOrganizationLabel: 'Reading the organization',
  readingCancelled: 'Reading the organization was cancelled.',
  readOn: 'Read on',
  steps: {
    label: 'Steps',
    users: 'Users',
    licenses: 'Licenses',
    review: 'Review',
    run: 'Run',
  },
  footer: { label: 'Way through the steps' },
  readOnly: {
    title: 'This console is read-only',
    body: 'It is set up to change no assignments, whoever signs in. Everything else is here to look at.',
    action: 'Go to Organization',
  },
  permission: {
    title: 'You can plan a batch, but not run it',
    missing:
      'Your account lacks the permission {permission}, without which Genesys Cloud lets nobody change assignments. Ask an admin of your organization for a role that grants it.',
    stillPossible: 'Everything up to Review works: choose people and licenses, and look at the plan.',
  },
  draft: {
    notKept:
      'This browser could not keep what you entered: it is lost if this page is closed. Free some disk space, or leave private browsing.',
    missingTitle: 'This batch is not in this browser',
    missingBody:
      'A batch in the making is kept in the browser that it was begun in, for the admin who began it. Open the link there, or start a new one here.',
    startOver: 'Go to Batch assign',
    unavailableTitle: 'This browser keeps nothing for License Desk',
    unavailableBody:
      'A batch needs a place on this computer (IndexedDB), so that nothing you enter and nothing that is sent can be lost. Private browsing, a full disk or a setting of the browser may stand in the way. Nothing was changed.',
    browserSays: 'The browser says: {message}',
  },
  drafts: {
    title: 'Go on with',
    description: 'Batches begun in this browser and not started yet.',
    summary: '{people, plural, =0 {Nobody} one {# person} other {# people}}: {licenses}',
    noLicenses: 'no license chosen',
    changed: 'Last changed {time}',
    continue: 'Continue',
    continueLabel: 'Continue: {draft}',
    deleteLabel: 'Delete: {draft}',
    notDeleted: 'The batch was not deleted.',
    deleted: '“{draft}” was deleted.',
    notTakenBack: 'This browser could not bring back “{draft}”.',
  },
  planFile: {
    open: 'Open a plan file',
    save: 'Save plan',
    notSaved: 'The plan could not be saved. Try again.',
    tooLargeToSave: 'This plan is larger than 20 MB as a file: make two of it.',
    refused: '“{file}” was not opened',
    problem: {
      tooLarge: 'It is larger than 20 MB. License Desk saves no plan of that size.',
      unreadable: 'The file could not be read. It may have been moved or changed meanwhile: choose it again.',
      notJson: 'It is not a plan that License Desk saved: it is not JSON, or it was cut off.',
      otherFormat: 'It is not a plan that License Desk saved.',
      otherVersion: 'It was saved by another version of License Desk, whose plans this one can’t read.',
      missing: 'It is not as License Desk saved it: “{path}” is missing.',
      wrong: 'It is not as License Desk saved it: “{path}” is not what it should be.',
      unknownField: 'It is not as License Desk saved it: nothing like “{path}” belongs there.',
      otherOrganization:
        'It is a plan for another organization: {organization}. Sign in there to open it. Nothing was read or changed.',
      notKept: 'This browser could not keep the plan. The browser says: {message}',
    },
    notice: {
      title:
        '{count, plural, =0 {Nothing differs from the file} one {# change differs from the file} other {# changes differ from the file}}',
      saved: 'Saved by {name} at {time}, and planned again from what people hold now.',
      somebody: 'somebody without a name',
      counts:
        '{changed, plural, =0 {} one {# is planned otherwise. } other {# are planned otherwise. }}{added, plural, =0 {} one {# is new. } other {# are new. }}{gone, plural, =0 {} one {# is gone.} other {# are gone.}}',
      show: 'Show what differs',
      close: 'Stop comparing',
    },
    difference: {
      none: 'As in the file',
      added: 'Not in the file',
      was: 'In the file: {kind}',
    },
  },
  unfinished: {
    resume: 'Resume',
    open: 'Open run',
    here: {
      title: 'A run is under way',
      body: '“{name}”: {done, number} of {total, number} changes done.',
    },
    elsewhere: {
      title: 'A run is under way in another tab',
      body: '“{name}”: {done, number} of {total, number} changes done. One run at a time: another can start when it is over.',
    },
    left: {
      title: 'A run was left unfinished',
      body: '“{name}”: {done, number} of {total, number} changes done when its tab was closed. Nothing is lost: what may have been sent is read back before anything is sent again.',
    },
  },
} as const;
