import type { users as english } from '../../en/batch/users';
import type { Wording } from '../../Wording';

export const users: Wording<typeof english> = {
  title: 'As licenças de quem mudam?',
  description: 'Inclua pessoas por qualquer uma destas formas; cada pessoa conta uma vez.',
  add: 'Adicionar pessoas',
  ways: {
    search: 'Pesquisar',
    paste: 'Colar uma lista',
    file: 'Arquivo CSV',
    holders: 'Titulares de uma licença',
    states: 'Estados desejados',
  },
  chooseSomebody: 'Adicione pelo menos uma pessoa.',
  selected: '{count, plural, =0 {Ninguém escolhido} one {# pessoa escolhida} other {# pessoas escolhidas}}',
  selectedLabel: 'Usuários selecionados',
  nobodyTitle: 'Ninguém ainda',
  nobodyBody:
    'Pesquise pessoas acima, cole uma lista, abra um arquivo ou inclua todos que possuem uma licença.',
  columns: {
    name: 'Nome',
    email: 'E-mail',
    division: 'Divisão',
    state: 'Status',
    remove: 'Remover',
  },
  nobody: 'Nenhuma pessoa assim',
  remove: 'Remover {name}',
  removeAll: 'Remover todas',
  removeOdd: '{count, plural, one {Remover # não ativa} other {Remover # não ativas}}',
  removed: '{count, plural, one {# pessoa removida} other {# pessoas removidas}}',
  searchLabel: 'Pesquisar pessoas',
  searchPlaceholder: 'Nome, e-mail ou ID',
  searchHint: 'Cada palavra precisa ocorrer no nome ou no e-mail, em qualquer ordem.',
  found:
    '{count, plural, =0 {Ninguém encontrado} one {# pessoa encontrada} other {# pessoas encontradas}}{more, plural, =0 {} other {, das quais são exibidas as primeiras {shown, number}}}',
  foundLabel: 'Pessoas encontradas',
  addShown: '{count, plural, one {Adicionar # pessoa} other {Adicionar estas # pessoas}}',
  pasteLabel: 'E-mails, IDs ou nomes exatos',
  pastePlaceholder: "ana@example.com\nBeto Brito '<beto@example.com>'; 0a1b2c3d-…",
  pasteHint:
    'Um ou vários por linha, separados por vírgula, ponto e vírgula, tabulação ou espaço; uma tabela com cabeçalho também funciona. Os nomes precisam ser exatos e ficar entre aspas se contiverem vírgula. O que não for encontrado permanece na caixa.',
  lookUp: 'Encontrar estas pessoas',
  lookUpProgress: 'Consultando pessoas',
  listEmpty: 'Ainda não há nada para consultar.',
  listHolds:
    '{emails, plural, =0 {} one {# e-mail, } other {# e-mails, }}{ids, plural, =0 {} one {# ID, } other {# IDs, }}{names, plural, =0 {} one {# nome, } other {# nomes, }}{duplicates, plural, =0 {} one {# repetição, } other {# repetições, }}{requests, plural, =0 {nada a pedir ao Genesys Cloud} one {# solicitação} other {# solicitações}}',
  lookedUp:
    '{added, plural, =0 {Ninguém foi adicionado} one {# pessoa adicionada} other {# pessoas adicionadas}}{ambiguous, plural, =0 {} one {; # entrada é de várias pessoas} other {; # entradas são de várias pessoas}}{unfound, plural, =0 {} one {; # entrada não levou a ninguém} other {; # entradas não levaram a ninguém}}.',
  ambiguousTitle: 'Qual destas?',
  ambiguousHint: 'Várias pessoas têm o mesmo e-mail ou nome. Nenhuma delas é adicionada até você escolher.',
  ambiguousEntry: '{entry}: {count, plural, other {# pessoas}}',
  unfoundTitle: 'Entradas que não levaram a ninguém',
  unfoundMore: '{count, plural, one {E mais #.} other {E mais #.}}',
  line: 'Linha',
  entry: 'Entrada',
  problem: 'Problema',
  problems: {
    notFound: 'Ninguém que você pode ver tem isto',
    stranger: 'Não é e-mail, nem ID, nem nome',
    failed: 'Não foi possível consultar: tente novamente',
  },
  chooseFile: 'Escolher um arquivo CSV',
  chooseOtherFile: 'Escolher outro arquivo',
  closeFile: 'Fechar arquivo',
  fileHint:
    'Ou solte-o aqui. Ele permanece neste computador: só os e-mails, IDs ou nomes nele são consultados.',
  fileProblem: {
    tooLarge: 'Este arquivo tem mais de 20 MB: dificilmente é uma lista de pessoas.',
    unreadable: 'Não foi possível ler este arquivo.',
  },
  fileHolds:
    '{rows, plural, =0 {Nenhuma linha abaixo do cabeçalho} one {# linha abaixo do cabeçalho} other {# linhas abaixo do cabeçalho}}, {columns, plural, one {# coluna} other {# colunas}}.',
  column: 'Coluna com e-mails, IDs ou nomes',
  columnHint: 'As outras colunas não são lidas.',
  columnChoice: '{heading} (por exemplo, {example})',
  columnUnnamed: 'Coluna {number}',
  columnEmpty: 'vazia',
  holdersLabel: 'Licença',
  addHolders:
    '{count, plural, =0 {Ninguém a possui} one {Adicionar o # titular} other {Adicionar todos os # titulares}}',
  holdersReadAt: 'Conforme a organização foi lida às {time}.',
  readAgain: 'Ler novamente',
  namedChanges: {
    wizard:
      'Este lote consiste em alterações indicadas uma a uma. Remover uma pessoa remove as alterações dela.',
    retry:
      'Este lote repete o que falhou em uma execução anterior. Remover uma pessoa remove as alterações dela.',
    undo: 'Este lote desfaz uma execução anterior. Remover uma pessoa deixa as licenças dela como estão.',
    file: 'Este lote foi aberto de um arquivo. Remover uma pessoa remove as alterações dela.',
  },
};
