export const config = {
  documentTitle: 'Not set up · License Desk',
  title: 'License Desk is not set up yet',
  body: 'Its settings in {file} can’t be used. Whoever runs this site has to correct them; nothing else is wrong.',
  listLabel: 'What to correct',
  retry: 'Try again',
  field: 'Field',
  missing: 'is missing; it should be {expected}',
  wrong: 'should be {expected}',
  unknownField: 'is not a known field; check its spelling or remove it',
  twice: 'names a client that stands in the list already; each organization has a client of its own',
  unreachable: 'The file could not be loaded: the site did not answer. Check the connection and try again.',
  absent:
    'The file is not there: the site answered with status {status}. Put a config.json beside index.html.',
  notJson: 'The file is not valid JSON. Check commas, quotes and brackets.',
  notJsonPage: 'The site answered with a page instead of the file. Put a config.json beside index.html.',
  expected: {
    root: 'an object with the field "organizations"',
    organizations: 'a list with at least one organization',
    organization: 'an object with name, region, clientId and grant',
    name: 'the organization’s name, 1 to 100 characters',
    region: 'one of the regions: {regions}; or left out, for a choice at sign-in',
    clientId: 'the id of the OAuth client in Genesys Cloud',
    grant: '"pkce" or "implicit", as the OAuth client is set up',
    apiBaseUrl: 'an https origin without a path, such as https://api.mypurecloud.com, or left out',
    loginBaseUrl: 'an https origin without a path, such as https://login.mypurecloud.com, or left out',
    organizationId: 'the organization’s id in Genesys Cloud, or left out',
    readOnly: 'true or false, or left out',
    tokenStorage: '"memory" or "session", or left out',
    embedding:
      'an object such as {embedding}, with environmentParameter and languageParameter where the page around calls them otherwise; or left out',
    keepDays:
      'days by kind, such as {example}, each 0 to 3650; 0 keeps it no longer than the session. Or left out',
    idleMinutes:
      'minutes without activity after which an admin is signed out: 1 to 1440, 0 for never, or left out for 30',
  },
  example: 'A file that works looks like this:',
} as const;
