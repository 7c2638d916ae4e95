import type { config as english } from '../../en/auth/config';
import type { Wording } from '../../Wording';

export const config: Wording<typeof english> = {
  documentTitle: 'Nicht eingerichtet · License Desk',
  title: 'License Desk ist noch nicht eingerichtet',
  body: 'Die Einstellungen in {file} sind nicht verwendbar. Der Betreiber dieser Website muss sie korrigieren; sonst ist nichts fehlerhaft.',
  listLabel: 'Was zu korrigieren ist',
  retry: 'Erneut versuchen',
  field: 'Feld',
  missing: 'fehlt; erwartet wird: {expected}',
  wrong: 'ist falsch; erwartet wird: {expected}',
  unknownField: 'ist kein bekanntes Feld; prüfen Sie die Schreibweise, oder entfernen Sie es',
  twice: 'nennt einen Client, der bereits in der Liste steht; jede Organisation hat einen eigenen Client',
  unreachable:
    'Die Datei konnte nicht geladen werden: Die Website hat nicht geantwortet. Prüfen Sie die Verbindung, und versuchen Sie es erneut.',
  absent:
    'Die Datei ist nicht vorhanden: Die Website hat mit Status {status} geantwortet. Legen Sie eine config.json neben index.html ab.',
  notJson: 'Die Datei ist kein gültiges JSON. Prüfen Sie Kommas, Anführungszeichen und Klammern.',
  notJsonPage:
    'Die Website hat mit einer Seite statt der Datei geantwortet. Legen Sie eine config.json neben index.html ab.',
  expected: {
    root: 'ein Objekt mit dem Feld "organizations"',
    organizations: 'eine Liste mit mindestens einer Organisation',
    organization: 'ein Objekt mit name, region, clientId und grant',
    name: 'der Name der Organisation, 1 bis 100 Zeichen',
    region: 'eine der Regionen: {regions}; oder weggelassen, um sie bei der Anmeldung zu wählen',
    clientId: 'die ID des OAuth-Clients in Genesys Cloud',
    grant: '"pkce" oder "implicit", je nach Einrichtung des OAuth-Clients',
    apiBaseUrl: 'ein https-Ursprung ohne Pfad, z. B. https://api.mypurecloud.com, oder keine Angabe',
    loginBaseUrl: 'ein https-Ursprung ohne Pfad, z. B. https://login.mypurecloud.com, oder keine Angabe',
    organizationId: 'die ID der Organisation in Genesys Cloud oder keine Angabe',
    readOnly: 'true oder false oder keine Angabe',
    tokenStorage: '"memory" oder "session" oder keine Angabe',
    embedding:
      'ein Objekt wie {embedding}, mit environmentParameter und languageParameter, wenn die umgebende Seite sie anders nennt; oder weggelassen',
    keepDays:
      'Tage je Art, etwa {example}, jeweils 0 bis 3650; 0 bewahrt nicht länger als die Sitzung auf. Oder weggelassen',
    idleMinutes:
      'Minuten ohne Aktivität, nach denen ein Administrator abgemeldet wird: 1 bis 1440, 0 für nie, oder keine Angabe für 30',
  },
  example: 'Eine funktionierende Datei sieht so aus:',
};
