import type { views as english } from '../en/views';
import type { Wording } from '../Wording';

export const views: Wording<typeof english> = {
  title: 'Gespeicherte Ansichten',
  hint: 'Filter und Sortierung unter einem Namen, in diesem Browser gespeichert. Ein Link zeigt sie anderen.',
  name: 'Name der aktuellen Ansicht',
  save: 'Ansicht speichern',
  replace: 'Ansicht ersetzen',
  replaces: 'Es gibt bereits eine Ansicht mit diesem Namen: Sie wird ersetzt.',
  none: 'Noch keine Ansicht gespeichert.',
  list: 'Ansichten',
  unreadBody:
    'Dieser Browser verweigert den Zugriff auf das, was er für License Desk aufbewahrt. Es wurde nichts geändert.',
  notSaved:
    'Dieser Browser konnte das nicht speichern: Sein Speicher ist voll oder ausgeschaltet. Es wurde nichts geändert.',
  current: 'jetzt angezeigt',
  link: 'Link zu {name}',
  rename: '{name} umbenennen',
  renameTo: 'Neuer Name von {name}',
  renameSave: 'Umbenennen',
  taken: 'Eine andere Ansicht hat diesen Namen.',
  remove: '{name} löschen',
  removed: '„{name}“ wurde gelöscht.',
  saved: '„{name}“ wurde gespeichert.',
};
