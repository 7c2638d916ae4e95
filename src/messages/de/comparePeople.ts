import type { comparePeople as english } from '../en/comparePeople';
import type { Wording } from '../Wording';

export const comparePeople: Wording<typeof english> = {
  title: 'Personen vergleichen',
  description:
    'Bis zu vier Personen nebeneinander: wer sie sind, welche Lizenzen und Rollen sie haben und was bei jeder über die anderen hinaus abgedeckt ist.',
  add: 'Person hinzufügen',
  full: 'Es werden vier Personen verglichen: Entfernen Sie eine, um eine andere hinzuzufügen.',
  tooMany:
    'Es werden höchstens vier Personen verglichen; {count, plural, one {# weitere in der Adresse wurde ausgelassen.} other {# weitere in der Adresse wurden ausgelassen.}}',
  onlyDifferences: 'Nur Unterschiede anzeigen',
  empty: 'Noch niemand zu vergleichen',
  emptyBody: 'Fügen Sie nacheinander zwei bis vier Personen hinzu.',
  one: 'Fügen Sie eine weitere Person hinzu, um die Unterschiede zu sehen.',
  table: 'Vergleich',
  fileName: 'people-compared.csv',
  remove: '{name} aus dem Vergleich entfernen',
  column: { row: 'Verglichen', group: 'Teil', id: 'ID', readAt: 'Gelesen am' },
  people: {
    reading: 'Wird gelesen',
    invisible: 'Keine Person sichtbar',
    nobody: 'Niemand hat diese ID',
    unread: 'Konnte nicht gelesen werden',
  },
  unread:
    'Ein Teil des Verglichenen konnte nicht gelesen werden: Er erscheint als „Unbekannt“. Es wurde nichts geändert.',
  definitionsUnread:
    'Die Lizenzdefinitionen konnten nicht gelesen werden. Bekannt sind deshalb nur die zugewiesenen Lizenzen, nicht, was sie enthalten. Es wurde nichts geändert.',
  groups: { facts: 'Person', licenses: 'Lizenzen', roles: 'Rollen' },
  noDifference: 'Kein Unterschied.',
  noLicense: 'Niemand von ihnen hat eine Lizenz.',
  noRole: 'Niemand von ihnen hat eine Rolle.',
  facts: {
    state: 'Status',
    division: 'Division',
    lastLogin: 'Letzte Anmeldung',
    email: 'E-Mail',
    title: 'Titel',
    department: 'Abteilung',
  },
  cells: {
    unknown: 'Unbekannt',
    notGiven: 'Nicht angegeben',
    noLogin: 'Keine bekannt',
    held: 'Zugewiesen',
    redundant: 'Zugewiesen, obwohl enthalten in',
    comprised: 'Nicht zugewiesen, aber enthalten in',
    lacking: 'Nicht zugewiesen',
    has: 'Vorhanden',
    lacks: 'Nicht vorhanden',
  },
  beyond: {
    title: 'Über die anderen hinaus abgedeckt',
    description:
      'Berechtigungen, die die Lizenzen einer Person abdecken und die Lizenzen keiner der anderen.',
    count:
      '{count, plural, =0 {keine Berechtigung} one {# Berechtigung} other {# Berechtigungen}} über die anderen hinaus',
    none: 'Nichts über die anderen hinaus.',
    unknownShort: 'Unbekannt',
    partial: 'Für manche Lizenzen ist nicht alles mitgeteilt, was sie abdecken; es kann also mehr sein.',
    unknown:
      'Unbekannt: Welche Lizenzen diese Person oder eine der anderen hat oder was diese abdecken, ist nicht vollständig bekannt.',
  },
};
