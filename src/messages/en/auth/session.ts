export const session = {
  ended: {
    title: 'Your sign-in has ended',
    body: 'Genesys Cloud no longer accepts it: it expired or was revoked. Everything on this page stays as it is. Sign in as {name} to go on.',
    action: 'Sign in',
    here: 'Sign in in this window',
    hereNote: 'Leaves this page and comes back to it. Drafts are kept.',
    waiting: 'Waiting for the sign-in window…',
    signOut: 'Sign out',
  },
  idle: {
    title: 'Are you still there?',
    body: 'Nothing was done here for a while. In {time} you are signed out, in every tab.',
    kept: 'Runs, drafts and snapshots are kept.',
    stay: 'Stay signed in',
    signOut: 'Sign out now',
  },
  ending: {
    label: 'State of the sign-in',
    soon: 'Your sign-in ends in {minutes, plural, one {# minute} other {# minutes}}. Renew it now to go on without a break.',
    renew: 'Renew sign-in',
    here: 'Sign in in this window',
    waiting: 'Waiting for the sign-in window…',
  },
  delete: {
    title: 'Sign out and delete?',
    body: 'This deletes all that this browser keeps of {organization} for {name}:',
    kinds: {
      organization: 'the copy of the organization',
      snapshots: '{count, plural, one {# snapshot} other {# snapshots}}',
      runs: '{count, plural, one {# run with its results} other {# runs with their results}}',
      drafts: '{count, plural, one {# draft} other {# drafts}}',
      views: '{count, plural, one {# saved view} other {# saved views}}',
      choices: 'choices of yours, such as what has been read',
    },
    nothing: 'nothing at present',
    unfinished:
      'The run “{name}” is not finished: {done, number} of {total, number} changes are done. It can’t be gone on with then, and nothing tells any more what became of it.',
    running:
      'The run “{name}” is under way: {done, number} of {total, number} changes are done. It stops here, can’t be gone on with, and nothing tells any more what became of it.',
    final: 'It can’t be taken back. In Genesys Cloud nothing changes.',
    action: 'Sign out and delete',
  },
} as const;
