export const login = {
  title: 'Sign in',
  documentTitle: 'Sign in · License Desk',
  explanation:
    'You sign in at Genesys Cloud and come back here. License Desk sees your access, never your password.',
  organization: 'Organization',
  region: 'Region',
  regionOf: '{region} · {host}',
  noRegion: 'Choose a region',
  regionHelp: 'The one in the address at which you use Genesys Cloud, such as {example}.',
  regionMissing: 'Choose the region of your organization, then sign in.',
  action: 'Sign in',
  framed: 'Signing in opens a window of its own; this page stays as it is.',
  afterwards: 'You come back to the page you asked for.',
  signedOut: {
    bySelf: 'You are signed out. Your access to Genesys Cloud from this browser tab has been revoked.',
    idle: 'You were signed out because nothing was done here for a while. Runs, drafts and snapshots are kept.',
    inAnotherTab: 'You signed out in another tab, so this one was signed out too.',
    deleted: 'You are signed out, and what this browser kept of your work has been deleted.',
    notDeleted:
      'You are signed out, but something that this browser keeps could not be deleted. Delete the data of this site in the browser’s settings.',
  },
  promise: 'The licenses of your organization, seen, planned and handed out',
  points: {
    see: 'See who holds which license, and what each one brings.',
    change: 'Plan a change for hundreds of people, and read the result of every single one.',
    keep: 'Nothing leaves this browser but calls to Genesys Cloud.',
  },
} as const;
