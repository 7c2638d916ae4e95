import type { home as english } from '../en/home';
import type { Wording } from '../Wording';

export const home: Wording<typeof english> = {
  title: 'Startseite',
  reading: 'Was über die Organisation bekannt ist, wird gelesen',
  age: {
    broken: 'Nicht zu Ende gelesen.',
    at: 'Gelesen <when>{ago}</when>.',
    kept: 'Gelesen <when>{ago}</when>, aus der Kopie dieses Browsers.',
    none: 'Noch nichts gelesen.',
  },
  welcome: {
    title: 'Willkommen bei License Desk',
    what: 'Sehen Sie, wer welche Lizenz hat und warum: mit Ihrer eigenen Anmeldung aus Genesys Cloud gelesen und nur in diesem Browser aufbewahrt.',
    look: 'Beginnen Sie mit den <findings>Befunden</findings>: was an den Zuweisungen nicht stimmt. Oder suchen Sie jemanden unter <users>Benutzer</users>.',
    change:
      'Ändern Sie Tausende Zuweisungen in der <batch>Sammelzuweisung</batch>: Nichts wird gesendet, bevor Sie es geprüft haben, und jede Änderung wird zurückgelesen.',
    viewOnly:
      'Sie können sich hier alles ansehen. Zuweisungen zu ändern erfordert die Berechtigung <code>authorization:grant:add</code>.',
    readOnly:
      'Sie können sich hier alles ansehen. Diese Konsole ist so eingerichtet, dass niemand mit ihr etwas ändert.',
    dismiss: 'Verstanden',
  },
  run: {
    label: 'Laufende Ausführung',
    running: 'Läuft',
    runningElsewhere: 'Läuft in einem anderen Tab',
    held: 'Wartet auf Sie',
    left: 'Nicht zu Ende geführt',
    over: 'Beendet',
    progress: '{done, number} von {total, number} Änderungen haben ihr Ergebnis',
    leftBody:
      'Nichts ist verloren: „Fortsetzen“ liest zurück, was gesendet worden sein kann, und macht mit dem Rest weiter.',
    resume: 'Fortsetzen',
    open: 'Ausführung öffnen',
    results: 'Ergebnisse ansehen',
    progressLabel: 'Fortschritt von {name}',
  },
  figures: {
    label: 'Die Organisation in Zahlen',
    people: 'Personen',
    licensed: 'Mit Lizenz',
    unlicensed: 'Ohne Lizenz',
    soFar: 'bisher',
    share: '{share} der Personen',
    untold: '{count, plural, one {Lizenzen von # unbekannt} other {Lizenzen von # unbekannt}}',
    nobodyVisible: '{count, plural, one {# ID} other {# IDs}} von niemandem, den Sie sehen können',
  },
  notice: {
    forbidden:
      'Ihrem Konto fehlt directory:user:view, daher sind von Personen nur die IDs bekannt. Lizenzen und Zahlen sind vollständig.',
    names:
      'Die Personen konnten nicht zu Ende gelesen werden. Lizenzen und Zahlen sind vollständig; einige Namen fehlen.',
    incomplete:
      'Die Organisation hat sich während des Lesens geändert, daher kann hier jemand fehlen. „Aktualisieren“ liest sie erneut.',
    details: 'Einzelheiten unter Organisation',
  },
  next: {
    title: 'Als Nächstes',
    unfinished: '„{name}“ ist nicht zu Ende gekommen',
    unfinishedBody: 'Setzen Sie sie zuerst fort: Vorher kann keine andere Ausführung beginnen.',
    failed: '{count, plural, one {# Änderung} other {# Änderungen}} von „{name}“ fehlgeschlagen',
    failedBody:
      'Abgelehnt, nicht wirksam, unbekannt oder ausgelassen: Sehen Sie nach, warum, und versuchen Sie erneut, was sich erneut versuchen lässt.',
    finding: '{people}: {finding}',
    clear: 'Derzeit ist nichts zu tun',
    clearBody: 'Alles wurde betrachtet, und nichts fällt auf.',
    unknown: 'Nichts Bekanntes ist derzeit zu tun',
    unknownBody: 'Manches konnte oder wurde noch nicht betrachtet: Die Befunde sagen, was.',
    pending: 'Es wird gesucht, was auffällt…',
    pendingReading: 'Was auffällt, steht fest, sobald alle gelesen sind.',
    pendingUnread: 'Unbekannt, was auffällt: Die Organisation wurde nicht gelesen.',
    openRun: 'Ausführung öffnen',
    see: 'Betroffene ansehen',
    seeOf: 'Betroffene ansehen: {finding}',
    take: 'In Sammelzuweisung übernehmen',
    takeOf: 'In Sammelzuweisung übernehmen: {finding}',
    draftFailed:
      'Dieser Browser konnte die Personen nicht für den Assistenten aufbewahren: Sein Speicher ist voll oder abgeschaltet. Es wurde nichts geändert.',
    findings: 'Befunde öffnen',
  },
  findings: {
    title: 'Befunde',
    hint: 'Was an den Zuweisungen nicht stimmt, das Schwerste zuerst.',
    all: '{count, plural, =0 {Alle Befunde} other {Alle # Befunde}}',
    weight: { wrong: 'Falsch', idle: 'Ungenutzt', look: 'Sehenswert' },
    caption: '{weight} · {kind}',
    people: '{count, plural, one {# Person} other {# Personen}}',
    ids: '{count, plural, one {# ID} other {# IDs}}',
    none: { title: 'Nichts gefunden', body: 'Alles wurde betrachtet, und nichts fällt auf.' },
    noneKnown: {
      title: 'Nichts gefunden in dem, was betrachtet werden konnte',
      body: 'Was sich nicht sagen ließ, steht darunter.',
    },
    unread: {
      title: 'Unbekannt',
      body: 'Was auffällt, steht fest, sobald die Organisation gelesen ist.',
    },
    unknown: 'Unbekannt: {kinds}.',
    why: {
      reading: 'Die Organisation wird noch gelesen.',
      definitions: 'Die Lizenzdefinitionen konnten nicht gelesen werden.',
      definitionsPending: 'Die Lizenzdefinitionen werden gelesen.',
      permissions: 'Genesys Cloud teilt nicht alle Berechtigungen der Lizenzen mit.',
      assignments: 'Genesys Cloud hat nicht mitgeteilt, was alle haben.',
      names: 'Ihrem Konto fehlt directory:user:view.',
      namesIncomplete: 'Die Personen konnten nicht zu Ende gelesen werden.',
      states: 'Manche Personen haben einen Status, der nicht verstanden wird.',
      logins: 'Genesys Cloud hat von niemandem die letzte Anmeldung mitgeteilt.',
      roles: 'Nicht von allen wurden die Rollen mitgeteilt.',
      inferPending:
        'Was Rollen benötigen, wird Genesys Cloud gefragt, sobald Sie die <findings>Befunde</findings> öffnen.',
      inferFailed: 'Genesys Cloud hat nicht geantwortet, was Rollen benötigen.',
    },
  },
  holders: {
    soFar: 'Soweit gelesen wurde.',
    title: 'Inhaber je Lizenz',
    hint: 'Wie viele Personen jede Lizenz haben.',
    overview: 'Überblick',
    show: 'Inhaber von {license} zeigen: {count, plural, one {# Person} other {# Personen}}',
    more: '{count, plural, one {Und # weitere Lizenz.} other {Und # weitere Lizenzen.}}',
    unread: {
      title: 'Unbekannt',
      body: 'Inhaber werden gezählt, sobald die ersten Personen und ihre Lizenzen gelesen sind.',
    },
    nobody: {
      title: 'Niemand hat eine Lizenz',
      body: 'Keine Lizenz dieser Organisation ist jemandem zugewiesen.',
    },
  },
  runs: {
    title: 'Letzte Ausführungen',
    all: 'Verlauf',
    emptyTitle: 'In diesem Browser noch keine Ausführung',
    emptyBody: 'Hier steht, was Sie in der Sammelzuweisung ändern, mit dem Ergebnis jeder Änderung.',
    emptyBodyViewer:
      'Ausführungen bleiben in dem Browser, in dem sie stattfanden, für die Person, die sie startete.',
    start: 'Zur Sammelzuweisung',
    unreadable: 'Die in diesem Browser aufbewahrten Ausführungen konnten nicht gelesen werden: {message}',
    damaged:
      '{count, plural, one {# weitere Ausführung kann von dieser Version von License Desk nicht gelesen werden.} other {# weitere Ausführungen können von dieser Version von License Desk nicht gelesen werden.}}',
    by: '{state} · {ago}',
  },
};
