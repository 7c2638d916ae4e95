import type { licenses as english } from '../../en/batch/licenses';
import type { Wording } from '../../Wording';

export const licenses: Wording<typeof english> = {
  title: 'Welche Lizenzen ändern sich?',
  description:
    '{count, plural, one {Für # Person.} other {Für # Personen.}} Welche Lizenzen jede bereits hat, wird in der Prüfung gelesen.',
  kindLabel: 'Art der Änderung',
  kinds: {
    assign: 'Hinzufügen und entfernen',
    swap: 'Tauschen',
    exact: 'Genau diese Liste herstellen',
    changes: 'Einzeln benannte Änderungen',
  },
  kindHints: {
    assign:
      'Die ausgewählten Personen erhalten manche Lizenzen und verlieren andere. Alles Übrige, was sie haben, bleibt.',
    swap: 'Wer von den ausgewählten Personen die eine Lizenz hat, erhält stattdessen die andere. Alles Übrige bleibt. Um alle zu erreichen, die sie haben, fügen Sie ihre Inhaber unter „Benutzer“ hinzu.',
    exact:
      'Die ausgewählten Personen werden die Inhaber einer Lizenz: Wem sie fehlt, der erhält sie, und alle anderen in der Organisation verlieren sie, soweit Sie es ankreuzen.',
    changes:
      'Diese Änderungen stammen aus einer anderen Ausführung oder einer Datei. Sie werden vom jetzigen Stand aus neu geplant.',
  },
  incomplete: {
    assign: 'Wählen Sie mindestens eine Lizenz.',
    swap: 'Wählen Sie beide Lizenzen; sie müssen verschieden sein.',
    exact: 'Wählen Sie die Lizenz und mindestens eines der beiden Kästchen.',
    changes: 'Es ist keine Änderung übrig.',
  },
  chosen: '{add, plural, other {# hinzuzufügen}}, {remove, plural, other {# zu entfernen}}',
  chosenCount: '{count, plural, other {# ausgewählt}}',
  toAdd: 'Hinzuzufügende Lizenzen',
  toRemove: 'Zu entfernende Lizenzen',
  isToAdd: 'Wird hinzugefügt',
  isToRemove: 'Wird entfernt',
  searchIn: 'Suchen: {list}',
  search: 'ID oder Beschreibung',
  noneFound: 'Keine passende Lizenz.',
  needs: 'Benötigt {licenses}',
  comprises: 'Umfasst {licenses}',
  holders: '{count, plural, one {# Inhaber} other {# Inhaber}}',
  needsMissing: '{license} benötigt {licenses}: Wem das fehlt, der kann sie nicht erhalten.',
  needsRemoved: '{license} benötigt {licenses}, was entfernt werden soll.',
  addToo: 'Auch {licenses} hinzufügen',
  swapFrom: 'Anstelle von',
  swapTo: 'Zuweisen',
  swapSame: 'Beides ist dieselbe Lizenz.',
  exactLicense: 'Lizenz',
  addMissing:
    '{count, plural, one {Der ausgewählten Person zuweisen} other {Denen der # ausgewählten Personen zuweisen, denen sie fehlt}}',
  removeOthers: 'Allen anderen entziehen, die sie haben',
  columns: { license: 'Lizenz', change: 'Änderung', people: 'Personen' },
  actions: { add: 'Hinzufügen', remove: 'Entfernen' },
};
