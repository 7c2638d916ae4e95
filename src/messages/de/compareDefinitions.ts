import type { compareDefinitions as english } from '../en/compareDefinitions';
import type { Wording } from '../Wording';

export const compareDefinitions: Wording<typeof english> = {
  title: 'Definitionen vergleichen',
  documentTitle: '{licenses} vergleichen',
  definitions: 'Definitionen',
  description:
    'Zwei oder drei Lizenzen im Vergleich: was nur eine von ihnen abdeckt und was sie gemeinsam haben.',
  choice: 'Zu vergleichende Lizenzen',
  license: 'Lizenz {place, number}',
  choose: 'Lizenz auswählen',
  chooseMore: 'Auf Wunsch noch eine',
  none: 'Keine',
  scope: {
    label: 'Welche Berechtigungen',
    own: 'Eigene Berechtigungen',
    all: 'Mit umfassten Lizenzen',
  },
  search: 'Berechtigungen suchen',
  searchPlaceholder: 'Z. B. routing queue',
  figures: 'Berechtigungen nach Lizenz',
  parts: {
    only: 'Nur in {licenseId}',
    both: 'In beiden',
    all: 'In allen drei',
    two: 'In {first} und {second}, nicht in {without}',
  },
  count: '{count, plural, =0 {Keine Berechtigungen} one {# Berechtigung} other {# Berechtigungen}}',
  matches: '{count, number} von {total, plural, one {# Berechtigung} other {# Berechtigungen}}',
  noneHere: 'Keine.',
  noMatch: 'Keine, in der alle Wörter der Suche vorkommen.',
  showAll: 'Alle {count} anzeigen',
  empty: {
    title: 'Wählen Sie zwei oder drei Lizenzen',
    body: 'Sie können sie auch in der Liste der Definitionen markieren und von dort fortfahren.',
  },
  unknown:
    'Für {licenses} gibt es keine Definition; {count, plural, one {diese Lizenz fehlt} other {diese Lizenzen fehlen}} daher im Vergleich.',
  untold:
    'Genesys Cloud hat nicht alle Berechtigungen von {licenses} mitgeteilt. Was dort zu fehlen scheint, wurde möglicherweise nur nicht mitgeteilt.',
  file: {
    name: 'license-desk-definitions-compared',
    permission: 'Berechtigung',
    domain: 'Domäne',
    entity: 'Entität',
    action: 'Aktion',
    yes: 'ja',
    no: 'nein',
    notTold: 'nicht mitgeteilt',
  },
};
