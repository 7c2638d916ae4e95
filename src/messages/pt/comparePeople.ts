import type { comparePeople as english } from '../en/comparePeople';
import type { Wording } from '../Wording';

export const comparePeople: Wording<typeof english> = {
  title: 'Comparar pessoas',
  description:
    'Até quatro pessoas lado a lado: quem são, o que possuem, suas funções e o que fica coberto para cada uma além das demais.',
  add: 'Adicionar uma pessoa',
  full: 'Quatro pessoas estão em comparação: remova uma para adicionar outra.',
  tooMany:
    'No máximo quatro pessoas são comparadas; {count, plural, one {# outra no endereço ficou de fora.} other {# outras no endereço ficaram de fora.}}',
  onlyDifferences: 'Mostrar só as diferenças',
  empty: 'Ainda não há ninguém para comparar',
  emptyBody: 'Adicione de duas a quatro pessoas, uma após a outra.',
  one: 'Adicione outra pessoa para ver em que as duas diferem.',
  table: 'Comparação',
  fileName: 'pessoas-comparadas.csv',
  remove: 'Remover {name} da comparação',
  column: { row: 'Item comparado', group: 'Parte', id: 'ID', readAt: 'Lido em' },
  people: {
    reading: 'Em leitura',
    invisible: 'Nenhuma pessoa visível',
    nobody: 'Ninguém tem este ID',
    unread: 'Não foi possível ler',
  },
  unread: 'Parte do que é comparado não pôde ser lida: aparece como “Desconhecido”. Nada foi alterado.',
  definitionsUnread:
    'Não foi possível ler as definições de licenças; por isso, só se sabe o que inclui o quê no caso das licenças que as pessoas possuem. Nada foi alterado.',
  groups: { facts: 'Pessoa', licenses: 'Licenças', roles: 'Funções' },
  noDifference: 'Nenhuma diferença aqui.',
  noLicense: 'Nenhuma delas possui licença.',
  noRole: 'Nenhuma delas tem funções.',
  facts: {
    state: 'Status',
    division: 'Divisão',
    lastLogin: 'Último login',
    email: 'E-mail',
    title: 'Cargo',
    department: 'Departamento',
  },
  cells: {
    unknown: 'Desconhecido',
    notGiven: 'Não preenchido',
    noLogin: 'Nenhum conhecido',
    held: 'Possui',
    redundant: 'Possui, embora incluída em',
    comprised: 'Não possui, mas incluída em',
    lacking: 'Não possui',
    has: 'Tem',
    lacks: 'Não tem',
  },
  beyond: {
    title: 'Cobertura além das demais',
    description: 'Permissões que as licenças de uma pessoa cobrem e que as de nenhuma das demais cobrem.',
    count:
      '{count, plural, =0 {nenhuma permissão} one {# permissão} other {# permissões}} além das demais pessoas',
    none: 'Nada além das demais.',
    unknownShort: 'Desconhecido',
    partial: 'De algumas licenças não se informa tudo o que cobrem; por isso, pode haver mais.',
    unknown:
      'Desconhecido: não se sabe por completo o que esta pessoa ou uma das demais possui, ou o que isso cobre.',
  },
};
