import type { findings as english } from '../en/findings';
import type { Wording } from '../Wording';

export const findings: Wording<typeof english> = {
  title: 'Befunde',
  description: 'Was in der gesamten Organisation an den Zuweisungen auffällt und was sich dagegen tun lässt.',
  reading: 'Organisation wird durchsucht',
  people: '{count, plural, one {# Person} other {# Personen}}',
  peopleAtLeast: 'mindestens {count, plural, one {# Person} other {# Personen}}',
  ids: '{count, plural, one {# ID} other {# IDs}}',
  nothing: 'Nichts gefunden',
  unknown: 'Unbekannt',
  kind: {
    prerequisite: 'Voraussetzung fehlt',
    second: 'Zwei Add-ons einer Art',
    departed: 'Mit Lizenz, aber inaktiv oder gelöscht',
    redundant: 'Redundante Lizenzen',
    excess: 'Mehr, als die Rollen benötigen',
    idle: 'Mit Lizenz, aber ohne Anmeldung',
    lacking: 'Weniger, als die Rollen benötigen',
    unlicensed: 'Aktiv ohne Lizenz',
    nobody: 'IDs ohne Person',
  },
  /** For an admin who may not see everybody. */
  nobodyTitle: 'IDs, die zu niemandem gehören, den Sie sehen können',
  meaning: {
    prerequisite:
      'Sie haben eine Lizenz ohne die, die diese benötigt; sie funktioniert daher möglicherweise nicht. Fügen Sie hinzu, was fehlt, oder entfernen Sie sie.',
    second:
      'Genesys Cloud lässt pro Person ein Add-on einer Art zu. Diese decken dasselbe ab, eines davon bringt also nichts: Wählen Sie, welches entfernt wird.',
    departed:
      'Sie können sich nicht anmelden, haben aber Lizenzen, die andere nutzen könnten. Entfernen Sie, was sie haben.',
    redundant: 'Eine andere ihrer Lizenzen umfasst sie, sie bringt ihnen also nichts. Entfernen Sie sie.',
    excess:
      'Laut Genesys Cloud benötigen ihre Rollen weniger. Entfernen Sie die Lizenz, oder ersetzen Sie sie durch das, was die Rollen benötigen.',
    idle: 'Sie sind aktiv und haben Lizenzen, haben sich aber lange nicht angemeldet. Fragen Sie nach, ob sie die Lizenzen noch benötigen.',
    lacking:
      'Laut Genesys Cloud benötigen ihre Rollen eine Lizenz, die ihnen keine der zugewiesenen verschafft. Fügen Sie sie hinzu, oder entziehen Sie die Rolle.',
    unlicensed:
      'Sie können sich anmelden, haben aber gar keine Lizenz. Geben Sie ihnen, was sie benötigen, falls überhaupt etwas.',
    nobody:
      'Die Lizenzdaten nennen IDs, die zu keiner Person gehören, auch zu keiner inaktiven oder gelöschten. Entfernen Sie, was sie haben.',
  },
  nobodyHidden:
    'Die Lizenzdaten nennen IDs von Personen, die Sie nicht sehen dürfen: Personen anderer Divisionen oder gar niemand. Ein Administrator, der alle Divisionen sieht, kann es sagen.',
  nobodyMaybe:
    'Die Lizenzdaten nennen IDs, die zu niemandem gehören, den Sie sehen können. Ob Sie alle sehen, ließ sich nicht sagen; es sind also möglicherweise Personen anderer Divisionen.',
  item: {
    prerequisite: '{license} ohne {missing}',
    second: '{one} und {other}',
    departedInactive: 'Inaktive Personen mit Lizenzen',
    departedDeleted: 'Gelöschte Personen mit Lizenzen',
    redundant: '{license}, von {by} umfasst',
    excess: '{license}, von den Rollen nicht benötigt',
    excessInstead: '{license}; ausreichend wäre {instead}',
    idle: 'Keine Anmeldung seit {days, plural, one {# Tag} other {# Tagen}} oder länger',
    idleNever: 'Nie angemeldet, oder Genesys Cloud teilt nicht mit, wann',
    lacking: '{license} fehlt',
    unlicensed: 'Aktive Personen ohne Lizenz',
    nobody: 'IDs, die zu keiner Person gehören',
    nobodyVisible: 'IDs, die zu niemandem gehören, den Sie sehen können',
  },
  /** The finding by its key alone, as where people are filtered by it. */
  chip: {
    prerequisite: 'Voraussetzung von {license} fehlt',
    second: 'Sowohl {one} als auch {other}',
    departedInactive: 'Inaktiv, aber mit Lizenz',
    departedDeleted: 'Gelöscht, aber mit Lizenz',
    redundant: 'Redundant: {license}',
    excess: 'Rollen benötigen {license} nicht',
    excessInstead: '{license}; ausreichend wäre {instead}',
    idle: 'Mit Lizenz, keine Anmeldung seit {days, plural, one {# Tag} other {# Tagen}}',
    idleNever: 'Mit Lizenz, keine Anmeldung mitgeteilt',
    lacking: 'Rollen benötigen {license}',
    unlicensed: 'Aktiv ohne Lizenz',
    nobody: 'IDs ohne Person',
    unknown: 'Unbekannter Befund',
  },
  suggestion: {
    removeHeld: 'Vorschlag: jeder Person entziehen, was sie hat',
    remove: 'Vorschlag: {licenses} entfernen',
    add: 'Vorschlag: {licenses} hinzufügen',
    swap: 'Vorschlag: {removed} entfernen und {added} hinzufügen',
    none: 'Was sich ändern soll, wählen Sie',
    more: '{count, plural, one {# weitere Lizenz} other {# weitere Lizenzen}}',
  },
  take: 'In Sammelzuweisung übernehmen',
  takeOf: 'In Sammelzuweisung übernehmen: {finding}',
  draftFailed:
    'Dieser Browser konnte die Personen nicht für den Assistenten speichern: Sein Speicher ist voll oder ausgeschaltet. Es wurde nichts geändert.',
  showAll: 'Alle {count, number} anzeigen',
  showFewer: 'Weniger anzeigen',
  idleDays: 'Ohne Anmeldung ab',
  idleDaysHint: 'Tage ohne Anmeldung',
  divisions:
    'Sie sehen nur die Personen mancher Divisionen. Befunde über Personen betreffen diese; Befunde nur über Lizenzen betreffen alle.',
  incomplete:
    'Die Organisation hat sich während des Lesens geändert; diese Befunde weichen daher möglicherweise um einige Personen ab.',
  asking: 'Genesys Cloud wird gefragt, was Rollen benötigen…',
  settings: 'Wonach sich Befunde richten',
  clear: {
    title: 'Vergeblich gesucht',
    body: 'Alles, worauf diese beruhen, wurde gelesen, und nichts wurde gefunden.',
  },
  allFoundNothing: {
    title: 'Nichts gefunden',
    body: 'Alles wurde gelesen, und nichts fällt auf.',
  },
  why: {
    reading: 'Die Organisation wird noch gelesen.',
    definitionsPending: 'Die Lizenzdefinitionen werden gelesen.',
    definitions: 'Die Lizenzdefinitionen konnten nicht gelesen werden.',
    permissions:
      '{count, plural, one {# Person hat} other {# Personen haben}} Add-ons, deren Berechtigungen Genesys Cloud nicht mitteilt; daher ist unbekannt, ob sie von einer Art sind.',
    assignments:
      'Unbekannt für {count, plural, one {# Person} other {# Personen}}: Genesys Cloud hat nicht mitgeteilt, welche Lizenzen zugewiesen sind.',
    names: 'Ihrem Konto fehlt directory:user:view; Genesys Cloud nennt daher IDs, keine Personen.',
    namesIncomplete: 'Die Personen konnten nicht zu Ende gelesen werden.',
    namesIncompleteSome:
      'Unbekannt für {count, plural, one {# ID} other {# IDs}}: Die Personen konnten nicht zu Ende gelesen werden.',
    states:
      'Unbekannt für {count, plural, one {# Person} other {# Personen}} mit einem unverständlichen Status.',
    logins: 'Genesys Cloud hat von niemandem die letzte Anmeldung mitgeteilt.',
    roles:
      'Unbekannt für {count, plural, one {# Person, deren} other {# Personen, deren}} Rollen nicht mitgeteilt wurden.',
    inferPending:
      'Noch nicht bekannt für {count, plural, one {# Person} other {# Personen}}: Genesys Cloud wird gefragt, was ihre Rollen benötigen.',
    inferFailed:
      'Unbekannt für {count, plural, one {# Person} other {# Personen}}: Genesys Cloud hat nicht beantwortet, was ihre Rollen benötigen.',
  },
  notice: {
    noSuch: 'Diese Adresse nennt einen Befund, den License Desk nicht kennt; daher wird niemand angezeigt.',
    unknown: 'Nicht alles an diesem Befund lässt sich sagen.',
    all: 'Alle Befunde',
  },
  askAgain: 'Erneut fragen',
};
