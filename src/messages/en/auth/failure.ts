export const failure = {
  heading: 'You are not signed in',
  again: 'Sign in again',
  retry: 'Try again',
  toLogin: 'To the sign-in page',
  nothingChanged: 'Nothing was changed, and no access was kept.',
  technical: 'For support: {detail}',
  unsolicited: {
    title: 'This tab did not ask for this sign-in',
    body: 'An answer arrived that belongs to no sign-in started here: an old address was opened, or a sign-in was finished twice or in another tab. It was not used.',
  },
  stateMismatch: {
    title: 'The answer does not belong to your sign-in',
    body: 'It lacks the secret that License Desk sent along, so someone else may have made it. It was not used.',
  },
  expired: {
    title: 'The sign-in took too long',
    body: 'Its answer came more than ten minutes after it was started, and was not used.',
  },
  malformed: {
    title: 'The answer could not be read',
    body: 'What came back is not what Genesys Cloud sends for this kind of sign-in. It was not used.',
  },
  refused: {
    title: 'Genesys Cloud did not sign you in',
    body: 'It answered: {error}.',
    denied: 'The sign-in was cancelled, or your account is not allowed to use this application.',
    client:
      'It does not know this application, or not this way of signing in. Whoever runs License Desk should check clientId, grant and the registered redirect URI in config.json and in Genesys Cloud.',
    service: 'It has a problem of its own at the moment. Try again in a few minutes.',
    says: 'Genesys Cloud says: {description}',
  },
  exchange: {
    title: 'Genesys Cloud did not accept the sign-in code',
    body: 'The last step of signing in failed. A code can be used once and for a short time only, so a new one is needed.',
  },
  unverified: {
    title: 'Genesys Cloud could not say who you are',
    body: 'You signed in, but the question for your account and permissions got no usable answer.',
  },
  foreignClient: {
    title: 'This access was made for another application',
    body: 'Genesys Cloud does not say that it was issued to License Desk. It was not used, and has been revoked.',
  },
  foreignOrganization: {
    title: 'This access is for another organization',
    body: 'Genesys Cloud names two different organizations for it. It was not used, and has been revoked.',
  },
  otherOrganization: {
    title: 'This sign-in is for another organization',
    body: 'License Desk is set up for one organization here, and Genesys Cloud says that this access is not for it. It was not used, and has been revoked. Sign in with an account of that organization.',
  },
  otherAdmin: {
    title: 'You signed in as someone else',
    body: '{name} signed in, but this page is the work of {admin}. Sign in as {admin}, or sign out first.',
  },
  insecureContext: {
    title: 'This page is not served securely',
    body: 'This kind of sign-in (PKCE) works over https only. Whoever runs License Desk should serve it over https.',
  },
  popupBlocked: {
    title: 'The browser blocked the sign-in window',
    body: 'Allow pop-up windows for this site, or sign in in this window instead.',
  },
  popupClosed: {
    title: 'The sign-in window was closed',
    body: 'No sign-in came of it. Try again, or sign in in this window instead.',
  },
  openerGone: {
    title: 'The window that asked for this sign-in is gone',
    body: 'Close this window, and sign in again where you were working.',
  },
} as const;
