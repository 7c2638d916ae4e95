export const auth = {
  progress: {
    documentTitle: 'Sign in · License Desk',
    leaving: 'Taking you to Genesys Cloud…',
    signingOut: 'Signing you out…',
    completing: 'Signing you in…',
    completingBody: 'License Desk is asking Genesys Cloud who you are and what you may do.',
    popup: 'Signed in. This window closes by itself.',
  },
  missing: {
    title: 'You lack a permission for this',
    what: '{what} needs {count, plural, one {the permission} other {one of these permissions}}:',
    scopes: 'Your role allows it, but the sign-in that License Desk was given is narrowed to other scopes.',
    scopesWhat: 'Scopes of this sign-in: {scopes}. Needed: {needed}.',
    action: 'Ask an admin of {organization} for a role that grants it, then sign in again.',
  },
} as const;
