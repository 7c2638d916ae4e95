import type { overview as english } from '../en/overview';
import type { Wording } from '../Wording';

export const overview: Wording<typeof english> = {
  reading: 'Zuweisungen werden gezählt',
  figures: {
    label: 'Die Organisation in Zahlen',
    licensed: 'Mit Lizenz',
    unlicensed: 'Ohne Lizenz',
    untold: 'Lizenzen noch nicht mitgeteilt',
    licenses: 'Lizenzen in Gebrauch',
  },
  nothing: {
    title: 'Noch nichts anzuzeigen',
    body: 'Sobald die ersten Personen und ihre Lizenzen gelesen sind, werden sie hier gezählt.',
  },
  nobody: {
    title: 'Niemand hat eine Lizenz',
    body: 'Keine Lizenz dieser Organisation ist jemandem zugewiesen.',
  },
  people: '{count, plural, one {# Person} other {# Personen}}',
  show: '{name} anzeigen: {count, plural, one {# Person} other {# Personen}}',
  showAll: 'Alle {count, number} anzeigen',
  showFewer: 'Weniger anzeigen',
  table: { title: 'Dasselbe als Tabelle', people: 'Personen' },
  holders: {
    title: 'Inhaber nach Lizenz',
    hint: 'Wählen Sie einen Balken, um zu sehen, wer sie sind.',
    label: 'Inhaber nach Lizenz, die meisten zuerst',
    license: 'Lizenz',
    holders: 'Inhaber',
  },
  overlaps: {
    title: 'Zusammen zugewiesen',
    hint: 'Wie viele Personen beide Lizenzen haben; auf der Diagonale alle Inhaber. Wählen Sie eine Zahl, um zu sehen, wer sie sind.',
    label: 'Personen, die beide von zwei Lizenzen haben',
    cell: '{count, plural, one {# Person hat} other {# Personen haben}} sowohl {a} als auch {b}',
    diagonal: '{count, plural, one {# Person hat} other {# Personen haben}} {a}',
    none: 'Niemand hat sowohl {a} als auch {b}',
    alone: 'Niemand hat zwei Lizenzen zugleich.',
  },
  divisions: {
    title: 'Nach Division',
    hint: 'Wählen Sie einen Balken, um die Personen einer Division zu sehen.',
    label: 'Personen mit und ohne Lizenzen nach Division, die größte zuerst',
    division: 'Division',
    licensed: 'Mit Lizenz',
    unlicensed: 'Ohne Lizenz',
    untold: 'Noch nicht mitgeteilt',
    none: 'In keiner Division, die Sie sehen dürfen',
    others: '{count, plural, one {# weitere Division} other {# weitere Divisionen}}',
    most: 'Am häufigsten',
    mostOf: '{license} ({count, number})',
    unnamed: 'Die Divisionen der Personen wurden nicht gelesen.',
  },
};
