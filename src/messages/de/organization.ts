import type { organization as english } from '../en/organization';
import type { Wording } from '../Wording';

export const organization: Wording<typeof english> = {
  title: 'Organisation',
  pageTitle: {
    overview: 'Übersicht, Organisation',
    findings: 'Befunde, Organisation',
    changes: 'Änderungen, Organisation',
  },
  description: 'Wer was hat, wie Genesys Cloud es mitteilt.',
  navigation: {
    label: 'Teile der Organisation',
    people: 'Personen',
    overview: 'Übersicht',
    findings: 'Befunde',
    changes: 'Änderungen',
  },
  source: {
    getLicenseOrganization:
      'Gelesen <when>{ago}</when> mit <code>getLicenseOrganization</code>, in einer Antwort.',
    getLicenseUsers: 'Gelesen <when>{ago}</when> mit <code>getLicenseUsers</code>, Seite für Seite.',
    pageByPage: 'Dieser Dienst beantwortet getLicenseOrganization nicht.',
    kept: 'Aus der Kopie dieses Browsers.',
  },
  refresh: 'Aktualisieren',
  progress: {
    label: 'Organisation wird gelesen',
    people: '{read, number} von {total, number} Personen gelesen',
    peopleOnly:
      '{read, plural, =0 {Personen werden gelesen…} one {# Person gelesen} other {# Personen gelesen}}',
    assignments: 'Lizenzen von {read, number} von {total, number}',
    assignmentsOnly:
      '{read, plural, =0 {Lizenzen folgen} one {Lizenzen von # Person} other {Lizenzen von # Personen}}',
    bytes: '{read} von {total} MB Lizenzdaten',
    bytesOnly: '{read} MB Lizenzdaten',
    secondsLeft:
      '{count, plural, =0 {Fast fertig.} one {Noch etwa eine Sekunde.} other {Noch etwa # Sekunden.}}',
    minutesLeft: '{count, plural, one {Noch etwa eine Minute.} other {Noch etwa # Minuten.}}',
    growing: 'Die Zahlen wachsen, bis alles gelesen ist.',
  },
  stopped: {
    cancelled: 'Das Lesen wurde abgebrochen: {read}.',
    partial: 'Angezeigt wird nicht mehr als das.',
    before: 'Angezeigt wird der Stand des vorherigen Lesevorgangs.',
    resume: 'Lesen fortsetzen',
  },
  notice: {
    forbiddenTitle: 'Namen können nicht angezeigt werden',
    forbidden:
      'Ihrem Konto fehlt <code>directory:user:view</code>; Genesys Cloud teilt daher nur nach ID mit, wer was hat. Lizenzen und Zahlen sind vollständig.',
    failedTitle: 'Die Personen konnten nicht zu Ende gelesen werden',
    failed: 'Lizenzen und Zahlen sind vollständig; zu manchen IDs fehlt die Person.',
    cursor:
      'Genesys Cloud hat das weitere Blättern durch die Personen abgelehnt; der Rest wurde daher per Cursor gelesen (GET /users/query).',
    cappedTitle: 'Nicht alle Namen konnten gelesen werden',
    capped:
      'Genesys Cloud hat das weitere Blättern durch die Personen abgelehnt, und der Cursor verlangt directory:user:view in allen Divisionen. Lizenzen und Zahlen sind vollständig; zu manchen IDs fehlt die Person.',
    incompleteTitle: 'Möglicherweise unvollständig',
    incomplete:
      'Die Organisation hat sich geändert, während ihre Seiten gelesen wurden; daher fehlt hier möglicherweise jemand. „Aktualisieren“ liest sie erneut.',
    withoutPersonTitle:
      '{count, plural, one {# ID in den Lizenzdaten gehört} other {# IDs in den Lizenzdaten gehören}} zu niemandem, den Sie sehen dürfen',
    withoutPerson:
      '{count, plural, one {Eine gelöschte Person, oder eine} other {Gelöschte Personen, oder solche}} aus einer Division, die Sie nicht verwalten.',
    showWithoutPerson: '{count, plural, one {Anzeigen} other {Anzeigen}}',
    reading: 'Das Lesen der Lizenzzuweisungen',
    refreshFailed: 'Angezeigt wird der Stand des vorherigen Lesevorgangs.',
    readSoFar: 'Bis dahin gelesen: {read}. „Erneut versuchen“ liest von dort aus weiter.',
  },
  counts: {
    title: 'Lizenzen',
    hint: 'Anzahl der Inhaber und ihr Anteil an den Personen. Wählen Sie eine oder mehrere, um danach zu filtern.',
    filtered: 'Die Zahlen folgen den anderen Filtern.',
    none: 'Keine Lizenz',
    item: '{name}: {count, plural, one {# Inhaber} other {# Inhaber}}, {share}',
    noneItem: 'Keine Lizenz: {count, plural, one {# Person} other {# Personen}}, {share}',
    showAll: 'Alle {count, number} anzeigen',
    showFewer: 'Weniger anzeigen',
  },
  filters: {
    label: 'Personen filtern',
    text: 'Personen suchen',
    placeholder: 'Name, E-Mail, ID oder Division',
    division: 'Division',
    state: 'Status',
    anyDivision: 'Alle',
    anyState: 'Alle',
    more: 'Weitere Filter',
    views: 'Ansichten',
    moreLabel: 'Personen nach Lizenzen und letzter Anmeldung filtern',
    licenses: { anyOf: 'Hat eine von', allOf: 'Hat alle von', noneOf: 'Hat keine von' },
    anyLicense: 'Alle',
    idle: 'Keine Anmeldung seit (Tagen)',
    idlePlaceholder: 'Beliebig',
    option: '{name} ({count, number})',
    nobody: 'Keine Person sichtbar',
    unknownDivision: 'Unbekannte Division',
    chosen: { anyOf: 'Hat eine von', allOf: 'Hat alle von', noneOf: 'Hat keine von' },
    chosenIdle: 'Keine Anmeldung seit {days, plural, one {# Tag} other {# Tagen}} oder noch nie',
    chosenFinding: 'Befund: {finding}',
    chosenUse: {
      can: 'Kann {permission} nutzen',
      roleOnly: 'Nur eine Rolle für {permission}',
      licenseOnly: 'Nur eine Lizenz für {permission}',
      neither: 'Weder Rolle noch Lizenz für {permission}',
      unknown: 'Unbekannt für {permission}',
    },
    chosenNone: 'Keine Lizenz',
    chosenAny: 'Mit Lizenz',
    clearAll: 'Alle Filter löschen',
  },
  people: 'Personen',
  columns: {
    name: 'Name',
    email: 'E-Mail',
    id: 'ID',
    division: 'Division',
    state: 'Status',
    licenses: 'Lizenzen',
    lastLogin: 'Letzte Anmeldung',
    readAt: 'Gelesen am',
  },
  cell: {
    noPerson: 'Keine Person zu dieser ID sichtbar',
    noLicense: 'Keine',
    notTold: 'Nicht mitgeteilt',
    notRead: 'Noch nicht gelesen',
    never: 'Nie oder nicht mitgeteilt',
  },
  matches:
    '{count, plural, =0 {Niemand von {total, number} passt} one {# von {total, number} Personen passt} other {# von {total, number} Personen passen}}',
  all: '{count, plural, =0 {Niemand} one {# Person} other {# Personen}}',
  selection: {
    label: 'Ausgewählte Personen',
    chosen: '{count, plural, one {# Person ausgewählt} other {# Personen ausgewählt}}',
    outside: 'davon {count, number} nicht unter den angezeigten',
    chooseAll: 'Alle {count, number} passenden auswählen',
    clear: 'Auswahl aufheben',
    batch: 'Sammelzuweisung',
    draftFailed:
      'Dieser Browser konnte die ausgewählten Personen nicht für den Assistenten speichern: Sein Speicher ist voll oder ausgeschaltet. Es wurde nichts geändert.',
    batchHint: 'Wählen Sie zuerst Personen aus: Kreuzen Sie ihre Zeilen an.',
  },
  empty: {
    title: 'Niemand passt zu diesen Filtern',
    body: 'Ändern Sie einen Filter, oder löschen Sie alle.',
    noneTitle: 'Niemand ist für Sie sichtbar',
    noneBody: 'Genesys Cloud hat keine Person und keinen Lizenzinhaber genannt.',
  },
  exportName: 'license-desk-people',
  exportFailed: 'Die Datei konnte nicht geschrieben werden. Es wurde nichts geändert.',
};
