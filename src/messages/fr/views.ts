import type { views as english } from '../en/views';
import type { Wording } from '../Wording';

export const views: Wording<typeof english> = {
  title: 'Vues enregistrées',
  hint: 'Des filtres et un ordre de tri sous un nom, conservés dans ce navigateur. Un lien les montre à un collègue.',
  name: 'Nom de la vue actuelle',
  save: 'Enregistrer la vue',
  replace: 'Remplacer la vue',
  replaces: 'Une vue porte déjà ce nom : elle sera remplacée.',
  none: 'Aucune vue enregistrée pour l’instant.',
  list: 'Vues',
  unreadBody: 'Ce navigateur refuse de montrer ce qu’il conserve pour License Desk. Rien n’a été modifié.',
  notSaved:
    'Ce navigateur n’a pas pu conserver cela : son stockage est plein ou désactivé. Rien n’a été modifié.',
  current: 'affichée',
  link: 'Lien vers {name}',
  rename: 'Renommer {name}',
  renameTo: 'Nouveau nom de {name}',
  renameSave: 'Renommer',
  taken: 'Une autre vue porte ce nom.',
  remove: 'Supprimer {name}',
  removed: '« {name} » a été supprimée.',
  saved: '« {name} » a été enregistrée.',
};
