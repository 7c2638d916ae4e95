import type { permissions as english } from '../en/permissions';
import type { Wording } from '../Wording';

export const permissions: Wording<typeof english> = {
  title: 'Autorisations',
  description:
    'Qui peut faire quoi, et pourquoi : les licences qui couvrent une autorisation et les rôles qui l’accordent.',
  refresh: 'Actualiser',
  find: {
    title: 'Trouver une autorisation',
    label: 'Trouver une autorisation',
    placeholder: 'Par exemple billing view',
    count: '{count, plural, =0 {Aucune autorisation} one {# autorisation} other {# autorisations}}',
    matches:
      '{count, plural, =0 {Aucune autorisation sur {total, number} ne correspond} one {# autorisation sur {total, number} correspond} other {# autorisations sur {total, number} correspondent}}',
    domains: 'Domaines',
    domain: '{domain} : {count, plural, one {# autorisation} other {# autorisations}}',
    licenses: '{count, plural, =0 {aucune licence} one {# licence} other {# licences}}',
    roles: '{count, plural, =0 {aucun rôle} one {# rôle} other {# rôles}}',
    item: '{permission} : {facts}',
    unknownLicenses: 'licences inconnues',
    unknownRoles: 'rôles inconnus',
    showMore: 'En afficher {count, number} de plus',
    noMatchTitle: 'Aucune autorisation ne correspond à « {search} »',
    noMatchBody: 'Tous les mots doivent y figurer, dans n’importe quel ordre.',
    emptyTitle: 'Aucune autorisation n’est connue',
    emptyBody: 'Ni les licences ni les rôles que vous pouvez voir n’en nomment.',
    clear: 'Effacer la recherche',
    catalogue:
      'La liste des autorisations propre à Genesys Cloud n’a pas pu être lue : celles qu’aucune licence ni aucun rôle ne nomme manquent ici.',
    back: 'Toutes les autorisations',
  },
  choose: {
    title: 'Choisissez une autorisation',
    body: 'Vous verrez ensuite quelles licences la couvrent, quels rôles l’accordent et qui peut l’utiliser.',
  },
  copy: 'autorisation',
  unheardOf:
    'Aucune licence, aucun rôle ni aucune liste de Genesys Cloud ne nomme cette autorisation. Elle comporte peut-être une faute de frappe.',
  pattern: 'Elle représente plusieurs autorisations : quiconque en a certaines est compté.',
  licenses: {
    title: 'Licences qui la couvrent',
    own: 'la couvre elle-même',
    path: 'en comprenant <path></path>',
    alsoPath: 'également en comprenant <path></path>',
    morePaths: '{count, plural, one {et # autre voie} other {et # autres voies}}',
    none: 'Aucune licence ne la couvre : un rôle suffit.',
    unknown: 'Inconnu, car les définitions de licences n’ont pas pu être lues.',
    untold:
      'Genesys Cloud n’a pas communiqué tout ce que {count, plural, one {couvre} other {couvrent}} {licenses} : pour les détenteurs sans autre licence qui la couvre, la part qui dépend de la licence est inconnue.',
    noneUntold: 'Aucune licence connue ne la couvre.',
  },
  roles: {
    title: 'Rôles qui l’accordent',
    by: 'par {patterns}',
    none: 'Aucun rôle ne l’accorde.',
    unknown: 'Inconnu, car les rôles n’ont pas pu être lus.',
    search: 'Personnes ayant le rôle {role}',
    untold:
      'Genesys Cloud n’a pas communiqué ce {count, plural, one {qu’accorde # rôle attribué} other {qu’accordent # rôles attribués}} à des personnes : pour celles-ci, cela reste inconnu.',
  },
  problems: {
    what: 'Déterminer quelles licences couvrent une autorisation',
    rolesTitle: 'Ce qu’accordent les rôles vous est inconnu',
    roles:
      'Il manque à votre compte <code>{permission}</code> ; on ignore donc quels rôles accordent une autorisation et qui peut l’utiliser.',
    definitionsUnread: 'D’ici là, on ignore quelles licences couvrent une autorisation.',
    rolesUnread: 'D’ici là, on ignore ce qu’accordent les rôles.',
    readingWhat: 'Lire qui détient quelle licence',
  },
  people: {
    title: 'Personnes',
    grid: 'Personnes',
    tabs: 'Ce que les personnes peuvent en faire',
    tab: '{name} ({count, number})',
    use: {
      can: 'Peut l’utiliser',
      roleOnly: 'Rôle seul',
      licenseOnly: 'Licence seule',
      neither: 'Ni l’un ni l’autre',
      unknown: 'Inconnu',
    },
    explain: {
      can: 'Un rôle l’accorde, et une licence détenue la couvre.',
      canUnlicensed: 'Un rôle l’accorde, et aucune licence n’est nécessaire.',
      roleOnly:
        'Un rôle l’accorde, mais aucune licence détenue ne la couvre : ces personnes ne peuvent pas l’utiliser.',
      licenseOnly:
        'Une licence détenue la couvre, mais aucun rôle ne l’accorde : ces personnes ne peuvent pas l’utiliser.',
      unknown:
        'Leurs rôles, leurs licences ou ce que ceux-ci apportent n’ont pas été communiqués ; personne ne peut donc le dire.',
    },
    label: 'Trouver des personnes',
    placeholder: 'Nom, e-mail, ID ou division',
    state: 'État',
    anyState: 'Tous',
    stateOption: '{name} ({count, number})',
    nobody: 'Aucune personne visible',
    matching: '{count, plural, =0 {Aucune personne} one {# personne} other {# personnes}}',
    columns: {
      name: 'Nom',
      email: 'E-mail',
      id: 'ID',
      grantedBy: 'Rôles qui l’accordent',
      carriedBy: 'Licences qui la couvrent',
      division: 'Division',
      state: 'État',
      lastLogin: 'Dernière connexion',
      licenses: 'Licences',
      readAt: 'Lu le',
      use: 'Peut l’utiliser',
    },
    noPerson: 'Aucune personne visible pour cet ID',
    notTold: 'Non communiqué',
    unknown: 'Inconnu',
    none: 'Aucun(e)',
    notNeeded: 'Aucune nécessaire',
    holds: 'Détient {licenses}',
    holdsNone: 'Ne détient aucune licence',
    empty: {
      can: 'Personne ne peut l’utiliser',
      roleOnly: 'Personne n’a le rôle seul',
      licenseOnly: 'Personne n’a la licence seule',
      unknown: 'Il n’y a personne pour qui cela soit inconnu',
    },
    emptyBody: 'Pour autant que l’organisation ait été lue.',
    emptyUnknown:
      'Mais pour {count, plural, one {# personne} other {# personnes}}, c’est inconnu : voir la liste « Inconnu ».',
    emptyFiltered: 'Parmi les personnes que les filtres laissent.',
    selection: {
      label: 'Personnes sélectionnées',
      chosen: '{count, plural, one {# personne sélectionnée} other {# personnes sélectionnées}}',
      chosenOutside:
        '{count, plural, one {# personne sélectionnée} other {# personnes sélectionnées}}, dont {outside, number} hors de celles affichées',
      chooseAll: 'Sélectionner toutes ({count, number})',
      clear: 'Effacer la sélection',
    },
    organization: 'Ouvrir dans Organisation',
    batch: 'Attribuer par lot',
    batchAll: '{count, plural, one {Attribuer par lot (# personne)} other {Attribuer par lot (# personnes)}}',
    batchChosen:
      '{count, plural, one {Attribuer par lot (# sélectionnée)} other {Attribuer par lot (# sélectionnées)}}',
    batchWith: 'Attribuer par lot une licence qui la couvre',
    batchAdd: 'Ajouter {license}',
    draftFailed:
      'Ce navigateur n’a pas pu conserver les personnes pour l’assistant : son stockage est plein ou désactivé. Rien n’a été modifié.',
    exportFailed: 'Le fichier n’a pas pu être écrit. Rien n’a été modifié.',
    exportName: 'license-desk-permission',
  },
  reading: {
    label: 'Lecture de l’organisation',
    read: '{read, plural, one {# personne lue} other {# personnes lues}} sur {total, number}. Les décomptes augmentent jusqu’à ce que tout soit lu.',
    begun: 'Lecture des personnes… Les décomptes augmentent jusqu’à ce que tout soit lu.',
    refreshing: 'Nouvelle lecture de l’organisation. Ce qui est affiché provient de la lecture précédente.',
    cancelled:
      'La lecture de l’organisation a été annulée. Ce qui est affiché se limite à ce qui avait été lu jusque-là.',
    resume: 'Poursuivre la lecture',
    kept: 'Ce qui est affiché provient de la lecture précédente.',
    at: 'Personnes telles que lues <when>{ago}</when>.',
    forbidden:
      'Il manque à votre compte <code>directory:user:view</code> ; vous ne connaissez donc les rôles d’aucune personne, et on ignore qui peut utiliser une autorisation.',
    incomplete:
      'L’organisation a changé pendant la lecture ; il se peut donc que quelqu’un manque. Actualisez pour la relire.',
    names: 'Le nom et les rôles de certaines personnes n’ont pas pu être lus : pour elles, c’est inconnu.',
  },
};
