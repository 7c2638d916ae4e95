import type { person as english } from '../en/person';
import type { Wording } from '../Wording';

export const person: Wording<typeof english> = {
  can: {
    title: 'Kann {name} das tun?',
    description:
      'Eine Rolle muss eine Berechtigung gewähren, und eine Lizenz der Person muss sie abdecken. Eine Rolle gilt in den Divisionen, für die sie vergeben wurde; diese sieht License Desk nicht.',
    field: 'Berechtigung oder Teil davon',
    placeholder: 'recording view',
    reading: 'Lizenzen und Rollen werden gelesen',
    noMatch:
      'Soweit bekannt, gibt es keine Berechtigung mit „{text}“, die eine Lizenz abdeckt oder eine Rolle gewährt.',
    found:
      '{count, plural, one {# Berechtigung enthält das.} other {# Berechtigungen enthalten das. Wählen Sie eine aus, um den Grund zu sehen.}}',
    othersFound:
      '{count, plural, one {# weitere Berechtigung enthält das.} other {# weitere Berechtigungen enthalten das.}}',
    matches: 'Gefundene Berechtigungen',
    showAll: '{count, plural, other {# anzeigen}}',
    narrow: 'Die ersten {shown, number} werden angezeigt: Geben Sie mehr von der gemeinten ein.',
    grantsUnread: 'Was Rollen gewähren, ist nicht bekannt. Es wurde nichts geändert.',
    grantsRefused:
      'Was Rollen gewähren, ist unbekannt: Ihnen fehlt {permission}. Nur die Lizenzen lassen sich beurteilen.',
    verdict: {
      can: 'Kann',
      cannot: 'Kann nicht',
      unknown: 'Unbekannt',
    },
    answerTo: 'Antwort zu {permission}',
    answer: {
      can: 'Ja: Eine Rolle gewährt sie {name}, und eine zugewiesene Lizenz deckt sie ab.',
      neither: 'Nein: Keine Rolle gewährt sie {name}, und keine zugewiesene Lizenz deckt sie ab.',
      noRole: 'Nein: Keine Rolle gewährt sie {name}.',
      noLicense: 'Nein: {name} hat keine Lizenz, die sie abdeckt.',
      unlisted:
        'Ja: Eine Rolle gewährt sie {name}, und keine Lizenz, die die Organisation haben kann, ist dafür nötig.',
      coverUnknown:
        'Unbekannt: Eine Rolle gewährt sie {name}; ob eine zugewiesene Lizenz sie abdeckt, ist nicht bekannt.',
      grantUnknown:
        'Unbekannt: Eine zugewiesene Lizenz deckt sie ab; ob eine Rolle sie {name} gewährt, ist nicht bekannt.',
      unknown: 'Unbekannt: Es lässt sich nicht sagen, ob {name} das kann.',
    },
    state: {
      inactive:
        'Die Person ist inaktiv und kann sich erst anmelden und sie nutzen, wenn sie wieder aktiv ist.',
      deleted: 'Die Person ist gelöscht und kann sich nicht anmelden, um irgendetwas zu nutzen.',
    },
    grant: {
      granted: '{count, plural, one {Diese Rolle gewährt sie:} other {Diese Rollen gewähren sie:}}',
      byPattern: '{role}, durch {as}',
      notGranted: 'Keine der Rollen der Person gewährt sie.',
      roles: 'Welche Rollen die Person hat, ist nicht bekannt.',
      grants: 'Was die Rollen der Person gewähren, ist nicht bekannt: Es zu lesen, erfordert {permission}.',
      untold:
        'Keine Rolle gewährt sie, soweit dies mitgeteilt wurde; nicht mitgeteilt wurde es für: {roles}.',
      wouldGrant:
        'Gewährt von {roles}{more, plural, =0 {} one { und # weiteren Rolle} other { und # weiteren Rollen}}. Rollen werden in Genesys Cloud vergeben: License Desk ändert sie nicht.',
      noRoleAtAll: 'Von keiner Rolle der Organisation ist bekannt, dass sie sie gewährt.',
    },
    cover: {
      covered:
        '{count, plural, one {Diese zugewiesene Lizenz deckt sie ab:} other {Diese zugewiesenen Lizenzen decken sie ab:}}',
      itself: 'führt sie selbst auf',
      includes: 'enthält',
      notCovered: 'Keine der zugewiesenen Lizenzen deckt sie ab.',
      unlisted:
        'Keine Lizenz, die die Organisation haben kann, führt sie auf: Eine Rolle allein genügt, sofern sie nicht eine Lizenz braucht, die die Organisation nicht haben kann.',
      held: 'Welche Lizenzen die Person hat, ist nicht bekannt: Es zu lesen, erfordert {permission}.',
      definitions:
        'Die Lizenzdefinitionen konnten nicht gelesen werden, deshalb ist nicht bekannt, welche Lizenz sie abdeckt.',
      untold:
        'Von keiner zugewiesenen Lizenz wurde mitgeteilt, dass sie sie abdeckt, aber Genesys Cloud teilt nicht alles mit, was {count, plural, one {diese abdeckt} other {diese abdecken}}:',
      untoldElsewhere:
        'Von keiner Lizenz ist bekannt, dass sie sie abdeckt, aber Genesys Cloud teilt nicht alles mit, was {count, plural, one {diese nicht zugewiesene Lizenz abdeckt} other {diese nicht zugewiesenen Lizenzen abdecken}}:',
    },
    give: {
      title:
        '{count, plural, one {Diese Lizenz würde sie abdecken:} other {Jede dieser Lizenzen würde sie abdecken:}}',
      label: 'Lizenzen, die sie abdecken würden',
      none: 'Keine Lizenz, die sie abdecken würde, kann zugewiesen werden.',
      definitionsUnread:
        'Die Lizenzdefinitionen konnten nicht gelesen werden, deshalb ist nicht bekannt, welche Lizenz sie abdecken würde.',
      needs:
        'Benötigt auch {ids}, {count, plural, one {die mit hinzugefügt wird} other {die mit hinzugefügt werden}}.',
      rivals: 'Kann nicht neben {ids} zugewiesen sein.',
      replaces: 'Macht {ids} redundant.',
      more: '{count, plural, other {# weitere}}',
      take: 'Sammelzuweisung',
      takeOf: 'Sammelzuweisung von {id}',
      batchTitle: '{id} für {name}',
    },
  },
  like: {
    title: '{name} angleichen an …',
    description:
      'Wählen Sie jemanden aus, sehen Sie, worin sich die Lizenzen unterscheiden, und übernehmen Sie den Unterschied in die Sammelzuweisung.',
    pick: 'Angleichen an',
    like: 'Wie',
    compare: 'Nebeneinander vergleichen',
    another: 'Andere Person wählen',
    invisible:
      'Das Verzeichnis zeigt niemanden zu dieser ID; ihre Lizenzen lassen sich trotzdem vergleichen, soweit die Lizenzdaten sie kennen.',
    definitionsUnread:
      'Die Lizenzdefinitionen konnten nicht gelesen werden, deshalb lässt sich auf Voraussetzungen und Redundantes nicht hinweisen. Es wurde nichts geändert.',
    unread:
      'Welche Lizenzen eine der beiden Personen hat, ist nicht bekannt, deshalb lässt sich kein Unterschied anzeigen. Es wurde nichts geändert.',
    bothNothing: 'Keine der beiden Personen hat eine Lizenz.',
    same: 'Beide haben dieselben Lizenzen.',
    add: 'Hinzufügen, was {other} hat',
    remove: 'Entfernen, was {other} nicht hat',
    nothingToAdd: 'Es gibt nichts hinzuzufügen.',
    nothingToRemove: 'Es gibt nichts zu entfernen.',
    both: 'Beiden zugewiesen',
    actions: { add: '{id} hinzufügen', remove: '{id} entfernen' },
    leftOut: 'Der Plan lässt das aus, sofern Sie es dort nicht einschließen.',
    take: 'In Sammelzuweisung übernehmen',
    chosen:
      '{add, plural, =0 {Nichts} other {#}} hinzuzufügen, {remove, plural, =0 {nichts} other {#}} zu entfernen',
    batchTitle: '{name} an {other} angleichen',
    outcome: {
      label: 'Was sich daraus ergibt',
      holds: '{name} hätte dann',
      holdsNothing: '{name} hätte dann nichts.',
      permissions:
        '{gained, plural, =0 {Keine Berechtigung wird} one {# Berechtigung wird} other {# Berechtigungen werden}} neu abgedeckt, und {lost, plural, =0 {keine wird} one {# wird} other {# werden}} nicht mehr abgedeckt.',
      redundant: '{id} wäre redundant: enthalten in {by}.',
    },
    roles: {
      same: 'Beide haben dieselben Rollen.',
      unknown: 'Ob sich die beiden in ihren Rollen unterscheiden, ist nicht bekannt.',
      differ:
        'Auch ihre Rollen unterscheiden sich. License Desk ändert keine Rollen, deshalb können die beiden möglicherweise weiterhin nicht dasselbe tun.',
      theirs: 'Nur {name} hat {roles}.',
      mine: 'Nur {name} hat {roles}.',
    },
    reasons: {
      'missing-prerequisite': 'Benötigt {ids}, was nicht zugewiesen wäre.',
      'comprised-by-held': 'Bringt nichts: enthalten in {ids}.',
      'second-add-on': 'Es kann nur eines dieser Art zugewiesen sein, und zugewiesen wäre {ids}.',
      'required-by-other': 'Benötigt von {ids}.',
      'person-not-found': 'Das Verzeichnis zeigt niemanden zu dieser ID.',
      'person-inactive': 'Die Person ist inaktiv.',
      'person-deleted': 'Die Person ist gelöscht.',
      'own-license': 'Es ist Ihre eigene Lizenz.',
      'own-authorization': 'Ohne sie könnten Sie keine Zuweisungen mehr ändern.',
      'unknown-definition': 'Für diese Lizenz gibt es keine Definition.',
      other: 'Der Plan sagt mehr dazu.',
    },
  },
};
