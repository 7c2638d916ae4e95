import type { definitionGraph as english } from '../en/definitionGraph';
import type { Wording } from '../Wording';

export const definitionGraph: Wording<typeof english> = {
  label: 'Grafo das definições de licenças',
  labelAround: 'Grafo em torno de {licenseId}',
  hint: 'Clique em uma licença para ver o que ela é; Enter ou um clique duplo abre sua definição. As setas seguem as linhas, + e - aproximam e afastam, 0 mostra tudo. Arraste para mover.',
  seeAll: 'Ver entre todas as definições',
  layingOut: 'Montando a imagem…',
  buttons: {
    label: 'Exibição da imagem',
    zoomIn: 'Aproximar',
    zoomOut: 'Afastar',
    fit: 'Mostrar tudo',
  },
  legend: {
    label: 'Legenda',
    comprises: 'engloba',
    needs: 'exige antes',
    circle: 'em círculo',
    undefined: 'sem definição',
  },
  node: {
    permissions: '{count, plural, =0 {Nenhuma permissão} one {# permissão} other {# permissões}}',
    untold: 'Permissões não informadas',
    undefined: 'Nenhuma definição a descreve',
    comprises: 'engloba {licenses}',
    needs: 'exige {licenses}',
    circle: 'em círculo',
  },
  chosen: {
    label: 'Licença escolhida',
    stranger: 'A imagem não tem a licença “{licenseId}”.',
    permissions:
      '{own, plural, =0 {Nenhuma permissão própria} one {# permissão própria} other {# permissões próprias}}, {all, number} com o que engloba',
    untold: 'Suas permissões não foram informadas.',
    comprises: 'Engloba',
    needs: 'Exige',
    comprisedBy: 'Englobada por',
    neededBy: 'Exigida por',
    noRelations: 'Nada leva a ela, e ela não leva a nada.',
    open: 'Abrir definição',
    compare: 'Comparar',
    holders: 'Ver titulares',
  },
  tree: {
    label: 'Definições de licenças e o que leva de uma a outra',
    comprises: 'engloba',
    needs: 'exige',
    comprisedBy: 'englobada por {licenses}',
    neededBy: 'exigida por {licenses}',
  },
};
