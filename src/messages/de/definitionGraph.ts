import type { definitionGraph as english } from '../en/definitionGraph';
import type { Wording } from '../Wording';

export const definitionGraph: Wording<typeof english> = {
  label: 'Graph der Lizenzdefinitionen',
  labelAround: 'Graph um {licenseId}',
  hint: 'Klicken Sie auf eine Lizenz, um zu sehen, was sie ist; die Eingabetaste oder ein Doppelklick öffnet ihre Definition. Die Pfeiltasten folgen den Linien, + und - vergrößern und verkleinern, 0 zeigt alles. Ziehen verschiebt das Bild.',
  seeAll: 'Unter allen Definitionen anzeigen',
  layingOut: 'Das Bild wird angeordnet…',
  buttons: {
    label: 'Ansicht des Bildes',
    zoomIn: 'Vergrößern',
    zoomOut: 'Verkleinern',
    fit: 'Alles anzeigen',
  },
  legend: {
    label: 'Legende',
    comprises: 'umfasst',
    needs: 'benötigt zuvor',
    circle: 'im Kreis',
    undefined: 'keine Definition',
  },
  node: {
    permissions: '{count, plural, =0 {Keine Berechtigungen} one {# Berechtigung} other {# Berechtigungen}}',
    untold: 'Berechtigungen nicht mitgeteilt',
    undefined: 'Keine Definition vorhanden',
    comprises: 'umfasst {licenses}',
    needs: 'benötigt {licenses}',
    circle: 'im Kreis',
  },
  chosen: {
    label: 'Ausgewählte Lizenz',
    stranger: 'Im Bild gibt es keine Lizenz „{licenseId}“.',
    permissions:
      '{own, plural, =0 {Keine eigenen Berechtigungen} one {# eigene Berechtigung} other {# eigene Berechtigungen}}, mit umfassten Lizenzen {all, number}',
    untold: 'Ihre Berechtigungen wurden nicht mitgeteilt.',
    comprises: 'Umfasst',
    needs: 'Benötigt',
    comprisedBy: 'Umfasst von',
    neededBy: 'Benötigt von',
    noRelations: 'Nichts führt zu ihr, und sie führt zu nichts.',
    open: 'Definition öffnen',
    compare: 'Vergleichen',
    holders: 'Inhaber anzeigen',
  },
  tree: {
    label: 'Lizenzdefinitionen und ihre Beziehungen zueinander',
    comprises: 'umfasst',
    needs: 'benötigt',
    comprisedBy: 'umfasst von {licenses}',
    neededBy: 'benötigt von {licenses}',
  },
};
