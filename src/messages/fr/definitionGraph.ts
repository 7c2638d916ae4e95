import type { definitionGraph as english } from '../en/definitionGraph';
import type { Wording } from '../Wording';

export const definitionGraph: Wording<typeof english> = {
  label: 'Graphe des définitions de licences',
  labelAround: 'Graphe autour de {licenseId}',
  hint: 'Appuyez sur une licence pour voir de quoi il s’agit ; Entrée ou un double appui ouvre sa définition. Les touches fléchées suivent les lignes, + et - rapprochent et éloignent, 0 affiche tout. Faites glisser pour vous déplacer.',
  seeAll: 'La voir parmi toutes les définitions',
  layingOut: 'Mise en place du graphe…',
  buttons: {
    label: 'Affichage du graphe',
    zoomIn: 'Zoom avant',
    zoomOut: 'Zoom arrière',
    fit: 'Tout afficher',
  },
  legend: {
    label: 'Légende',
    comprises: 'comprend',
    needs: 'nécessite au préalable',
    circle: 'en boucle',
    undefined: 'aucune définition',
  },
  node: {
    permissions: '{count, plural, =0 {Aucune autorisation} one {# autorisation} other {# autorisations}}',
    untold: 'Autorisations non communiquées',
    undefined: 'Aucune définition ne la décrit',
    comprises: 'comprend {licenses}',
    needs: 'nécessite {licenses}',
    circle: 'en boucle',
  },
  chosen: {
    label: 'Licence choisie',
    stranger: 'Le graphe ne contient aucune licence « {licenseId} ».',
    permissions:
      '{own, plural, =0 {Aucune autorisation propre} one {# autorisation propre} other {# autorisations propres}}, {all, number} avec ce qu’elle comprend',
    untold: 'Ses autorisations n’ont pas été communiquées.',
    comprises: 'Comprend',
    needs: 'Nécessite',
    comprisedBy: 'Comprise dans',
    neededBy: 'Requise par',
    noRelations: 'Rien ne mène à elle, et elle ne mène à rien.',
    open: 'Ouvrir la définition',
    compare: 'Comparer',
    holders: 'Voir les détenteurs',
  },
  tree: {
    label: 'Définitions de licences et ce qui mène de l’une à l’autre',
    comprises: 'comprend',
    needs: 'nécessite',
    comprisedBy: 'comprise dans {licenses}',
    neededBy: 'requise par {licenses}',
  },
};
