import type { errors as english } from '../en/errors';
import type { Wording } from '../Wording';

export const errors: Wording<typeof english> = {
  network: {
    title: 'Keine Antwort von Genesys Cloud',
    body: 'Die Anfrage blieb ohne Antwort: Das Netzwerk ist möglicherweise ausgefallen, oder etwas zwischen hier und Genesys Cloud hat die Verbindung getrennt.',
    action: 'Prüfen Sie die Verbindung, und versuchen Sie es dann erneut.',
  },
  timeout: {
    title: 'Genesys Cloud hat zu lange gebraucht',
    body: 'Es kam keine rechtzeitige Antwort.',
    action: 'Versuchen Sie es gleich noch einmal.',
  },
  unreadable: {
    title: 'Die Antwort konnte nicht gelesen werden',
    body: 'Es kam eine Antwort, aber nicht die, die dieser Vorgang zusagt. Möglicherweise hat ein Proxy oder eine zwischengeschaltete Anmeldeseite anstelle von Genesys Cloud geantwortet.',
    action:
      'Versuchen Sie es erneut. Bleibt es dabei, wenden Sie sich an den Betreiber des Netzwerks dazwischen.',
  },
  unauthorized: {
    title: 'Ihre Anmeldung ist beendet',
    body: 'Genesys Cloud nimmt sie nicht mehr an: Sie ist abgelaufen oder wurde widerrufen.',
    action: 'Melden Sie sich erneut an; Sie kehren an diese Stelle zurück.',
  },
  forbidden: {
    title: 'Sie dürfen das nicht tun',
    body: 'Ihrem Konto fehlt eine Berechtigung, die Genesys Cloud hier verlangt.',
    bodyNamed: 'Genesys Cloud verlangt: {permissions}.',
    action: 'Bitten Sie einen Administrator Ihrer Organisation um eine Rolle, die sie gewährt.',
  },
  notFound: {
    title: 'Genesys Cloud kennt das nicht',
    body: 'Es wurde möglicherweise gelöscht, oder Sie dürfen es nicht sehen.',
    action: 'Prüfen Sie die Adresse, oder gehen Sie zurück, und wählen Sie es in der Liste aus.',
  },
  rateLimited: {
    title: 'Vorerst zu viele Anfragen',
    body: 'Genesys Cloud begrenzt, wie viel ein Konto pro Minute über alle Fenster hinweg anfragen darf.',
    bodySeconds:
      'Genesys Cloud bittet darum, {seconds, plural, one {# Sekunde} other {# Sekunden}} zu warten.',
    action: 'Warten Sie, und versuchen Sie es dann erneut.',
  },
  unavailable: {
    title: 'Genesys Cloud hat ein Problem',
    body: 'Die Antwort hatte den Status {status}.',
    action:
      'Versuchen Sie es gleich noch einmal. Bleibt es dabei, nennen Sie dem Genesys-Support die Kontext-ID.',
  },
  refused: {
    title: 'Genesys Cloud hat die Anfrage abgelehnt',
    body: 'Die Antwort hatte den Status {status}.',
    action: 'Bleibt es dabei, nennen Sie dem Genesys-Support die Kontext-ID.',
  },
  unexpected: {
    title: 'In License Desk ist ein Fehler aufgetreten',
    body: 'Der Fehler liegt an der Konsole, nicht an Genesys Cloud.',
    action: 'Laden Sie die Seite neu. Ihre Eingaben sind erhalten, soweit ein Entwurf angelegt wurde.',
  },
  storage: {
    title: 'Dieser Browser konnte seine eigenen Daten nicht speichern oder lesen',
    body: 'Ein voller Datenträger, privates Surfen oder eine Einstellung des Browsers kann der Grund sein. Es wurde nichts an Genesys Cloud gesendet.',
    action: 'Geben Sie Speicherplatz frei oder beenden Sie das private Surfen, und versuchen Sie es erneut.',
  },
  browserSays: 'Für den Support',
  unchanged: 'Es wurde nichts geändert: Hier wurde nur gelesen.',
  serviceSays: 'Meldung von Genesys Cloud: {message}',
  contextId: 'Kontext-ID',
  technical: 'Anfrage',
  waiting:
    'Genesys Cloud hat darum gebeten, langsamer anzufragen. License Desk wartet und fährt dann von selbst fort.',
  waitingSeconds: 'Noch {seconds, plural, one {# Sekunde} other {# Sekunden}}.',
  offline:
    'Sie sind offline. Was auf der Seite steht, bleibt; was Genesys Cloud benötigt, schlägt fehl, bis die Verbindung wieder da ist.',
  reload: 'Seite neu laden',
  unknownChanged:
    'Was zuvor gesendet wurde, wird nicht rückgängig gemacht; eine begonnene Ausführung bleibt im Verlauf erhalten.',
  partMissing: {
    title: 'Dieser Teil von License Desk konnte nicht geladen werden',
    body: 'Die Verbindung wurde unterbrochen, oder während Ihrer Arbeit wurde eine neue Version veröffentlicht. Es wurde nichts geändert.',
    action:
      'Laden Sie die Seite neu, um fortzufahren; Entwürfe und Ausführungen bleiben erhalten, und Sie kehren zu dieser Seite zurück.',
  },
};
