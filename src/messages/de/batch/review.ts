import type { review as english } from '../../en/batch/review';
import type { Wording } from '../../Wording';

export const review: Wording<typeof english> = {
  actions: { add: 'Hinzufügen', remove: 'Entfernen' },
  title: 'Was geschehen wird',
  description:
    'Ermittelt aus den Zuweisungen in diesem Augenblick. Es wurde noch nichts gesendet, und vor „Ausführung starten“ wird nichts gesendet.',
  notPlanned: 'Es gibt noch keinen Plan.',
  reading: 'Zuweisungen werden gelesen: {done, number} von {of, number} Anfragen.',
  readingLabel: 'Lesen für den Plan',
  planningLabel: 'Plan wird ermittelt',
  readAt: '{count, plural, one {# Person} other {# Personen}} gelesen um {time}.',
  readAgain: 'Erneut lesen',
  readingAgain: 'Wird gelesen…',
  estimate:
    'Eine Ausführung benötigt etwa {requests, plural, one {# Anfrage} other {# Anfragen}} und dauert {minutes, plural, =1 {weniger als eine Minute} other {etwa # Minuten}} bei dem Tempo, das Genesys Cloud zulässt.',
  start: 'Ausführung starten',
  summary: {
    label: 'Der Plan in Zahlen',
    change: 'Änderungen',
    changeNote: 'werden gesendet',
    already: 'Bereits so',
    alreadyNote: 'nichts zu senden',
    obstacle: 'Blockiert',
    obstacleNote: 'werden nicht gesendet',
    warning: 'Mit Warnung',
    warningNote: 'werden trotzdem gesendet',
  },
  stops: {
    title: 'Das Gelesene wirkt fehlerhaft',
    'everyone-empty':
      '{count, plural, one {Die eine gelesene Person hat gar keine Lizenz.} other {Keine der # gelesenen Personen hat eine Lizenz.}}',
    'many-absent':
      'Genesys Cloud hat {count, plural, one {# Person} other {# Personen}} von den {asked, number} angefragten ausgelassen.',
    unreadable:
      'Was Genesys Cloud zu {count, plural, one {# Person} other {# Personen}} mitgeteilt hat, war nicht verständlich.',
    consequence:
      'Deshalb wird auf dieser Grundlage nichts entzogen: Jedes Entfernen ist blockiert. Lesen Sie nach einer Weile erneut, oder nehmen Sie diese Personen heraus.',
    peopleUnread: 'Namen und Status fehlen; die zugewiesenen Lizenzen wurden gelesen.',
  },
  offers: {
    'add-prerequisite':
      '{because} benötigt {license}; das fehlt {count, plural, one {# Person} other {# Personen}}.',
    'remove-redundant':
      '{because} umfasst {license}; {count, plural, one {# Person benötigt} other {# Personen benötigen}} es daher nicht mehr.',
    'remove-dependent':
      '{count, plural, one {# Person hat} other {# Personen haben}} {license}, und {license} benötigt {because}.',
    'remove-conflicting':
      '{count, plural, one {# Person hat} other {# Personen haben}} {license}, was nicht zusammen mit {because} zugewiesen sein kann.',
    accept: {
      'add-prerequisite': 'Zuerst {license} hinzufügen',
      'remove-redundant': '{license} entfernen',
      'remove-dependent': 'Zuerst {license} entfernen',
      'remove-conflicting': 'Zuerst {license} entfernen',
    },
    accepted:
      'Durch das, was Sie hier angenommen haben, {count, plural, one {wurde dem Plan # Änderung hinzugefügt} other {wurden dem Plan # Änderungen hinzugefügt}}.',
    withdraw: 'Wieder herausnehmen',
  },
  changes: {
    label: 'Geplante Änderungen',
    none: 'Der Plan ist leer',
    noneShown: 'Keine passende Änderung',
    filterLabel: 'Geplante Änderungen filtern',
    show: 'Anzeigen',
    shows: {
      all: 'Alles',
      change: 'Änderungen',
      already: 'Bereits so',
      obstacle: 'Blockiert',
      warning: 'Mit Warnung',
      differs: 'Weicht von der Datei ab',
    },
    find: 'Person oder Lizenz',
    shown: '{visible, number} von {all, number} angezeigt',
    columns: {
      person: 'Person',
      license: 'Lizenz',
      change: 'Änderung',
      plan: 'Plan',
      differs: 'Weicht von der Datei ab',
      why: 'Grund',
    },
    goneWhy: 'Steht nur in der Datei: Aus dem jetzigen Stand ergibt sich dafür nichts.',
    kinds: {
      change: 'Wird gesendet',
      warning: 'Mit Warnung',
      already: 'Bereits so',
      obstacle: 'Blockiert',
      included: 'Trotzdem gesendet',
      gone: 'Nicht mehr geplant',
    },
    include: 'Trotzdem senden',
    includeOf: 'Trotzdem senden: {license} für {person}',
    leaveOut: 'Wieder auslassen',
    leaveOutOf: 'Wieder auslassen: {license} für {person}',
  },
  reasons: {
    'missing-prerequisite': 'Benötigt {licenses}, was der Person nicht zugewiesen wäre.',
    'comprised-by-held': 'Bringt nichts: enthalten in {licenses}.',
    'second-add-on': 'Es kann nur eines dieser Art zugewiesen sein, und die Person hat {licenses}.',
    'required-by-other': 'Benötigt von {licenses}.',
    'person-not-found': 'Diese Person gibt es nicht, oder Sie dürfen sie nicht sehen.',
    'person-inactive': 'Die Person ist inaktiv.',
    'person-deleted': 'Die Person ist gelöscht.',
    'licenses-absent': 'Genesys Cloud hat zu den Lizenzen der Person nichts mitgeteilt.',
    'licenses-unreadable':
      'Was Genesys Cloud zu den Lizenzen der Person mitgeteilt hat, war nicht verständlich.',
    'own-license': 'Es ist Ihre eigene Lizenz.',
    'own-authorization': 'Ohne sie könnten Sie keine Zuweisungen mehr ändern.',
    'unknown-definition': 'Für diese Lizenz gibt es keine Definition.',
    'not-a-holder': 'Die Person hat {license} nicht.',
    'swap-incomplete': 'Die andere Hälfte des Tauschs ist nicht geplant.',
    contradiction: 'Soll zugleich hinzugefügt und entfernt werden.',
    'suspicious-read': 'Das Gelesene wirkt fehlerhaft; auf dieser Grundlage wird deshalb nichts entzogen.',
    'auto-assigned':
      'Die Rollen der Person benötigen sie: Wo Lizenzen automatisch nach Rolle zugewiesen werden, kommt sie möglicherweise zurück.',
  },
  holders: {
    title: 'Auswirkung auf Inhaber',
    description: 'Unter den Personen dieses Plans.',
    license: 'Lizenz',
    before: 'Vorher',
    after: 'Nachher',
    difference: 'Unterschied',
    organization: 'Gesamte Organisation',
    organizationChange: '{before, number} → {after, number}',
  },
  automatic: {
    label: 'Automatische Zuweisung nach Rolle',
    intro:
      'Wo die Organisation Lizenzen automatisch nach Rolle zuweist, nimmt sie Änderungen dieses Plans möglicherweise zurück.',
    takenAway:
      '{count, plural, one {# Person erhält eine Lizenz, die keine ihrer Rollen verlangt: Sie wird möglicherweise wieder entzogen.} other {# Personen erhalten eine Lizenz, die keine ihrer Rollen verlangt: Sie wird möglicherweise wieder entzogen.}}',
    givenBack:
      '{count, plural, one {# Person verliert eine Lizenz, die ihre Rollen verlangen: Sie wird möglicherweise zurückgegeben.} other {# Personen verlieren eine Lizenz, die ihre Rollen verlangen: Sie wird möglicherweise zurückgegeben.}}',
    unknown:
      '{count, plural, one {Für # Person ist nicht bekannt, was ihre Rollen verlangen.} other {Für # Personen ist nicht bekannt, was ihre Rollen verlangen.}}',
  },
  permissions: {
    title: 'Auswirkung darauf, was Personen tun können',
    description:
      'Berechtigungen, die die Lizenzen der Personen neu oder nicht mehr abdecken. Eine Rolle gewährt eine Berechtigung, und eine Lizenz deckt sie ab; nutzen kann eine Person sie nur, wenn beides gegeben ist.',
    group:
      '{people, plural, one {# Person} other {# Personen}}: {gained, plural, =0 {nichts hinzugekommen} one {# Berechtigung hinzugekommen} other {# Berechtigungen hinzugekommen}}, {lost, plural, =0 {nichts verloren} one {# Berechtigung verloren} other {# Berechtigungen verloren}}',
    andMore: '{count, plural, one {und # weitere} other {und # weitere}}',
    lost: 'Nicht mehr abgedeckt',
    noneLost: 'Es geht nichts verloren.',
    gained: 'Neu abgedeckt',
    noneGained: 'Es kommt nichts hinzu.',
    lostThoughGranted: 'Von einer Rolle gewährt und von keiner Lizenz mehr abgedeckt',
    granted:
      '{count, plural, one {# der verlorenen wird von einer Rolle gewährt} other {# der verlorenen werden von Rollen gewährt}}',
    grantedUnknown: 'Rollen nicht bekannt',
    grantsUnknown:
      'Was die Rollen dieser Personen gewähren, ist nicht bekannt; manches hiervon konnten sie daher möglicherweise nie nutzen.',
    rolesRefused:
      'Was die Rollen der Personen gewähren, ist nicht bekannt: Ihnen fehlt die Berechtigung {permission}. Was Lizenzen abdecken, wird trotzdem angegeben.',
    rolesUnread:
      'Was die Rollen der Personen gewähren, ist nicht bekannt; was Lizenzen abdecken, wird trotzdem angegeben.',
    showMore: '{count, plural, one {# weitere Gruppe anzeigen} other {# weitere Gruppen anzeigen}}',
  },
  requests: {
    title: '{count, plural, one {Die genaue Anfrage} other {Die genauen # Anfragen}}',
    description:
      'Jede ist der Inhalt eines POST /api/v2/license/organization, in dieser Reihenfolge. Eine abhängige Änderung wartet, bis zurückgelesen ist, wovon sie abhängt.',
    what: 'Anfragen als JSON',
    download: 'JSON herunterladen',
    cut: '… der Rest steht in der Datei',
  },
  naming: {
    title: 'Für den Verlauf',
    description: 'Wie die Ausführung heißt und warum sie erfolgt.',
    name: 'Name',
    reason: 'Grund',
    reasonPlaceholder: 'Ein Ticket, ein Antrag, ein Datum',
    suggest: {
      add: '{license} für {people, plural, one {# Person} other {# Personen}} hinzufügen',
      remove: '{license} bei {people, plural, one {# Person} other {# Personen}} entfernen',
    },
    suggestMore: '{first} und {more, plural, one {# weitere Änderung} other {# weitere Änderungen}}',
    suggestNothing: 'Nichts zu tun',
  },
  settings: {
    title: 'Einstellungen der Ausführung',
    description: 'Mit Bedacht zu ändern: in diesem Browser für alle Ausführungen gespeichert.',
    changesPerWrite: 'Änderungen pro Anfrage',
    usersPerRead: 'Personen pro Lesevorgang',
    graceSeconds: 'Wartezeit nach einer verlorenen Antwort, in Sekunden',
    windowSeconds: 'Wartezeit, bis sich eine Änderung zeigt, in Sekunden',
    range: 'Von {min, number} bis {max, number}',
  },
  guards: {
    removesFrom:
      'Dieser Plan entzieht {count, plural, one {# Person} other {# Personen}} Lizenzen. Wer eine verliert, kann möglicherweise nicht mehr arbeiten.',
    addsFor:
      'Dieser Plan weist {count, plural, one {# Person} other {# Personen}} Lizenzen zu. Jede ist möglicherweise ein kostenpflichtiger Platz.',
    typeCount: 'Geben Sie zur Bestätigung {count} ein',
    locksOut:
      'Dieser Plan entzieht Ihnen, was zum Ändern von Zuweisungen nötig ist. Danach könnten Sie es sich nicht selbst zurückgeben: Das müsste jemand anderes tun.',
    locksOutAccept: 'Mir ist klar, dass ich den Zugriff verliere',
  },
  blocked: {
    missing: 'Ihnen fehlt die Berechtigung {permission}.',
    nothing: 'Es gibt nichts zu senden.',
    reading: 'Wird erneut gelesen…',
    planning: 'Plan wird ermittelt…',
    typeCount: 'Geben Sie oben {count} ein, um die Anzahl der Personen zu bestätigen.',
    lockOut: 'Bestätigen Sie oben, dass Sie den Zugriff verlieren.',
  },
  refused: {
    title: 'Die Ausführung wurde nicht gestartet',
    'no-journal':
      'Dieser Browser kann das Journal nicht führen, das eine Ausführung benötigt, sodass keine Änderung nachweisbar wäre: {message}. Geben Sie Speicherplatz frei, oder verlassen Sie den privaten Modus.',
    busy: 'Eine Ausführung läuft bereits, hier oder in einem anderen Tab. Es läuft immer nur eine: Warten Sie, bis sie vorbei ist.',
    unfinished:
      'Eine frühere Ausführung ist nicht zu Ende gekommen. Setzen Sie sie zuerst fort, oder brechen Sie sie ab.',
    openUnfinished: 'Nicht beendete Ausführung öffnen',
    'nothing-to-do': 'Es gibt nichts zu senden.',
    unexpected: 'Fehler in License Desk: {message}',
    nothingSent: 'Es wurde nichts gesendet.',
  },
};
