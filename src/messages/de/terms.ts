import type { terms as english } from '../en/terms';
import type { Wording } from '../Wording';

export const terms: Wording<typeof english> = {
  allWords: 'Alle Wörter',
  of: {
    definition: {
      meaning:
        'Was Genesys Cloud über eine Lizenz mitteilt: ihre ID, eine Beschreibung, die Berechtigungen, die sie abdeckt, ihre Voraussetzungen und was sie umfasst. Eine Definition sagt nichts darüber, wer die Lizenz hat.',
      matters:
        'Unter „Definitionen“ stehen diejenigen, die Ihre Organisation haben kann. IDs sagen nichts aus: Lesen Sie nie eine Stufe aus ihnen heraus.',
    },
    assignment: {
      meaning:
        'Dass eine Person eine Lizenz hat. Zuweisungen entstehen von Hand, etwa per Sammelzuweisung, oder von selbst, wenn eine Rolle vergeben wird und die Organisation das so eingestellt hat.',
      matters: 'Inhaber einer Lizenz ist, wem sie zugewiesen ist, gleich ob sich die Person noch anmeldet.',
    },
    prerequisite: {
      meaning:
        'Eine Lizenz, die eine Person haben muss, bevor eine andere hinzugefügt werden kann. Eine Voraussetzung kann ihrerseits andere benötigen.',
      matters:
        'Ein Plan fügt Voraussetzungen zuerst hinzu und entfernt sie zuletzt; ohne sie lehnt Genesys Cloud die Lizenz ab, oder sie funktioniert womöglich nicht.',
    },
    comprises: {
      meaning:
        'Eine Lizenz umfasst andere, wenn ihr Inhaber diese ebenfalls hat, ohne dass sie eigens zugewiesen sind. Was umfasst ist, kann seinerseits andere umfassen.',
      matters: 'Eine Lizenz neben einer, die sie umfasst, bringt nichts: Die umfasste ist redundant.',
    },
    addOn: {
      meaning:
        'Eine Lizenz, die einer Basislizenz etwas hinzufügt und daher eine Voraussetzung hat. Eine Person kann immer nur ein Add-on einer Art haben.',
      matters:
        'Ein zweites Add-on einer Art ist ein Hindernis im Plan und ein Befund, wo es bereits zugewiesen ist.',
    },
    seats: {
      meaning:
        'Zwei Arten zu bezahlen. Bei Named-Lizenzierung ist jeder Inhaber ein bezahlter Platz; bei Concurrent-Lizenzierung zählt die höchste Zahl gleichzeitig angemeldeter Personen.',
      matters:
        'Genesys Cloud teilt License Desk weder mit, welche von beiden Sie haben, noch, was Sie gekauft haben oder bezahlen: Zahlen hier sind Inhaber, nie Plätze oder Kosten.',
    },
    effective: {
      meaning:
        'Alle Berechtigungen, die für einen Inhaber einer Lizenz abgedeckt sind: ihre eigenen, die der umfassten Lizenzen und die ihrer Voraussetzungen, die ebenfalls zugewiesen sein müssen.',
      matters:
        'Um etwas tun zu können, braucht es beides: eine Lizenz, die die Berechtigung abdeckt, und eine Rolle, die sie gewährt.',
    },
    grants: {
      meaning:
        'Eine Rolle gewährt eine Berechtigung: Sie besagt, dass jemand etwas tun darf. Eine Lizenz deckt eine Berechtigung ab: Sie besagt, dass dafür bezahlt ist. Nur mit beidem kann jemand es tun.',
      matters: 'License Desk ändert Lizenzen. Rollen werden in Genesys Cloud selbst vergeben.',
    },
    needed: {
      meaning:
        'Genesys Cloud beurteilt, welche Lizenzen eine Menge von Rollen benötigt. License Desk fragt danach und leitet es nicht selbst her.',
      matters:
        'Wo jemand mehr oder weniger hat, als die Rollen benötigen, sagen das die Seite der Person und „Befunde“ und bieten den Unterschied als Sammelzuweisung an.',
    },
    redundant: {
      meaning: 'Eine Lizenz ist redundant, wenn eine andere Lizenz derselben Person sie umfasst.',
      matters:
        'Sie zu entziehen, nimmt keine Berechtigung weg. „Befunde“ listet redundante Lizenzen der ganzen Organisation auf.',
    },
    division: {
      meaning:
        'Ein Teil der Organisation, zu dem Personen und anderes gehören. Rollen werden für Divisionen vergeben; daher sieht ein Administrator womöglich nur die Personen mancher Divisionen.',
      matters:
        'Lizenzdaten nennen die IDs aller; eine ID ohne sichtbare Person kann also zu einer Division gehören, die Sie nicht sehen dürfen.',
    },
    snapshot: {
      meaning:
        'Wer zu einem Zeitpunkt was hatte, so wie dieser Browser es gelesen hat. Nach jedem vollständigen Lesen der Organisation wird einer aufbewahrt; er kann als Datei exportiert werden.',
      matters:
        '„Änderungen“ vergleicht zwei davon. Was zwischen zwei Lesevorgängen kam und ging, zeigt sich nicht.',
    },
    plan: {
      meaning:
        'Was eine Sammelzuweisung ändern würde: die gewünschten Änderungen im Vergleich zu dem, was Personen jetzt haben, frisch gelesen. Jede wird zu einer Änderung, ist bereits so oder wird wegen eines Hindernisses ausgelassen.',
      matters:
        'Vor „Ausführung starten“ wird nichts gesendet. Die Prüfung zeigt jede Änderung und die genauen Anfragen.',
    },
    obstacle: {
      meaning:
        'Ein Hindernis lässt eine Änderung aus der Ausführung heraus, etwa eine fehlende Voraussetzung; Sie können sie aufnehmen, wenn Sie es besser wissen. Eine Warnung lässt sie darin und sagt, was Sie sich zuerst ansehen sollten.',
      matters: 'Die Prüfung zählt beide, und der Grund steht neben jeder Änderung.',
    },
    dependent: {
      meaning:
        'Eine Änderung, die auf einer anderen beruht, etwa eine Lizenz auf ihrer Voraussetzung. Änderungen gehen in Wellen hinaus: Eine abhängige wartet auf eine spätere Welle, bis das, worauf sie beruht, als wirksam gelesen wurde.',
      matters: 'Wird eine Änderung nicht wirksam, werden die, die auf ihr beruhen, nicht gesendet.',
    },
    verdict: {
      meaning:
        'Was aus einer Änderung geworden ist: nicht, was Genesys Cloud geantwortet hat, sondern was danach zurückgelesen wurde. Jede Änderung endet mit genau einem dieser sechs Ergebnisse.',
      matters:
        'Erneuter Versuch, Rücknahme und Exporte einer Ausführung richten sich nach ihren Ergebnissen.',
    },
    applied: {
      meaning:
        'Die Änderung wurde gesendet, und ein späteres Lesen zeigt sie, gleich wie die Antwort lautete.',
      matters: 'Nur angewendete Änderungen können rückgängig gemacht werden.',
    },
    already: {
      meaning: 'Das Lesen unmittelbar vor dem Senden zeigte, dass es so war. Es wurde nichts gesendet.',
      matters: 'Es ist nichts zu tun.',
    },
    refused: {
      meaning:
        'Genesys Cloud antwortete mit einem Wort, das nicht als gut bekannt ist, und das Lesen zeigt, dass die Änderung nicht wirksam ist.',
      matters: 'Das Wort steht daneben. „Fehlgeschlagene erneut versuchen“ plant die Änderung von Neuem.',
    },
    notInEffect: {
      meaning: 'Genesys Cloud sagte Ja, doch Lesevorgänge über eine Minute hinweg sagten weiterhin Nein.',
      matters:
        'Es kann noch kommen: Wählen Sie „Erneut prüfen“, oder sehen Sie sich die Person an, bevor Sie es erneut versuchen.',
    },
    notSent: {
      meaning:
        'Die Änderung wurde abgebrochen, gestoppt oder blockiert, bevor sie gesendet wurde. Durch sie wurde nichts geändert.',
      matters: 'Der Grund steht daneben.',
    },
    unknown: {
      meaning:
        'Die Änderung wurde gesendet, und es gibt noch kein verlässliches Lesen. Sie kann wirksam sein oder auch nicht.',
      matters: '„Erneut prüfen“ liest noch einmal; gesendet wird dabei nichts.',
    },
  },
};
