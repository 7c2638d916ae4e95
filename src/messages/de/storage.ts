import type { storage as english } from '../en/storage';
import type { Wording } from '../Wording';

export const storage: Wording<typeof english> = {
  title: 'Speicher',
  description:
    'Was License Desk in diesem Browser aufbewahrt. Nichts davon verlässt den Browser, und nichts davon ist ein Token.',
  yours: 'Aufbewahrt für {name} bei {organization}',
  yoursBody: 'Andere Admins und Organisationen haben ihr Eigenes, das niemand sonst zu sehen bekommt.',
  amount: '{count, plural, one {# Eintrag} other {# Einträge}}, {size}',
  nothing: 'Nichts aufbewahrt',
  unmeasured: 'Nicht bekannt: Der Browser sagt es nicht',
  delete: 'Löschen',
  deleteKind: 'Löschen: {kind}',
  deleteTitle: '„{kind}“ löschen?',
  deleted: 'Gelöscht: {kind}',
  failed: 'Nicht alles konnte gelöscht werden: {message}. Versuchen Sie es noch einmal.',
  final: 'Das lässt sich nicht zurücknehmen. In Genesys Cloud ändert sich nichts.',
  unfinished: 'Die Ausführung „{name}“ ist nicht beendet und kann nach dem Löschen nicht fortgesetzt werden.',
  underWay: 'Die Ausführung „{name}“ läuft; ihr Journal kann gelöscht werden, wenn sie beendet ist.',
  kinds: {
    organization: {
      name: 'Kopie der Organisation',
      what: 'Personen und was sie haben, damit „Organisation“ sofort da ist. Geht mit jeder Abmeldung.',
      lost: '„Organisation“ liest beim nächsten Besuch alles neu.',
    },
    snapshots: {
      name: 'Snapshots',
      what: 'Wie es an anderen Tagen war, für „Änderungen“.',
      lost: '„Änderungen“ kann nicht mehr mit diesen Tagen vergleichen. Speichern Sie wichtige vorher als Dateien.',
    },
    runs: {
      name: 'Ausführungen',
      what: 'Das Journal jeder Ausführung: der Verlauf mit allen Ergebnissen und dem Rückgängigmachen.',
      lost: 'Der Verlauf ist dann leer: keine Ergebnisse, kein Rückgängigmachen. Exportieren Sie vorher, wonach jemand fragen könnte.',
    },
    drafts: {
      name: 'Entwürfe',
      what: 'Angefangene Sammelzuweisungen mit den dafür geöffneten Listen und Dateien.',
      lost: 'Angefangene Sammelzuweisungen sind fort.',
    },
    views: {
      name: 'Gespeicherte Ansichten',
      what: 'Filter von „Organisation“, die einen Namen haben.',
      lost: 'Die Namen sind fort; Links auf die Filter gehen weiter.',
    },
    choices: {
      name: 'Entscheidungen',
      what: 'Was einmal gelesen und gewählt wurde, etwa die Begrüßung.',
      lost: 'Die Begrüßung und dergleichen erscheinen noch einmal.',
    },
  },
  site: {
    title: 'Diese Website im Ganzen',
    usage: 'Der Browser zählt {size} für diese Website, Daten anderer Admins eingeschlossen.',
    unknown: 'Der Browser sagt nicht, wie viel diese Website belegt.',
    others:
      'Design, Dichte, Sprache, Region und Einstellungen der Ausführungen gehören zum Browser, wer auch angemeldet ist.',
    token: 'Das Token liegt in keinem Speicher, außer config.json legt es in den des Tabs.',
  },
};
