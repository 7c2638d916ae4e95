import type { batch as english } from '../en/batch';
import type { Wording } from '../Wording';

export const batch: Wording<typeof english> = {
  title: 'Attribution par lot',
  description:
    'Donnez des licences à de nombreuses personnes, ou retirez-les-leur, et voyez ce qu’il advient de chaque changement.',
  startNew: 'Commencer un nouveau lot',
  readingOrganization:
    'Lecture de l’organisation : {people, plural, one {# personne} other {# personnes}} jusqu’ici.',
  readingOrganizationLabel: 'Lecture de l’organisation',
  readingCancelled: 'La lecture de l’organisation a été annulée.',
  readOn: 'Poursuivre la lecture',
  steps: {
    label: 'Étapes',
    users: 'Utilisateurs',
    licenses: 'Licences',
    review: 'Vérification',
    run: 'Exécution',
  },
  footer: { label: 'Navigation entre les étapes' },
  readOnly: {
    title: 'Cette console est en lecture seule',
    body: 'Elle est configurée pour ne modifier aucune attribution, quelle que soit la personne connectée. Tout le reste peut être consulté ici.',
    action: 'Aller à Organisation',
  },
  permission: {
    title: 'Vous pouvez planifier un lot, mais pas l’exécuter',
    missing:
      'Il manque à votre compte l’autorisation {permission}, sans laquelle Genesys Cloud ne laisse personne modifier les attributions. Demandez à un administrateur de votre organisation un rôle qui l’accorde.',
    stillPossible:
      'Tout fonctionne jusqu’à l’étape Vérification : choisissez des personnes et des licences, et consultez le plan.',
  },
  draft: {
    notKept:
      'Ce navigateur n’a pas pu conserver votre saisie : elle sera perdue si cette page est fermée. Libérez de l’espace disque ou quittez la navigation privée.',
    missingTitle: 'Ce lot n’est pas dans ce navigateur',
    missingBody:
      'Un lot en préparation est conservé dans le navigateur où il a été commencé, pour l’administrateur qui l’a commencé. Ouvrez le lien là-bas, ou commencez-en un nouveau ici.',
    startOver: 'Aller à Attribution par lot',
    unavailableTitle: 'Ce navigateur ne conserve rien pour License Desk',
    unavailableBody:
      'Un lot a besoin d’un emplacement sur cet ordinateur (IndexedDB), afin que rien de ce que vous saisissez ni de ce qui est envoyé ne puisse être perdu. La navigation privée, un disque plein ou un réglage du navigateur peut y faire obstacle. Rien n’a été modifié.',
    browserSays: 'Message du navigateur : {message}',
  },
  drafts: {
    title: 'Continuer avec',
    description: 'Lots commencés dans ce navigateur et pas encore lancés.',
    summary: '{people, plural, =0 {Aucune personne} one {# personne} other {# personnes}} : {licenses}',
    noLicenses: 'aucune licence choisie',
    changed: 'Dernière modification le {time}',
    continue: 'Continuer',
    continueLabel: 'Continuer : {draft}',
    deleteLabel: 'Supprimer : {draft}',
    notDeleted: 'Le lot n’a pas été supprimé.',
    deleted: '« {draft} » a été supprimé.',
    notTakenBack: 'Ce navigateur n’a pas pu rétablir « {draft} ».',
  },
  planFile: {
    open: 'Ouvrir un fichier de plan',
    save: 'Enregistrer le plan',
    notSaved: 'Le plan n’a pas pu être enregistré. Réessayez.',
    tooLargeToSave: 'Ce plan dépasse 20 Mo sous forme de fichier : faites-en deux.',
    refused: '« {file} » n’a pas été ouvert',
    problem: {
      tooLarge: 'Il dépasse 20 Mo. License Desk n’enregistre aucun plan de cette taille.',
      unreadable:
        'Le fichier n’a pas pu être lu. Il a peut-être été déplacé ou modifié entre-temps : choisissez-le à nouveau.',
      notJson:
        'Ce n’est pas un plan enregistré par License Desk : ce n’est pas du JSON, ou il a été tronqué.',
      otherFormat: 'Ce n’est pas un plan enregistré par License Desk.',
      otherVersion:
        'Il a été enregistré par une autre version de License Desk, dont celle-ci ne peut pas lire les plans.',
      missing: 'Il n’est pas tel que License Desk l’a enregistré : « {path} » manque.',
      wrong: 'Il n’est pas tel que License Desk l’a enregistré : « {path} » n’est pas ce qu’il devrait être.',
      unknownField:
        'Il n’est pas tel que License Desk l’a enregistré : rien de tel que « {path} » n’y a sa place.',
      otherOrganization:
        'C’est un plan pour une autre organisation : {organization}. Connectez-vous-y pour l’ouvrir. Rien n’a été lu ni modifié.',
      notKept: 'Ce navigateur n’a pas pu conserver le plan. Message du navigateur : {message}',
    },
    notice: {
      title:
        '{count, plural, =0 {Rien ne diffère du fichier} one {# changement diffère du fichier} other {# changements diffèrent du fichier}}',
      saved:
        'Enregistré par {name} le {time}, et planifié à nouveau à partir de ce que les personnes détiennent maintenant.',
      somebody: 'quelqu’un sans nom',
      counts:
        '{changed, plural, =0 {} one {# est planifié autrement. } other {# sont planifiés autrement. }}{added, plural, =0 {} one {# est nouveau. } other {# sont nouveaux. }}{gone, plural, =0 {} one {# a disparu.} other {# ont disparu.}}',
      show: 'Afficher ce qui diffère',
      close: 'Arrêter la comparaison',
    },
    difference: {
      none: 'Comme dans le fichier',
      added: 'Pas dans le fichier',
      was: 'Dans le fichier : {kind}',
    },
  },
  unfinished: {
    resume: 'Reprendre',
    open: 'Ouvrir l’exécution',
    here: {
      title: 'Une exécution est en cours',
      body: '« {name} » : {done, plural, one {# changement effectué} other {# changements effectués}} sur {total, number}.',
    },
    elsewhere: {
      title: 'Une exécution est en cours dans un autre onglet',
      body: '« {name} » : {done, plural, one {# changement effectué} other {# changements effectués}} sur {total, number}. Une seule exécution à la fois : une autre pourra être lancée quand celle-ci sera terminée.',
    },
    left: {
      title: 'Une exécution est restée inachevée',
      body: '« {name} » : {done, plural, one {# changement effectué} other {# changements effectués}} sur {total, number} quand son onglet a été fermé. Rien n’est perdu : ce qui a pu être envoyé est relu avant tout nouvel envoi.',
    },
  },
};
