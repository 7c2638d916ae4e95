export const about = {
  title: 'About License Desk',
  version: 'Version {version}',
  connections: {
    title: 'What it talks to',
    description:
      'License Desk has no server of its own. From this browser it talks to these two addresses and to the site that it was opened at, and its Content-Security-Policy lets it reach no other.',
    organization: 'Organization',
    region: 'Region',
    api: 'Public API',
    login: 'Sign-in',
    grant: 'Grant',
    client: 'OAuth client',
    implicit: 'Token Implicit Grant',
    pkce: 'Code Authorization with PKCE',
    implicitEnds:
      'Genesys Cloud ends the implicit grant by spring 2027. Whoever runs License Desk can move to PKCE by one word in config.json and a client of that kind.',
  },
  rights: {
    title: 'What {name} may do here',
    description:
      'By the permissions of the admin’s roles and the scopes of the token. Any one of the permissions named is enough.',
    view: 'See definitions and assignments',
    people: 'See and search people',
    assign: 'Assign and remove licenses',
    yes: 'Yes',
    no: 'No',
    scopes: 'Scopes of the token',
    noScopes: 'None told: the token is not narrowed',
    readOnly: 'Read-only',
    readOnlyWhy: 'config.json took out everything that changes assignments.',
  },
  notices: {
    title: 'Notices',
    description:
      '{count, plural, one {# library} other {# libraries}} of others in this build, each under its own license.',
    missing: 'The notices could not be read.',
    name: 'Library',
    version: 'Version',
    license: 'License',
    unnamed: 'Not named',
    open: 'License of {name} {version}',
    close: 'Close',
    noText: 'The library brings no text of its license.',
  },
  release: {
    title: 'A new version of License Desk is out',
    body: 'Reload to use it. Drafts, views and runs stay; a run in progress goes on after it.',
    reload: 'Reload',
  },
} as const;
