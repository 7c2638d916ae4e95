export const app = {
  skipToContent: 'Skip to content',
  navigation: {
    label: 'Main',
    home: 'Home',
    definitions: 'Definitions',
    permissions: 'Permissions',
    organization: 'Organization',
    users: 'Users',
    batch: 'Batch assign',
    history: 'History',
  },
  notFound: {
    title: 'There is no such page',
    body: 'The address may be mistyped, or the page may have moved.',
    action: 'Go to Organization',
  },
  runBanner: {
    running: '“{name}” is running: {percent, number} percent done. Keep this browser tab open.',
    held: '“{name}” waits for you: {percent, number} percent done.',
    open: 'Open run',
  },
  organization: { label: 'Organization you are signed in to' },
  palette: { open: 'Search or go to', key: 'Ctrl K', macKey: '⌘ K' },
  theme: { label: 'Theme', choose: '{theme} theme', light: 'Light', dark: 'Dark', system: 'System' },
  account: { label: 'Account of {name}', at: 'at {organization}, {region}', signOut: 'Sign out' },
} as const;
