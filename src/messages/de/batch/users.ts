import type { users as english } from '../../en/batch/users';
import type { Wording } from '../../Wording';

export const users: Wording<typeof english> = {
  title: 'Wessen Lizenzen ändern sich?',
  description: 'Fügen Sie Personen auf einem dieser Wege hinzu; jede Person zählt einmal.',
  add: 'Personen hinzufügen',
  ways: {
    search: 'Suchen',
    paste: 'Liste einfügen',
    file: 'CSV-Datei',
    holders: 'Inhaber einer Lizenz',
    states: 'Sollzustände',
  },
  chooseSomebody: 'Fügen Sie mindestens eine Person hinzu.',
  selected:
    '{count, plural, =0 {Niemand ausgewählt} one {# Person ausgewählt} other {# Personen ausgewählt}}',
  selectedLabel: 'Ausgewählte Benutzer',
  nobodyTitle: 'Noch niemand',
  nobodyBody:
    'Suchen Sie oben nach Personen, fügen Sie eine Liste ein, öffnen Sie eine Datei, oder nehmen Sie alle Inhaber einer Lizenz.',
  columns: {
    name: 'Name',
    email: 'E-Mail',
    division: 'Division',
    state: 'Status',
    remove: 'Entfernen',
  },
  nobody: 'Keine solche Person',
  remove: '{name} entfernen',
  removeAll: 'Alle entfernen',
  removeOdd: '{count, plural, one {# nicht aktive entfernen} other {# nicht aktive entfernen}}',
  removed: '{count, plural, one {# Person entfernt} other {# Personen entfernt}}',
  searchLabel: 'Personen suchen',
  searchPlaceholder: 'Name, E-Mail oder ID',
  searchHint: 'Jedes Wort muss im Namen oder in der E-Mail vorkommen, in beliebiger Reihenfolge.',
  found:
    '{count, plural, =0 {Niemand gefunden} one {# Person gefunden} other {# Personen gefunden}}{more, plural, =0 {} other {, davon die ersten {shown, number} angezeigt}}',
  foundLabel: 'Gefundene Personen',
  addShown: '{count, plural, one {# Person hinzufügen} other {Diese # Personen hinzufügen}}',
  pasteLabel: 'E-Mails, IDs oder genaue Namen',
  pastePlaceholder: "ann@example.com\nBo Birch '<bo@example.com>'; 0a1b2c3d-…",
  pasteHint:
    'Eine oder mehrere pro Zeile, getrennt durch Komma, Semikolon, Tab oder Leerzeichen; auch eine Tabelle mit Überschriften funktioniert. Namen müssen genau sein und in Anführungszeichen stehen, wenn sie ein Komma enthalten. Was nicht gefunden wird, bleibt im Feld.',
  lookUp: 'Diese Personen suchen',
  lookUpProgress: 'Personen werden nachgeschlagen',
  listEmpty: 'Noch nichts nachzuschlagen.',
  listHolds:
    '{emails, plural, =0 {} one {# E-Mail, } other {# E-Mails, }}{ids, plural, =0 {} one {# ID, } other {# IDs, }}{names, plural, =0 {} one {# Name, } other {# Namen, }}{duplicates, plural, =0 {} one {# Wiederholung, } other {# Wiederholungen, }}{requests, plural, =0 {keine Anfrage an Genesys Cloud nötig} one {# Anfrage} other {# Anfragen}}',
  lookedUp:
    '{added, plural, =0 {Niemand wurde hinzugefügt} one {# Person hinzugefügt} other {# Personen hinzugefügt}}{ambiguous, plural, =0 {} one {; # Eintrag trifft auf mehrere Personen zu} other {; # Einträge treffen auf mehrere Personen zu}}{unfound, plural, =0 {} one {; # Eintrag führte zu niemandem} other {; # Einträge führten zu niemandem}}.',
  ambiguousTitle: 'Welche Person ist gemeint?',
  ambiguousHint:
    'Mehrere Personen haben dieselbe E-Mail oder denselben Namen. Niemand von ihnen wird hinzugefügt, bis Sie auswählen.',
  ambiguousEntry: '{entry}: {count, plural, other {# Personen}}',
  unfoundTitle: 'Einträge, die zu niemandem führten',
  unfoundMore: '{count, plural, one {Und # weiterer.} other {Und # weitere.}}',
  line: 'Zeile',
  entry: 'Eintrag',
  problem: 'Problem',
  problems: {
    notFound: 'Trifft auf niemanden zu, den Sie sehen dürfen',
    stranger: 'Weder eine E-Mail noch eine ID noch ein Name',
    failed: 'Konnte nicht nachgeschlagen werden: Versuchen Sie es erneut',
  },
  chooseFile: 'CSV-Datei auswählen',
  chooseOtherFile: 'Andere Datei auswählen',
  closeFile: 'Datei schließen',
  fileHint:
    'Oder legen Sie sie hier ab. Sie bleibt auf diesem Computer: Nur die E-Mails, IDs oder Namen darin werden nachgeschlagen.',
  fileProblem: {
    tooLarge: 'Diese Datei ist größer als 20 MB: Das ist kaum eine Liste von Personen.',
    unreadable: 'Diese Datei konnte nicht gelesen werden.',
  },
  fileHolds:
    '{rows, plural, =0 {Keine Zeile unter der Überschrift} one {# Zeile unter der Überschrift} other {# Zeilen unter der Überschrift}}, {columns, plural, one {# Spalte} other {# Spalten}}.',
  column: 'Spalte mit E-Mails, IDs oder Namen',
  columnHint: 'Die anderen Spalten werden nicht gelesen.',
  columnChoice: '{heading} (z. B. {example})',
  columnUnnamed: 'Spalte {number}',
  columnEmpty: 'leer',
  holdersLabel: 'Lizenz',
  addHolders:
    '{count, plural, =0 {Niemand hat sie} one {Den # Inhaber hinzufügen} other {Alle # Inhaber hinzufügen}}',
  holdersReadAt: 'Stand der Organisation um {time}.',
  readAgain: 'Erneut lesen',
  namedChanges: {
    wizard:
      'Diese Sammelzuweisung besteht aus einzeln benannten Änderungen. Wird eine Person entfernt, entfallen ihre Änderungen.',
    retry:
      'Diese Sammelzuweisung versucht erneut, was in einer früheren Ausführung fehlgeschlagen ist. Wird eine Person entfernt, entfallen ihre Änderungen.',
    undo: 'Diese Sammelzuweisung nimmt eine frühere Ausführung zurück. Wird eine Person entfernt, bleiben ihre Lizenzen, wie sie sind.',
    file: 'Diese Sammelzuweisung wurde aus einer Datei geöffnet. Wird eine Person entfernt, entfallen ihre Änderungen.',
  },
};
