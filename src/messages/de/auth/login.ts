import type { login as english } from '../../en/auth/login';
import type { Wording } from '../../Wording';

export const login: Wording<typeof english> = {
  title: 'Anmelden',
  documentTitle: 'Anmelden · License Desk',
  explanation:
    'Sie melden sich bei Genesys Cloud an und kehren hierher zurück. License Desk sieht Ihren Zugriff, nie Ihr Kennwort.',
  organization: 'Organisation',
  region: 'Region',
  regionOf: '{region} · {host}',
  action: 'Anmelden',
  afterwards: 'Sie kehren zu der Seite zurück, die Sie aufgerufen haben.',
  signedOut: 'Sie sind abgemeldet. Ihr Zugriff auf Genesys Cloud aus diesem Browser-Tab wurde widerrufen.',
  signedOutElsewhere:
    'Sie haben sich in einem anderen Tab abgemeldet, deshalb wurden Sie auch hier abgemeldet.',
  promise: 'Die Lizenzen Ihrer Organisation – im Blick, geplant und zugewiesen',
  points: {
    see: 'Sehen Sie, wer welche Lizenz hat und was jede mitbringt.',
    change: 'Planen Sie eine Änderung für Hunderte Personen, und lesen Sie das Ergebnis jeder einzelnen.',
    keep: 'Nichts verlässt diesen Browser außer Aufrufen an Genesys Cloud.',
  },
};
