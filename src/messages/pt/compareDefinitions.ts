import type { compareDefinitions as english } from '../en/compareDefinitions';
import type { Wording } from '../Wording';

export const compareDefinitions: Wording<typeof english> = {
  title: 'Comparar definições',
  documentTitle: 'Comparar {licenses}',
  definitions: 'Definições',
  description: 'Duas ou três licenças lado a lado: o que só uma delas cobre e o que têm em comum.',
  choice: 'Licenças a comparar',
  license: 'Licença {place, number}',
  choose: 'Escolha uma licença',
  chooseMore: 'Mais uma, se quiser',
  none: 'Nenhuma',
  scope: {
    label: 'Quais permissões',
    own: 'Permissões próprias',
    all: 'Com o que engloba',
  },
  search: 'Pesquisar permissões',
  searchPlaceholder: 'Por exemplo, routing queue',
  figures: 'Permissões por licença',
  parts: {
    only: 'Só em {licenseId}',
    both: 'Em ambas',
    all: 'Nas três',
    two: 'Em {first} e {second}, não em {without}',
  },
  count: '{count, plural, =0 {Nenhuma permissão} one {# permissão} other {# permissões}}',
  matches: '{count, number} de {total, plural, one {# permissão} other {# permissões}}',
  noneHere: 'Nenhuma.',
  noMatch: 'Nenhuma que contenha todas as palavras da pesquisa.',
  showAll: 'Mostrar todas as {count}',
  empty: {
    title: 'Escolha duas ou três licenças',
    body: 'Você também pode marcá-las na lista de definições e continuar a partir dali.',
  },
  unknown:
    'Nenhuma definição descreve {licenses}; por isso, {count, plural, one {ela fica} other {elas ficam}} fora da comparação.',
  untold:
    'O Genesys Cloud não informou todas as permissões de {licenses}. O que parece faltar ali pode apenas não ter sido informado.',
  file: {
    name: 'license-desk-definicoes-comparadas',
    permission: 'Permissão',
    domain: 'Domínio',
    entity: 'Entidade',
    action: 'Ação',
    yes: 'sim',
    no: 'não',
    notTold: 'não informado',
  },
};
