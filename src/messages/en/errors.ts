export const errors = {
  network: {
    title: 'No answer from Genesys Cloud',
    body: 'The request got no answer: the network may be down, or something between here and Genesys Cloud cut it off.',
    action: 'Check the connection, then try again.',
  },
  timeout: {
    title: 'Genesys Cloud took too long',
    body: 'No answer arrived in time.',
    action: 'Try again in a moment.',
  },
  unreadable: {
    title: 'The answer could not be read',
    body: 'Something answered, but not with what this operation promises. A proxy or a sign-in page in between may have answered in place of Genesys Cloud.',
    action: 'Try again. If it stays so, ask whoever runs the network in between.',
  },
  unauthorized: {
    title: 'Your sign-in has ended',
    body: 'Genesys Cloud no longer accepts it: it expired or was revoked.',
    action: 'Sign in again; you come back to where you are.',
  },
  forbidden: {
    title: 'You are not allowed to do this',
    body: 'Your account lacks a permission that Genesys Cloud asks for here.',
    bodyNamed: 'Genesys Cloud asks for: {permissions}.',
    action: 'Ask an admin of your organization for a role that grants it.',
  },
  notFound: {
    title: 'Genesys Cloud does not know this',
    body: 'It may have been deleted, or you may not be allowed to see it.',
    action: 'Check the address, or go back and pick it from the list.',
  },
  rateLimited: {
    title: 'Too many requests for now',
    body: 'Genesys Cloud limits how much one account may ask in a minute, over all its windows.',
    bodySeconds: 'Genesys Cloud asks to wait {seconds, plural, one {# second} other {# seconds}}.',
    action: 'Wait, then try again.',
  },
  unavailable: {
    title: 'Genesys Cloud has a problem',
    body: 'It answered with status {status}.',
    action: 'Try again in a moment. If it stays so, quote what stands below to Genesys support.',
  },
  refused: {
    title: 'Genesys Cloud refused the request',
    body: 'It answered with status {status}.',
    action: 'If it stays so, quote what stands below to Genesys support.',
  },
  unexpected: {
    title: 'Something went wrong in License Desk',
    body: 'This is a fault of the console, not of Genesys Cloud.',
    action: 'Reload the page. What you typed is kept where a draft was made.',
  },
  storage: {
    title: 'This browser could not keep or read its own data',
    body: 'A full disk, private browsing or a setting of the browser may stand in the way. Nothing was sent to Genesys Cloud.',
    action: 'Free some disk space or leave private browsing, then try again.',
  },
  browserSays: 'For support',
  unchanged: 'Nothing was changed: this only read.',
  serviceSays: 'Genesys Cloud says: {message}',
  contextId: 'Context id',
  technical: 'Request',
  waiting: 'Genesys Cloud asked to slow down. License Desk waits, then goes on by itself.',
  waitingSeconds: '{seconds, plural, one {# second} other {# seconds}} left.',
  offline:
    'You are offline. What is on the page stays; what needs Genesys Cloud fails until the connection is back.',
  reload: 'Reload the page',
  unknownChanged: 'What was sent before it is not undone; a run that was under way is kept in History.',
  partMissing: {
    title: 'This part of License Desk could not be loaded',
    body: 'The connection was cut, or a new version was released while you worked. Nothing was changed.',
    action: 'Reload the page to go on; drafts and runs are kept, and you come back to this page.',
  },
} as const;
