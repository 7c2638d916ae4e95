import type { about as english } from '../en/about';
import type { Wording } from '../Wording';

export const about: Wording<typeof english> = {
  title: 'Über License Desk',
  version: 'Version {version}',
  connections: {
    title: 'Womit es spricht',
    description:
      'License Desk hat keinen eigenen Server. Aus diesem Browser spricht es mit diesen beiden Adressen und mit der Website, auf der es geöffnet wurde; seine Content-Security-Policy lässt keine andere zu.',
    organization: 'Organisation',
    region: 'Region',
    api: 'Öffentliche API',
    login: 'Anmeldung',
    grant: 'Grant-Typ',
    client: 'OAuth-Client',
    implicit: 'Token Implicit Grant',
    pkce: 'Code Authorization mit PKCE',
    implicitEnds:
      'Genesys Cloud beendet den Implicit Grant bis Frühjahr 2027. Wer License Desk betreibt, wechselt mit einem Wort in config.json und einem passenden Client zu PKCE.',
  },
  rights: {
    title: 'Was {name} hier tun darf',
    description:
      'Nach den Berechtigungen der Rollen und den Scopes des Tokens. Eine der genannten Berechtigungen genügt.',
    view: 'Definitionen und Zuweisungen sehen',
    people: 'Personen sehen und suchen',
    assign: 'Lizenzen zuweisen und entziehen',
    yes: 'Ja',
    no: 'Nein',
    scopes: 'Scopes des Tokens',
    noScopes: 'Keine genannt: Das Token ist nicht eingeschränkt',
    readOnly: 'Nur Lesen',
    readOnlyWhy: 'config.json hat alles herausgenommen, was Zuweisungen ändert.',
  },
  notices: {
    title: 'Lizenzhinweise',
    description:
      '{count, plural, one {# fremde Bibliothek} other {# fremde Bibliotheken}} in diesem Build, jede unter ihrer eigenen Lizenz.',
    missing: 'Die Lizenzhinweise konnten nicht gelesen werden.',
    name: 'Bibliothek',
    version: 'Fassung',
    license: 'Lizenz',
    unnamed: 'Nicht genannt',
    open: 'Lizenz von {name} {version}',
    close: 'Schließen',
    noText: 'Die Bibliothek bringt keinen Lizenztext mit.',
  },
  release: {
    title: 'Eine neue Version von License Desk ist da',
    body: 'Laden Sie neu, um sie zu verwenden. Entwürfe, Ansichten und Ausführungen bleiben; eine laufende Ausführung geht danach weiter.',
    reload: 'Neu laden',
  },
};
