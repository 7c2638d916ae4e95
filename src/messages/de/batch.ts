import type { batch as english } from '../en/batch';
import type { Wording } from '../Wording';

export const batch: Wording<typeof english> = {
  title: 'Sammelzuweisung',
  description:
    'Weisen Sie vielen Personen Lizenzen zu, oder entziehen Sie sie, und sehen Sie, was aus jeder einzelnen Änderung geworden ist.',
  startNew: 'Neue Sammelzuweisung beginnen',
  readingOrganization:
    'Organisation wird gelesen: bisher {people, plural, one {# Person} other {# Personen}}.',
  readingOrganizationLabel: 'Organisation wird gelesen',
  readingCancelled: 'Das Lesen der Organisation wurde abgebrochen.',
  readOn: 'Lesen fortsetzen',
  steps: {
    label: 'Schritte',
    users: 'Benutzer',
    licenses: 'Lizenzen',
    review: 'Prüfung',
    run: 'Ausführung',
  },
  footer: { label: 'Weg durch die Schritte' },
  readOnly: {
    title: 'Diese Konsole ist schreibgeschützt',
    body: 'Sie ist so eingerichtet, dass sie keine Zuweisungen ändert, wer auch immer sich anmeldet. Alles andere lässt sich hier ansehen.',
    action: 'Zur Organisation',
  },
  permission: {
    title: 'Sie können eine Sammelzuweisung planen, aber nicht ausführen',
    missing:
      'Ihrem Konto fehlt die Berechtigung {permission}, ohne die Genesys Cloud niemanden Zuweisungen ändern lässt. Bitten Sie einen Administrator Ihrer Organisation um eine Rolle, die sie gewährt.',
    stillPossible:
      'Alles bis zur Prüfung funktioniert: Wählen Sie Personen und Lizenzen, und sehen Sie sich den Plan an.',
  },
  draft: {
    notKept:
      'Dieser Browser konnte Ihre Eingaben nicht speichern: Sie gehen verloren, wenn diese Seite geschlossen wird. Geben Sie Speicherplatz frei, oder verlassen Sie den privaten Modus.',
    missingTitle: 'Diese Sammelzuweisung ist nicht in diesem Browser',
    missingBody:
      'Eine Sammelzuweisung in Arbeit wird in dem Browser aufbewahrt, in dem sie begonnen wurde, und zwar für den Administrator, der sie begonnen hat. Öffnen Sie den Link dort, oder beginnen Sie hier eine neue.',
    startOver: 'Zur Sammelzuweisung',
    unavailableTitle: 'Dieser Browser speichert nichts für License Desk',
    unavailableBody:
      'Eine Sammelzuweisung benötigt einen Speicherort auf diesem Computer (IndexedDB), damit nichts verloren gehen kann, was Sie eingeben und was gesendet wird. Der private Modus, ein voller Datenträger oder eine Einstellung des Browsers kann dem im Weg stehen. Es wurde nichts geändert.',
    browserSays: 'Meldung des Browsers: {message}',
  },
  drafts: {
    title: 'Fortfahren mit',
    description: 'Sammelzuweisungen, die in diesem Browser begonnen und noch nicht gestartet wurden.',
    summary: '{people, plural, =0 {Niemand} one {# Person} other {# Personen}}: {licenses}',
    noLicenses: 'keine Lizenz ausgewählt',
    changed: 'Zuletzt geändert: {time}',
    continue: 'Fortfahren',
    continueLabel: 'Fortfahren: {draft}',
    deleteLabel: 'Löschen: {draft}',
    notDeleted: 'Die Sammelzuweisung wurde nicht gelöscht.',
    deleted: '„{draft}“ wurde gelöscht.',
    notTakenBack: 'Dieser Browser konnte „{draft}“ nicht zurückholen.',
  },
  planFile: {
    open: 'Plandatei öffnen',
    save: 'Plan speichern',
    notSaved: 'Der Plan konnte nicht gespeichert werden. Versuchen Sie es erneut.',
    tooLargeToSave: 'Dieser Plan ist als Datei größer als 20 MB: Teilen Sie ihn in zwei auf.',
    refused: '„{file}“ wurde nicht geöffnet',
    problem: {
      tooLarge: 'Die Datei ist größer als 20 MB. License Desk speichert keine Pläne dieser Größe.',
      unreadable:
        'Die Datei konnte nicht gelesen werden. Möglicherweise wurde sie inzwischen verschoben oder geändert: Wählen Sie sie erneut aus.',
      notJson:
        'Das ist kein Plan, den License Desk gespeichert hat: Die Datei ist kein JSON oder wurde abgeschnitten.',
      otherFormat: 'Das ist kein Plan, den License Desk gespeichert hat.',
      otherVersion:
        'Der Plan wurde von einer anderen Version von License Desk gespeichert, deren Pläne diese nicht lesen kann.',
      missing: 'Die Datei ist nicht so, wie License Desk sie gespeichert hat: „{path}“ fehlt.',
      wrong:
        'Die Datei ist nicht so, wie License Desk sie gespeichert hat: „{path}“ ist nicht, was es sein sollte.',
      unknownField:
        'Die Datei ist nicht so, wie License Desk sie gespeichert hat: „{path}“ gehört nicht hinein.',
      otherOrganization:
        'Das ist ein Plan für eine andere Organisation: {organization}. Melden Sie sich dort an, um ihn zu öffnen. Es wurde nichts gelesen oder geändert.',
      notKept: 'Dieser Browser konnte den Plan nicht speichern. Meldung des Browsers: {message}',
    },
    notice: {
      title:
        '{count, plural, =0 {Nichts weicht von der Datei ab} one {# Änderung weicht von der Datei ab} other {# Änderungen weichen von der Datei ab}}',
      saved: 'Gespeichert von {name} am {time} und anhand der jetzt zugewiesenen Lizenzen neu geplant.',
      somebody: 'jemandem ohne Namen',
      counts:
        '{changed, plural, =0 {} one {# ist anders geplant. } other {# sind anders geplant. }}{added, plural, =0 {} one {# ist neu. } other {# sind neu. }}{gone, plural, =0 {} one {# ist weggefallen.} other {# sind weggefallen.}}',
      show: 'Abweichungen anzeigen',
      close: 'Vergleich beenden',
    },
    difference: {
      none: 'Wie in der Datei',
      added: 'Nicht in der Datei',
      was: 'In der Datei: {kind}',
    },
  },
  unfinished: {
    resume: 'Fortsetzen',
    open: 'Ausführung öffnen',
    here: {
      title: 'Eine Ausführung läuft',
      body: '„{name}“: {done, number} von {total, number} Änderungen erledigt.',
    },
    elsewhere: {
      title: 'Eine Ausführung läuft in einem anderen Tab',
      body: '„{name}“: {done, number} von {total, number} Änderungen erledigt. Es läuft immer nur eine Ausführung: Eine weitere kann starten, wenn diese vorbei ist.',
    },
    left: {
      title: 'Eine Ausführung wurde nicht beendet',
      body: '„{name}“: {done, number} von {total, number} Änderungen waren erledigt, als der Tab geschlossen wurde. Nichts ist verloren: Was möglicherweise gesendet wurde, wird zurückgelesen, bevor wieder etwas gesendet wird.',
    },
  },
};
