import type { permissions as english } from '../en/permissions';
import type { Wording } from '../Wording';

export const permissions: Wording<typeof english> = {
  title: 'Berechtigungen',
  description:
    'Wer was tun darf und warum: die Lizenzen, die eine Berechtigung abdecken, und die Rollen, die sie gewähren.',
  refresh: 'Aktualisieren',
  find: {
    title: 'Berechtigung suchen',
    label: 'Berechtigung suchen',
    placeholder: 'Z. B. billing view',
    count: '{count, plural, =0 {Keine Berechtigung} one {# Berechtigung} other {# Berechtigungen}}',
    matches:
      '{count, plural, =0 {Keine von {total, number} Berechtigungen passt} one {# von {total, number} Berechtigungen passt} other {# von {total, number} Berechtigungen passen}}',
    domains: 'Domänen',
    domain: '{domain}: {count, plural, one {# Berechtigung} other {# Berechtigungen}}',
    licenses: '{count, plural, =0 {keine Lizenz} one {# Lizenz} other {# Lizenzen}}',
    roles: '{count, plural, =0 {keine Rolle} one {# Rolle} other {# Rollen}}',
    item: '{permission}: {facts}',
    unknownLicenses: 'Lizenzen unbekannt',
    unknownRoles: 'Rollen unbekannt',
    showMore: '{count, number} weitere anzeigen',
    noMatchTitle: 'Keine Berechtigung passt zu „{search}“',
    noMatchBody: 'Alle Wörter müssen darin vorkommen, in beliebiger Reihenfolge.',
    emptyTitle: 'Keine Berechtigung ist bekannt',
    emptyBody: 'Weder die Lizenzen noch die Rollen, die Sie sehen dürfen, nennen eine.',
    clear: 'Suche löschen',
    catalogue:
      'Die Liste der Berechtigungen von Genesys Cloud selbst konnte nicht gelesen werden: Was keine Lizenz und keine Rolle nennt, fehlt hier.',
    back: 'Alle Berechtigungen',
  },
  choose: {
    title: 'Wählen Sie eine Berechtigung',
    body: 'Dann sehen Sie, welche Lizenzen sie abdecken, welche Rollen sie gewähren und wer sie nutzen kann.',
  },
  copy: 'Berechtigung',
  unheardOf:
    'Keine Lizenz, keine Rolle und keine Liste von Genesys Cloud nennt diese Berechtigung. Sie ist möglicherweise falsch geschrieben.',
  pattern: 'Sie steht für mehrere Berechtigungen: Wer einige davon hat, zählt mit.',
  licenses: {
    title: 'Lizenzen, die sie abdecken',
    own: 'deckt sie selbst ab',
    path: 'über umfasste Lizenz: <path></path>',
    alsoPath: 'auch über umfasste Lizenz: <path></path>',
    morePaths: '{count, plural, one {und # weiterer Weg} other {und # weitere Wege}}',
    none: 'Keine Lizenz deckt sie ab: Eine Rolle allein genügt.',
    unknown: 'Unbekannt, da die Lizenzdefinitionen nicht gelesen werden konnten.',
    untold:
      'Genesys Cloud hat nicht alles mitgeteilt, was {licenses} {count, plural, one {abdeckt} other {abdecken}}: Für Inhaber ohne eine andere Lizenz, die sie abdeckt, ist der Lizenzteil unbekannt.',
    noneUntold: 'Von keiner Lizenz ist bekannt, dass sie sie abdeckt.',
  },
  roles: {
    title: 'Rollen, die sie gewähren',
    by: 'durch {patterns}',
    none: 'Keine Rolle gewährt sie.',
    unknown: 'Unbekannt, da die Rollen nicht gelesen werden konnten.',
    search: 'Personen mit der Rolle {role}',
    untold:
      'Genesys Cloud hat nicht mitgeteilt, was {count, plural, one {# Rolle} other {# Rollen}} von Personen {count, plural, one {gewährt} other {gewähren}}: Für diese Personen bleibt es unbekannt.',
  },
  problems: {
    what: 'Das Ermitteln der Lizenzen zu einer Berechtigung',
    rolesTitle: 'Was Rollen gewähren, ist Ihnen unbekannt',
    roles:
      'Ihrem Konto fehlt <code>{permission}</code>; daher ist unbekannt, welche Rollen eine Berechtigung gewähren und wer sie nutzen kann.',
    definitionsUnread: 'Bis dahin ist unbekannt, welche Lizenzen eine Berechtigung abdecken.',
    rolesUnread: 'Bis dahin ist unbekannt, was Rollen gewähren.',
    readingWhat: 'Das Lesen der Lizenzzuweisungen',
  },
  people: {
    title: 'Personen',
    grid: 'Personen',
    tabs: 'Was Personen damit tun können',
    tab: '{name} ({count, number})',
    use: {
      can: 'Kann sie nutzen',
      roleOnly: 'Nur Rolle',
      licenseOnly: 'Nur Lizenz',
      neither: 'Weder noch',
      unknown: 'Unbekannt',
    },
    explain: {
      can: 'Eine Rolle gewährt sie, und eine ihrer Lizenzen deckt sie ab.',
      canUnlicensed: 'Eine Rolle gewährt sie, und es wird keine Lizenz benötigt.',
      roleOnly:
        'Eine Rolle gewährt sie, aber keine ihrer Lizenzen deckt sie ab: Sie können sie nicht nutzen.',
      licenseOnly:
        'Eine ihrer Lizenzen deckt sie ab, aber keine Rolle gewährt sie: Sie können sie nicht nutzen.',
      unknown:
        'Ihre Rollen, ihre Lizenzen oder was diese mitbringen, wurde nicht mitgeteilt; daher lässt es sich nicht sagen.',
    },
    label: 'Personen suchen',
    placeholder: 'Name, E-Mail, ID oder Division',
    state: 'Status',
    anyState: 'Alle',
    stateOption: '{name} ({count, number})',
    nobody: 'Keine Person sichtbar',
    matching: '{count, plural, =0 {Niemand} one {# Person} other {# Personen}}',
    columns: {
      name: 'Name',
      email: 'E-Mail',
      id: 'ID',
      grantedBy: 'Rollen, die sie gewähren',
      carriedBy: 'Lizenzen, die sie abdecken',
      division: 'Division',
      state: 'Status',
      lastLogin: 'Letzte Anmeldung',
      licenses: 'Lizenzen',
      readAt: 'Gelesen am',
      use: 'Kann sie nutzen',
    },
    noPerson: 'Keine Person zu dieser ID sichtbar',
    notTold: 'Nicht mitgeteilt',
    unknown: 'Unbekannt',
    none: 'Keine',
    notNeeded: 'Keine benötigt',
    holds: 'Hat {licenses}',
    holdsNone: 'Hat keine Lizenz',
    empty: {
      can: 'Niemand kann sie nutzen',
      roleOnly: 'Niemand hat nur die Rolle',
      licenseOnly: 'Niemand hat nur die Lizenz',
      unknown: 'Bei niemandem ist es unbekannt',
    },
    emptyBody: 'Soweit die Organisation gelesen wurde.',
    emptyUnknown:
      'Bei {count, plural, one {# Person} other {# Personen}} ist es jedoch unbekannt: siehe die Liste „Unbekannt“.',
    emptyFiltered: 'Unter denen, die die Filter übrig lassen.',
    selection: {
      label: 'Ausgewählte Personen',
      chosen: '{count, plural, one {# Person ausgewählt} other {# Personen ausgewählt}}',
      chosenOutside:
        '{count, plural, one {# Person ausgewählt} other {# Personen ausgewählt}}, {outside, number} davon nicht unter den angezeigten',
      chooseAll: 'Alle {count, number} auswählen',
      clear: 'Auswahl aufheben',
    },
    organization: 'In Organisation öffnen',
    batch: 'Sammelzuweisung',
    batchAll: '{count, plural, one {Sammelzuweisung für # Person} other {Sammelzuweisung für # Personen}}',
    batchChosen:
      '{count, plural, one {Sammelzuweisung für # ausgewählte Person} other {Sammelzuweisung für # ausgewählte Personen}}',
    batchWith: 'Sammelzuweisung einer Lizenz, die sie abdeckt',
    batchAdd: '{license} hinzufügen',
    draftFailed:
      'Dieser Browser konnte die Personen nicht für den Assistenten speichern: Sein Speicher ist voll oder ausgeschaltet. Es wurde nichts geändert.',
    exportFailed: 'Die Datei konnte nicht geschrieben werden. Es wurde nichts geändert.',
    exportName: 'license-desk-permission',
  },
  reading: {
    label: 'Organisation wird gelesen',
    read: '{read, number} von {total, number} Personen gelesen. Die Zahlen wachsen, bis alles gelesen ist.',
    begun: 'Personen werden gelesen… Die Zahlen wachsen, bis alles gelesen ist.',
    refreshing: 'Die Organisation wird neu gelesen. Angezeigt wird der Stand des vorherigen Lesevorgangs.',
    cancelled:
      'Das Lesen der Organisation wurde abgebrochen. Angezeigt wird nur, was bis dahin gelesen wurde.',
    resume: 'Lesen fortsetzen',
    kept: 'Angezeigt wird der Stand des vorherigen Lesevorgangs.',
    at: 'Personen gelesen: <when>{ago}</when>.',
    forbidden:
      'Ihrem Konto fehlt <code>directory:user:view</code>; daher sind Ihnen die Rollen von niemandem bekannt, und wer eine Berechtigung nutzen kann, ist unbekannt.',
    incomplete:
      'Die Organisation hat sich während des Lesens geändert; daher fehlt möglicherweise jemand. „Aktualisieren“ liest sie erneut.',
    names: 'Nicht alle Namen und Rollen konnten gelesen werden: Für diese Personen ist es unbekannt.',
  },
};
