import type { organization as english } from '../en/organization';
import type { Wording } from '../Wording';

export const organization: Wording<typeof english> = {
  title: 'Organisation',
  pageTitle: {
    overview: 'Vue d’ensemble, Organisation',
    findings: 'Constats, Organisation',
    changes: 'Changements, Organisation',
  },
  description: 'Qui détient quoi, selon ce que communique Genesys Cloud.',
  navigation: {
    label: 'Parties de l’organisation',
    people: 'Personnes',
    overview: 'Vue d’ensemble',
    findings: 'Constats',
    changes: 'Changements',
  },
  source: {
    getLicenseOrganization:
      'Lu <when>{ago}</when> par <code>getLicenseOrganization</code>, en une seule réponse.',
    getLicenseUsers:
      'Lu <when>{ago}</when> par <code>getLicenseUsers</code>, page par page : ce service ne répond pas à getLicenseOrganization.',
    kept: 'Depuis la copie de ce navigateur.',
  },
  refresh: 'Actualiser',
  progress: {
    label: 'Lecture de l’organisation',
    people: '{read, plural, one {# personne lue} other {# personnes lues}} sur {total, number}',
    peopleOnly: '{read, plural, =0 {Lecture des personnes…} one {# personne lue} other {# personnes lues}}',
    assignments: 'licences de {read, number} sur {total, number}',
    assignmentsOnly:
      '{read, plural, =0 {licences à venir} one {licences de # personne} other {licences de # personnes}}',
    bytes: '{read} Mo de licences sur {total}',
    bytesOnly: '{read} Mo de licences',
    secondsLeft:
      '{count, plural, =0 {Presque terminé.} one {Encore environ une seconde.} other {Encore environ # secondes.}}',
    minutesLeft: '{count, plural, one {Encore environ une minute.} other {Encore environ # minutes.}}',
    growing: 'Les décomptes augmentent jusqu’à ce que tout soit lu.',
  },
  stopped: {
    cancelled: 'La lecture a été annulée : {read}.',
    partial: 'Ce qui est affiché se limite à cela.',
    before: 'Ce qui est affiché provient de la lecture précédente.',
    resume: 'Poursuivre la lecture',
  },
  notice: {
    forbiddenTitle: 'Les noms ne peuvent pas être affichés',
    forbidden:
      'Il manque à votre compte <code>directory:user:view</code> ; Genesys Cloud indique donc qui détient quoi par ID uniquement. Les licences et les décomptes sont complets.',
    failedTitle: 'Les personnes n’ont pas pu être lues jusqu’au bout',
    failed: 'Les licences et les décomptes sont complets ; pour certains ID, la personne manque.',
    cursor:
      'Genesys Cloud a refusé de parcourir davantage de pages de personnes ; le reste a donc été lu par curseur (GET /users/query).',
    cappedTitle: 'Le nom de certaines personnes n’a pas pu être lu',
    capped:
      'Genesys Cloud a refusé de parcourir davantage de pages de personnes, et son curseur exige directory:user:view dans toutes les divisions. Les licences et les décomptes sont complets ; pour certains ID, la personne manque.',
    incompleteTitle: 'Peut-être incomplet',
    incomplete:
      'L’organisation a changé pendant la lecture de ses pages ; il se peut donc que quelqu’un manque ici. Actualisez pour la relire.',
    withoutPerson:
      '{count, plural, one {# ID des données de licences n’appartient} other {# ID des données de licences n’appartiennent}} à personne que vous puissiez voir : une personne supprimée, ou une personne d’une division que vous ne gérez pas.',
    showWithoutPerson: '{count, plural, one {L’afficher} other {Les afficher}}',
    reading: 'Lire qui détient quelle licence',
    refreshFailed: 'Ce qui est affiché provient de la lecture précédente.',
    readSoFar: 'Lu jusque-là : {read}. « Réessayer » poursuit la lecture à partir de là.',
  },
  counts: {
    title: 'Licences',
    hint: 'Nombre de détenteurs et leur part parmi les personnes. Choisissez-en une ou plusieurs pour filtrer.',
    filtered: 'Les décomptes tiennent compte des autres filtres.',
    none: 'Aucune licence',
    item: '{name} : {count, plural, one {# détenteur} other {# détenteurs}}, {share}',
    noneItem: 'Aucune licence : {count, plural, one {# personne} other {# personnes}}, {share}',
    showAll: 'Tout afficher ({count, number})',
    showFewer: 'Afficher moins',
  },
  filters: {
    label: 'Filtrer les personnes',
    text: 'Trouver des personnes',
    placeholder: 'Nom, e-mail, ID ou division',
    division: 'Division',
    state: 'État',
    anyDivision: 'Toutes',
    anyState: 'Tous',
    more: 'Plus de filtres',
    views: 'Vues',
    moreLabel: 'Filtrer les personnes par licences et dernière connexion',
    licenses: {
      anyOf: 'Détient au moins une de',
      allOf: 'Détient toutes',
      noneOf: 'Ne détient aucune de',
    },
    anyLicense: 'Toutes',
    idle: 'Sans connexion depuis (jours)',
    idlePlaceholder: 'Indifférent',
    option: '{name} ({count, number})',
    nobody: 'Aucune personne visible',
    unknownDivision: 'Division inconnue',
    chosen: {
      anyOf: 'Détient au moins une de',
      allOf: 'Détient toutes',
      noneOf: 'Ne détient aucune de',
    },
    chosenIdle: 'Sans connexion depuis {days, plural, one {# jour} other {# jours}}, ou jamais connecté',
    chosenFinding: 'Constat : {finding}',
    chosenUse: {
      can: 'Peut utiliser {permission}',
      roleOnly: 'Seulement un rôle pour {permission}',
      licenseOnly: 'Seulement une licence pour {permission}',
      neither: 'Ni rôle ni licence pour {permission}',
      unknown: 'Inconnu pour {permission}',
    },
    chosenNone: 'Aucune licence',
    chosenAny: 'Avec licence',
    clearAll: 'Effacer tous les filtres',
  },
  people: 'Personnes',
  columns: {
    name: 'Nom',
    email: 'E-mail',
    id: 'ID',
    division: 'Division',
    state: 'État',
    licenses: 'Licences',
    lastLogin: 'Dernière connexion',
    readAt: 'Lu le',
  },
  cell: {
    noPerson: 'Aucune personne visible pour cet ID',
    noLicense: 'Aucune',
    notTold: 'Non communiqué',
    notRead: 'Pas encore lu',
    never: 'Jamais ou non communiqué',
  },
  matches:
    '{count, plural, =0 {Aucune personne sur {total, number} ne correspond} one {# personne sur {total, number} correspond} other {# personnes sur {total, number} correspondent}}',
  all: '{count, plural, =0 {Aucune personne} one {# personne} other {# personnes}}',
  selection: {
    label: 'Personnes sélectionnées',
    chosen: '{count, plural, one {# personne sélectionnée} other {# personnes sélectionnées}}',
    outside: 'dont {count, number} hors de celles affichées',
    chooseAll: 'Sélectionner toutes celles qui correspondent ({count, number})',
    clear: 'Effacer la sélection',
    batch: 'Attribuer par lot',
    draftFailed:
      'Ce navigateur n’a pas pu conserver les personnes sélectionnées pour l’assistant : son stockage est plein ou désactivé. Rien n’a été modifié.',
    batchHint: 'Sélectionnez d’abord des personnes : cochez leurs lignes.',
  },
  empty: {
    title: 'Personne ne correspond à ces filtres',
    body: 'Modifiez un filtre ou effacez-les tous.',
    noneTitle: 'Aucune personne ne vous est visible',
    noneBody: 'Genesys Cloud n’a nommé aucune personne ni aucun détenteur de licence.',
  },
  exportName: 'license-desk-people',
  exportFailed: 'Le fichier n’a pas pu être écrit. Rien n’a été modifié.',
};
