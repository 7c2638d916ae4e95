import type { failure as english } from '../../en/auth/failure';
import type { Wording } from '../../Wording';

export const failure: Wording<typeof english> = {
  heading: 'Sie sind nicht angemeldet',
  again: 'Erneut anmelden',
  retry: 'Erneut versuchen',
  toLogin: 'Zur Anmeldeseite',
  nothingChanged: 'Es wurde nichts geändert und kein Zugriff behalten.',
  technical: 'Für den Support: {detail}',
  unsolicited: {
    title: 'Dieser Tab hat diese Anmeldung nicht angefordert',
    body: 'Es kam eine Antwort an, die zu keiner hier begonnenen Anmeldung gehört: Eine alte Adresse wurde geöffnet, oder eine Anmeldung wurde zweimal oder in einem anderen Tab abgeschlossen. Die Antwort wurde nicht verwendet.',
  },
  stateMismatch: {
    title: 'Die Antwort gehört nicht zu Ihrer Anmeldung',
    body: 'Ihr fehlt das Geheimnis, das License Desk mitgeschickt hat; möglicherweise stammt sie von jemand anderem. Sie wurde nicht verwendet.',
  },
  expired: {
    title: 'Die Anmeldung hat zu lange gedauert',
    body: 'Die Antwort kam mehr als zehn Minuten nach dem Beginn und wurde nicht verwendet.',
  },
  malformed: {
    title: 'Die Antwort konnte nicht gelesen werden',
    body: 'Was zurückkam, ist nicht das, was Genesys Cloud bei dieser Art der Anmeldung sendet. Es wurde nicht verwendet.',
  },
  refused: {
    title: 'Genesys Cloud hat Sie nicht angemeldet',
    body: 'Die Antwort war: {error}.',
    denied: 'Die Anmeldung wurde abgebrochen, oder Ihr Konto darf diese Anwendung nicht verwenden.',
    client:
      'Genesys Cloud kennt diese Anwendung oder diese Art der Anmeldung nicht. Der Betreiber von License Desk sollte clientId, grant und die registrierte Redirect-URI in config.json und in Genesys Cloud prüfen.',
    service: 'Genesys Cloud hat derzeit selbst ein Problem. Versuchen Sie es in einigen Minuten erneut.',
    says: 'Meldung von Genesys Cloud: {description}',
  },
  exchange: {
    title: 'Genesys Cloud hat den Anmeldecode nicht angenommen',
    body: 'Der letzte Schritt der Anmeldung ist fehlgeschlagen. Ein Code ist nur einmal und nur kurze Zeit gültig, deshalb wird ein neuer benötigt.',
  },
  unverified: {
    title: 'Genesys Cloud konnte nicht sagen, wer Sie sind',
    body: 'Sie haben sich angemeldet, aber die Frage nach Ihrem Konto und Ihren Berechtigungen wurde nicht brauchbar beantwortet.',
  },
  foreignClient: {
    title: 'Dieser Zugriff wurde für eine andere Anwendung erstellt',
    body: 'Genesys Cloud bestätigt nicht, dass er für License Desk ausgestellt wurde. Er wurde nicht verwendet und ist widerrufen.',
  },
  foreignOrganization: {
    title: 'Dieser Zugriff gilt für eine andere Organisation',
    body: 'Genesys Cloud nennt dafür zwei verschiedene Organisationen. Er wurde nicht verwendet und ist widerrufen.',
  },
  otherOrganization: {
    title: 'Diese Anmeldung gilt für eine andere Organisation',
    body: 'License Desk ist hier für eine bestimmte Organisation eingerichtet, und laut Genesys Cloud gilt dieser Zugriff nicht für sie. Er wurde nicht verwendet und ist widerrufen. Melden Sie sich mit einem Konto dieser Organisation an.',
  },
  otherAdmin: {
    title: 'Sie haben sich als jemand anderes angemeldet',
    body: '{name} hat sich angemeldet, aber an dieser Seite arbeitet {admin}. Melden Sie sich als {admin} an, oder melden Sie sich zuerst ab.',
  },
  insecureContext: {
    title: 'Diese Seite wird nicht sicher bereitgestellt',
    body: 'Diese Art der Anmeldung (PKCE) funktioniert nur über https. Der Betreiber von License Desk sollte die Seite über https bereitstellen.',
  },
  popupBlocked: {
    title: 'Der Browser hat das Anmeldefenster blockiert',
    body: 'Lassen Sie Pop-up-Fenster für diese Website zu, oder melden Sie sich in diesem Fenster an.',
  },
  popupClosed: {
    title: 'Das Anmeldefenster wurde geschlossen',
    body: 'Es kam keine Anmeldung zustande. Versuchen Sie es erneut, oder melden Sie sich in diesem Fenster an.',
  },
  openerGone: {
    title: 'Das Fenster, das diese Anmeldung angefordert hat, ist nicht mehr da',
    body: 'Schließen Sie dieses Fenster, und melden Sie sich dort erneut an, wo Sie gearbeitet haben.',
  },
};
