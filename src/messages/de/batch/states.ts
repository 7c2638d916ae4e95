import type { states as english } from '../../en/batch/states';
import type { Wording } from '../../Wording';

export const states: Wording<typeof english> = {
  intro:
    'Geben Sie an, was jede Person haben soll, und erhalten Sie den Unterschied: eine Zeile pro Person, mit E-Mail, ID oder genauem Namen und den Lizenzen nach ID oder Name, getrennt durch Semikolon, Komma oder senkrechten Strich. Oder je Lizenz eine Spalte mit „ja“ oder „nein“. Exporte von License Desk funktionieren, wie sie sind.',
  emptyHint:
    'Eine leere Zelle ändert für diese Person nichts; „keine“ bedeutet, dass sie gar keine Lizenz haben soll.',
  text: 'Personen und die Lizenzen, die sie haben sollen',
  placeholder: 'E-Mail;Lizenzen\nann@example.com;cloudCX2, gc2WEMupgrade\nbo@example.com;keine',
  chooseFile: 'CSV-Datei auswählen',
  chooseOtherFile: 'Andere Datei auswählen',
  fileHint:
    'Oder legen Sie sie hier ab. Sie bleibt auf diesem Computer: Nur die Personen darin werden nachgeschlagen. Lesbar ist jede Form, in der Excel sie speichert.',
  closeFile: 'Datei schließen',
  fileProblem: {
    tooLarge: 'Diese Datei ist größer als 20 MB: Das ist kaum eine Liste von Personen.',
    unreadable: 'Diese Datei konnte nicht gelesen werden.',
  },
  reads:
    '{rows, plural, =0 {Keine Zeile, die jemanden nennt} one {# Zeile} other {# Zeilen}}, {requests, plural, =0 {keine Anfrage an Genesys Cloud nötig} one {höchstens # Anfrage} other {höchstens # Anfragen}}.',
  noLicenses: 'Keine Spalte gibt an, welche Lizenzen sie haben sollen: Es gibt noch nichts zu vergleichen.',
  peopleColumn: 'Spalte mit Personen',
  licensesColumn: 'Spalte mit Lizenzen',
  columnUnnamed: 'Spalte {number}',
  columnEach: 'Eine je Lizenz ({count, number})',
  eachHint:
    'Lizenzen: {licenses}. Es zählen Ja und Nein; eine leere Zelle ändert nichts, ebenso wenig eine Lizenz ohne Spalte.',
  columnHint: 'Wählen Sie die Spalte, die angibt, was sie haben sollen.',
  mode: {
    removes: 'Auch Lizenzen entfernen, die eine Zeile nicht nennt',
    addHint: 'Nur hinzufügen: Personen erhalten, was ihnen fehlt, und niemandem wird etwas entzogen.',
    exactHint:
      'Hinzufügen und entfernen: Personen haben am Ende genau das, was ihre Zeile nennt. Wer nicht genannt ist oder wessen Zelle leer ist, behält seine Lizenzen.',
  },
  compare: 'Mit dem jetzigen Stand vergleichen',
  compareAgain: 'Jetzigen Stand erneut lesen',
  progress: 'Wird verglichen',
  progressOf: 'Anfrage {done, number} von {of, number}',
  changedSince:
    'In der Liste stehen jetzt Personen, die nicht nachgeschlagen wurden: Vergleichen Sie erneut.',
  definitionsUnread:
    'Ohne die Lizenzdefinitionen lassen sich Namen nicht zuordnen. Es wurde nichts geändert.',
  oldTitle: 'Dieser Export ist älter als ein Tag',
  old: {
    add: 'Er zeigt, wie es {time} war. Was seitdem entzogen wurde, würde wieder hinzugefügt.',
    exact:
      'Er zeigt, wie es {time} war. Was sich seitdem geändert hat, durch wen auch immer, würde zurückgenommen. Exportieren Sie neu, oder sehen Sie sich den Plan genau an.',
  },
  resultLabel: 'Unterschied',
  resultTitle:
    '{changes, plural, =0 {Nichts zu ändern} one {# Änderung für {people, plural, one {# Person} other {# Personen}}} other {# Änderungen für {people, plural, one {# Person} other {# Personen}}}}',
  comparedAt: 'Verglichen mit den Zuweisungen um {time}.',
  figures: {
    adds: '{count, plural, one {# Lizenz hinzuzufügen} other {# Lizenzen hinzuzufügen}}',
    removes: '{count, plural, one {# Lizenz zu entfernen} other {# Lizenzen zu entfernen}}',
    same: '{count, plural, one {# Person bereits wie gewünscht} other {# Personen bereits wie gewünscht}}',
    blank: '{count, plural, one {# Person mit leerer Zelle} other {# Personen mit leerer Zelle}}',
    left: '{count, plural, one {# Zeile oder Person nicht berücksichtigt} other {# Zeilen oder Personen nicht berücksichtigt}}',
  },
  plan: 'Diese Änderungen prüfen',
  newDraft:
    'In dieser Sammelzuweisung sind Personen oder Lizenzen anders gewählt: Sie bleibt, wie sie ist, und der Unterschied wird eine eigene Sammelzuweisung.',
  planFailed: 'Dieser Browser konnte den Plan nicht speichern. Es wurde nichts geändert.',
  unknown: {
    title: 'Welche Lizenz ist gemeint?',
    hint: 'Diese Namen sind weder die ID noch der Name einer Lizenz. Bei Personen, deren Zeile einen davon enthält, ändert sich keine Lizenz, bis Sie sagen, wofür er steht.',
    where: '„{name}“, {lines}',
    choose: 'Lizenz auswählen',
    picker: 'Mit „{name}“ gemeinte Lizenz',
    leaveOut: 'Auslassen',
    leaveOutLabel: 'Auslassen: {name}',
    leftOut: '„{name}“ wird überall ausgelassen.',
    standsFor: '„{name}“ steht für {license}.',
    takeBack: 'Rückgängig',
    takeBackLabel: 'Rückgängig: {name}',
  },
  lines: '{count, plural, one {Zeile {lines}} other {Zeilen {lines}}}',
  linesMore: '{lines} und {count, number} weitere',
  ambiguous: {
    title: 'Wer ist gemeint?',
    hint: 'Mehrere Personen haben diese E-Mail oder diesen Namen. Für keine von ihnen ändert sich etwas, bis Sie auswählen.',
    label: 'Wer mit {entry} gemeint ist, {lines}',
    choose: '{count, plural, other {Aus # auswählen}}',
  },
  contradictions: {
    title:
      '{count, plural, one {# Person steht in Zeilen, die voneinander abweichen} other {# Personen stehen in Zeilen, die voneinander abweichen}}',
    hint: 'Ihre Zeilen sagen Verschiedenes, deshalb ändert sich für sie nichts: Korrigieren Sie die Liste, oder fassen Sie alle Zeilen einer Person zusammen.',
    together: 'Ihre Zeilen zusammenfassen',
    isTogether: 'Alle Zeilen einer Person zählen zusammen.',
    apart: 'Rückgängig',
  },
  problems: {
    unclear: 'Sagt zu einer Lizenz weder Ja noch Nein, oder beides',
    title: 'Nicht berücksichtigte Zeilen und Personen',
    line: 'Zeile',
    entry: 'Eintrag',
    problem: 'Problem',
    more: '{count, plural, other {Und # weitere.}}',
    nobodyNamed: 'Die Zeile nennt niemanden',
    notFound: 'Trifft auf niemanden zu, den Sie sehen dürfen',
    stranger: 'Weder eine E-Mail noch eine ID noch ein Name',
    failed: 'Konnte nicht nachgeschlagen werden: Vergleichen Sie erneut',
    unread: 'Welche Lizenzen diese Person hat, konnte nicht gelesen werden',
    contradiction: 'Weicht von einer anderen Zeile derselben Person ab',
    ambiguous: 'Trifft auf mehrere Personen zu: Wählen Sie oben eine aus',
    unknownLicense: 'Nennt eine Lizenz, die es nicht gibt',
  },
};
