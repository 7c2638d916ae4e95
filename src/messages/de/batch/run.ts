import type { run as english } from '../../en/batch/run';
import type { Wording } from '../../Wording';

export const run: Wording<typeof english> = {
  description: 'Was aus jeder Änderung geworden ist.',
  missingTitle: 'Diese Ausführung ist nicht in diesem Browser',
  missingBody:
    'Ausführungen werden in dem Browser aufbewahrt, in dem sie erstellt wurden, und zwar für den Administrator, der sie erstellt hat. Wurde sie hier erstellt, wurde sie möglicherweise gelöscht.',
  openHistory: 'Zum Verlauf',
  progressLabel: 'Fortschritt der Ausführung',
  progressText: '{done, number} von {total, number} Änderungen',
  done: 'Erledigt',
  ofTotal: 'von {total, number}',
  left: 'Verbleibend',
  results: {
    applied: 'Angewendet',
    already: 'Bereits so',
    failed: 'Fehlgeschlagen',
    failedNote: 'abgelehnt, nicht wirksam oder unbekannt',
    notSent: 'Nicht gesendet',
  },
  watching: 'Ergebnisse erscheinen hier, wenn die Ausführung vorbei ist.',
  rate: 'Änderungen pro Minute',
  timeLeft: 'Verbleibende Zeit',
  timeUnknown: '…',
  seconds: '{count, plural, one {# s} other {# s}}',
  minutes: '{count, plural, one {# min} other {# min}}',
  hours: '{count, plural, one {# h} other {# h}}',
  pause: 'Pausieren',
  resume: 'Fortsetzen',
  cancel: 'Ausführung abbrechen',
  keepRunning: 'Weiterlaufen lassen',
  cancelTitle: 'Diese Ausführung abbrechen?',
  cancelBody:
    'Es wird nichts mehr gesendet. Was bereits gesendet wurde, bleibt und wird noch zurückgelesen, damit jede Änderung ihr Ergebnis erhält. Mit „Diese Ausführung rückgängig machen“ lässt es sich danach zurücknehmen.',
  phases: {
    preparing: 'Wird vorbereitet',
    running: 'Teil {part, number} wird gesendet',
    verifying: 'Gesendetes wird zurückgelesen',
    paused: 'Pausiert',
    'sign-in-needed': 'Wartet auf Ihre Anmeldung',
    cancelling: 'Wird abgebrochen: Gesendetes wird zurückgelesen',
    cancelled: 'Abgebrochen',
    stopped: 'Gestoppt',
    finished: 'Abgeschlossen',
    interrupted: 'Unterbrochen',
  },
  waits: {
    'rate-limit':
      'Genesys Cloud bittet darum, {seconds, plural, one {# Sekunde} other {# Sekunden}} zu warten',
    grace:
      'Eine Antwort ging verloren: Zurückgelesen wird in {seconds, plural, one {# Sekunde} other {# Sekunden}}',
    window:
      'Warten, bis sich Änderungen zeigen: Erneut gelesen wird in {seconds, plural, one {# Sekunde} other {# Sekunden}}',
    trouble:
      'Genesys Cloud ist nicht erreichbar: Neuer Versuch in {seconds, plural, one {# Sekunde} other {# Sekunden}}',
  },
  elsewhere:
    'Ein anderer Tab steuert diese Ausführung. Hier wird ihr Fortschritt angezeigt; pausieren oder abbrechen können Sie sie dort.',
  interruptedTitle: 'Diese Ausführung wurde unterbrochen',
  interruptedBody:
    'Ihr Tab wurde geschlossen oder ist abgestürzt. Nichts ist verloren: „Fortsetzen“ liest zurück, was möglicherweise gesendet wurde, und fährt mit dem Rest fort.',
  signInTitle: 'Ihre Anmeldung ist beendet',
  signInBody:
    'Die Ausführung wartet. Melden Sie sich erneut an, dann geht sie weiter: Nichts ist verloren, und nichts wird zweimal gesendet.',
  paused: {
    'suspicious-read': {
      title: 'Das Gelesene wirkt fehlerhaft',
      body: 'Auf dieser Grundlage wurde nichts entzogen. „Fortsetzen“ liest erneut; Personen, die dann immer noch fehlen, werden ausgelassen.',
    },
    journal: {
      title: 'Das Journal kann nicht geschrieben werden',
      body: 'Deshalb wird nichts mehr gesendet. Geben Sie Speicherplatz frei, und klicken Sie dann auf „Fortsetzen“. Meldung des Browsers: {message}',
    },
    trouble: {
      title: 'Genesys Cloud war lange nicht erreichbar',
      body: 'Nichts ist verloren. Klicken Sie auf „Fortsetzen“, wenn es wieder erreichbar ist.',
    },
    rejected: {
      title: 'Genesys Cloud lehnt eine Anfrage nach der anderen ab',
      body: 'Nichts davon wurde geändert. Sehen Sie sich unten die Meldung an, und setzen Sie die Ausführung dann fort, oder brechen Sie sie ab.',
    },
    failure: {
      title: 'Fehler in License Desk',
      body: 'Die Ausführung ist angehalten, und nichts ist verloren. Klicken Sie auf „Fortsetzen“, um vom gespeicherten Stand aus weiterzumachen. {message}',
    },
  },
  stoppedTitle: 'Genesys Cloud lässt Sie keine Zuweisungen mehr ändern',
  stoppedMissing: 'Verlangt wird: {permissions}.',
  stoppedForbidden: 'Die Antwort war, dass Sie das nicht dürfen.',
  stoppedConsequence:
    'Was zuvor gesendet wurde, ist zurückgelesen und hat sein Ergebnis; der Rest ist „Nicht gesendet“.',
  lastError: 'Um {time}: {title}. Die Ausführung geht von selbst weiter, wo sie kann.',
  differences: {
    title:
      '{count, plural, one {Jemand hat seit der Prüfung # Zuweisung geändert} other {Jemand hat seit der Prüfung # Zuweisungen geändert}}',
    body: 'Von diesem Teil wurde noch nichts gesendet. Wenn Sie zustimmen, geht die Ausführung vom jetzigen Stand der Zuweisungen aus weiter.',
    gained: '{person} hat jetzt {license}',
    lost: '{person} hat {license} nicht mehr',
    more: '{count, plural, one {Und # weitere.} other {Und # weitere.}}',
    accept: 'Trotzdem fortfahren',
    acceptLaterToo: 'Fortfahren und in dieser Ausführung nicht mehr fragen',
  },
  announce: {
    preparing: 'Die Ausführung beginnt.',
    progress: '{percent, number} Prozent erledigt.',
    rateLimit: 'Genesys Cloud bittet um eine Wartezeit. Die Ausführung geht von selbst weiter.',
    paused: 'Die Ausführung ist pausiert.',
    'sign-in-needed': 'Die Ausführung wartet auf Ihre Anmeldung.',
    cancelling: 'Die Ausführung wird abgebrochen.',
    stopped: 'Die Ausführung wurde gestoppt.',
    finished: 'Die Ausführung ist vorbei: {applied, number} von {done, number} Änderungen angewendet.',
  },
};
