import type { session as english } from '../../en/auth/session';
import type { Wording } from '../../Wording';

export const session: Wording<typeof english> = {
  ended: {
    title: 'Ihre Anmeldung ist beendet',
    body: 'Genesys Cloud nimmt sie nicht mehr an: Sie ist abgelaufen oder wurde widerrufen. Auf dieser Seite bleibt alles, wie es ist. Melden Sie sich als {name} an, um fortzufahren.',
    action: 'Anmelden',
    here: 'In diesem Fenster anmelden',
    hereNote: 'Verlässt diese Seite und kehrt zu ihr zurück. Entwürfe bleiben erhalten.',
    waiting: 'Warten auf das Anmeldefenster…',
    signOut: 'Abmelden',
  },
  idle: {
    title: 'Sind Sie noch da?',
    body: 'Hier wurde eine Zeit lang nichts getan. In {time} werden Sie abgemeldet, in jedem Tab.',
    kept: 'Ausführungen, Entwürfe und Snapshots bleiben erhalten.',
    stay: 'Angemeldet bleiben',
    signOut: 'Jetzt abmelden',
  },
  ending: {
    label: 'Stand der Anmeldung',
    soon: 'Ihre Anmeldung endet in {minutes, plural, one {# Minute} other {# Minuten}}. Erneuern Sie sie jetzt, um ohne Unterbrechung fortzufahren.',
    renew: 'Anmeldung erneuern',
    here: 'In diesem Fenster anmelden',
    waiting: 'Warten auf das Anmeldefenster…',
  },
  delete: {
    title: 'Abmelden und löschen?',
    body: 'Damit wird alles gelöscht, was dieser Browser von {organization} für {name} aufbewahrt:',
    kinds: {
      organization: 'die Kopie der Organisation',
      snapshots: '{count, plural, one {# Snapshot} other {# Snapshots}}',
      runs: '{count, plural, one {# Ausführung mit ihren Ergebnissen} other {# Ausführungen mit ihren Ergebnissen}}',
      drafts: '{count, plural, one {# Entwurf} other {# Entwürfe}}',
      views: '{count, plural, one {# gespeicherte Ansicht} other {# gespeicherte Ansichten}}',
      choices: 'Ihre Auswahl, etwa was schon gelesen ist',
    },
    nothing: 'derzeit nichts',
    unfinished:
      'Die Ausführung „{name}“ ist nicht beendet: {done, number} von {total, number} Änderungen sind erledigt. Sie kann dann nicht fortgesetzt werden, und nichts sagt mehr, was aus ihr geworden ist.',
    running:
      'Die Ausführung „{name}“ läuft: {done, number} von {total, number} Änderungen sind erledigt. Sie hält hier an, kann nicht fortgesetzt werden, und nichts sagt mehr, was aus ihr geworden ist.',
    final: 'Das kann nicht rückgängig gemacht werden. In Genesys Cloud ändert sich nichts.',
    action: 'Abmelden und löschen',
  },
};
