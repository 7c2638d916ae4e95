import type { app as english } from '../en/app';
import type { Wording } from '../Wording';

export const app: Wording<typeof english> = {
  skipToContent: 'Zum Inhalt springen',
  navigation: {
    label: 'Hauptnavigation',
    home: 'Startseite',
    definitions: 'Definitionen',
    permissions: 'Berechtigungen',
    organization: 'Organisation',
    users: 'Benutzer',
    batch: 'Sammelzuweisung',
    history: 'Verlauf',
  },
  notFound: {
    title: 'Diese Seite gibt es nicht',
    body: 'Die Adresse ist möglicherweise falsch geschrieben, oder die Seite wurde verschoben.',
    action: 'Zur Organisation',
  },
  runBanner: {
    running: '„{name}“ läuft: {percent, number} Prozent erledigt. Lassen Sie diesen Browser-Tab geöffnet.',
    held: '„{name}“ wartet auf Sie: {percent, number} Prozent erledigt.',
    open: 'Ausführung öffnen',
  },
  organization: { label: 'Organisation, bei der Sie angemeldet sind' },
  palette: { open: 'Suchen oder aufrufen', key: 'Strg K', macKey: '⌘ K' },
  theme: { label: 'Design', choose: 'Design: {theme}', light: 'Hell', dark: 'Dunkel', system: 'System' },
  account: { label: 'Konto von {name}', at: 'bei {organization}, {region}', signOut: 'Abmelden' },
};
