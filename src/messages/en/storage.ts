export const storage = {
  title: 'Storage',
  description:
    'What License Desk keeps in this browser. None of it leaves the browser, and none of it is a token.',
  yours: 'Kept for {name} at {organization}',
  yoursBody: 'Other admins and organizations have their own, which nobody else is shown.',
  amount: '{count, plural, one {# entry} other {# entries}}, {size}',
  nothing: 'Nothing kept',
  unmeasured: 'Not known: the browser does not tell',
  delete: 'Delete',
  deleteKind: 'Delete: {kind}',
  deleteTitle: 'Delete “{kind}”?',
  deleted: 'Deleted: {kind}',
  failed: 'Not all of it could be deleted: {message}. Try again.',
  final: 'It can’t be taken back. In Genesys Cloud nothing changes.',
  unfinished: 'The run “{name}” is not finished, and can’t be gone on with once it is deleted.',
  underWay: 'The run “{name}” is under way; its journal can be deleted once it has ended.',
  kinds: {
    organization: {
      name: 'Copy of the organization',
      what: 'People and what they hold, so that Organization is there at once. Goes with each sign-out.',
      lost: 'Organization reads everything again at the next visit.',
    },
    snapshots: {
      name: 'Snapshots',
      what: 'What was so on other days, for Changes.',
      lost: 'Changes can no longer compare with these days. Save the ones that matter as files first.',
    },
    runs: {
      name: 'Runs',
      what: 'The journal of every run: History, with all results and the way to undo them.',
      lost: 'History is empty then: no results, no undo. Export what someone may ask for first.',
    },
    drafts: {
      name: 'Drafts',
      what: 'Batches in the making, with the lists and files opened for them.',
      lost: 'Batches in the making are gone.',
    },
    views: {
      name: 'Saved views',
      what: 'Filters of Organization that have a name.',
      lost: 'The names are gone; links to the filters still work.',
    },
    choices: {
      name: 'Choices',
      what: 'What has been read and chosen once, such as the welcome.',
      lost: 'The welcome and its like appear once more.',
    },
  },
  site: {
    title: 'This site as a whole',
    usage: 'The browser counts {size} for this site, other admins’ data included.',
    unknown: 'The browser does not say how much this site takes.',
    others: 'Theme, density, language, region and run settings belong to the browser, whoever signs in.',
    token: 'The token is in no storage unless config.json puts it into the tab’s own.',
  },
} as const;
