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
  noRegion: 'Region wählen',
  regionHelp: 'Die in der Adresse, unter der Sie Genesys Cloud nutzen, etwa {example}.',
  regionMissing: 'Wählen Sie die Region Ihrer Organisation und melden Sie sich dann an.',
  action: 'Anmelden',
  framed: 'Die Anmeldung öffnet ein eigenes Fenster; diese Seite bleibt, wie sie ist.',
  afterwards: 'Sie kehren zu der Seite zurück, die Sie aufgerufen haben.',
  signedOut: {
    bySelf: 'Sie sind abgemeldet. Ihr Zugriff auf Genesys Cloud aus diesem Browser-Tab wurde widerrufen.',
    idle: 'Sie wurden abgemeldet, weil hier eine Zeit lang nichts getan wurde. Ausführungen, Entwürfe und Snapshots bleiben erhalten.',
    inAnotherTab: 'Sie haben sich in einem anderen Tab abgemeldet, deshalb wurden Sie auch hier abgemeldet.',
    deleted: 'Sie sind abgemeldet, und was dieser Browser von Ihrer Arbeit aufbewahrt hatte, ist gelöscht.',
    notDeleted:
      'Sie sind abgemeldet, aber etwas, das dieser Browser aufbewahrt, konnte nicht gelöscht werden. Löschen Sie die Daten dieser Website in den Einstellungen des Browsers.',
  },
  promise: 'Die Lizenzen Ihrer Organisation – im Blick, geplant und zugewiesen',
  points: {
    see: 'Sehen Sie, wer welche Lizenz hat und was jede mitbringt.',
    change: 'Planen Sie eine Änderung für Hunderte Personen, und lesen Sie das Ergebnis jeder einzelnen.',
    keep: 'Nichts verlässt diesen Browser außer Aufrufen an Genesys Cloud.',
  },
};
