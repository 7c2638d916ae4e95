import type { states as english } from '../../en/batch/states';
import type { Wording } from '../../Wording';

export const states: Wording<typeof english> = {
  intro:
    'Diga o que cada pessoa deve possuir e obtenha a diferença: uma linha por pessoa, com seu e-mail, ID ou nome exato, e as licenças por ID ou nome, separadas por ponto e vírgula, vírgula ou barra vertical. Ou uma coluna por licença, com “sim” ou “não”. As exportações do License Desk servem como estão.',
  emptyHint:
    'Uma célula vazia não altera nada para essa pessoa; “nenhuma” diz que ela não deve possuir nenhuma licença.',
  text: 'Pessoas e as licenças que devem possuir',
  placeholder: 'E-mail;Licenças\nana@example.com;cloudCX2, gc2WEMupgrade\nbeto@example.com;nenhuma',
  chooseFile: 'Escolher um arquivo CSV',
  chooseOtherFile: 'Escolher outro arquivo',
  fileHint:
    'Ou solte-o aqui. Ele permanece neste computador: só as pessoas nele são consultadas. Salvo pelo Excel em qualquer um de seus formatos, pode ser lido.',
  closeFile: 'Fechar arquivo',
  fileProblem: {
    tooLarge: 'Este arquivo tem mais de 20 MB: dificilmente é uma lista de pessoas.',
    unreadable: 'Não foi possível ler este arquivo.',
  },
  reads:
    '{rows, plural, =0 {Nenhuma linha que indique alguém} one {# linha} other {# linhas}}, {requests, plural, =0 {nada a pedir ao Genesys Cloud} one {no máximo # solicitação} other {no máximo # solicitações}}.',
  noLicenses: 'Nenhuma coluna diz quais licenças elas devem possuir: ainda não há nada a comparar.',
  peopleColumn: 'Coluna de pessoas',
  licensesColumn: 'Coluna de licenças',
  columnUnnamed: 'Coluna {number}',
  columnEach: 'Uma por licença ({count, number})',
  eachHint:
    'Licenças: {licenses}. Valem sim e não; uma célula vazia não altera nada, nem uma licença sem coluna.',
  columnHint: 'Escolha qual coluna diz o que elas devem possuir.',
  mode: {
    removes: 'Remover também as licenças que uma linha não menciona',
    addHint: 'Só adicionar: as pessoas recebem o que lhes falta, e nada é retirado de ninguém.',
    exactHint:
      'Adicionar e remover: as pessoas ficam exatamente com o que sua linha diz. Quem não é mencionado, ou cuja célula está vazia, mantém o que possui.',
  },
  compare: 'Comparar com o estado atual',
  compareAgain: 'Ler o estado atual novamente',
  progress: 'Comparando',
  progressOf: 'Solicitação {done, number} de {of, number}',
  changedSince: 'Há agora na lista pessoas que não foram consultadas: compare novamente.',
  definitionsUnread: 'Sem as definições de licenças, não é possível reconhecer os nomes. Nada foi alterado.',
  oldTitle: 'Esta exportação tem mais de um dia',
  old: {
    add: 'Ela diz como as coisas estavam {time}. O que foi retirado desde então seria adicionado de novo.',
    exact:
      'Ela diz como as coisas estavam {time}. O que mudou desde então, por quem quer que seja, seria desfeito. Exporte novamente ou examine o plano com atenção.',
  },
  resultLabel: 'Diferença',
  resultTitle:
    '{changes, plural, =0 {Nada a alterar} one {# alteração para {people, plural, one {# pessoa} other {# pessoas}}} other {# alterações para {people, plural, one {# pessoa} other {# pessoas}}}}',
  comparedAt: 'Comparado com o que as pessoas possuíam às {time}.',
  figures: {
    adds: '{count, plural, one {# licença a adicionar} other {# licenças a adicionar}}',
    removes: '{count, plural, one {# licença a remover} other {# licenças a remover}}',
    same: '{count, plural, one {# pessoa já como desejado} other {# pessoas já como desejado}}',
    blank: '{count, plural, one {# pessoa com célula vazia} other {# pessoas com célula vazia}}',
    left: '{count, plural, one {# linha ou pessoa deixada de lado} other {# linhas ou pessoas deixadas de lado}}',
  },
  plan: 'Revisar estas alterações',
  newDraft:
    'Este lote tem pessoas ou licenças escolhidas de outra forma: ele permanece como está, e a diferença se torna um lote próprio.',
  planFailed: 'Este navegador não conseguiu guardar o plano. Nada foi alterado.',
  unknown: {
    title: 'De qual licença se trata?',
    hint: 'Estes nomes não são nem o ID nem o nome de uma licença. Nada muda nas licenças de quem tem um deles em sua linha até você dizer o que ele representa.',
    where: '“{name}”, {lines}',
    choose: 'Escolha uma licença',
    picker: 'Licença representada por “{name}”',
    leaveOut: 'Deixar de fora',
    leaveOutLabel: 'Deixar de fora: {name}',
    leftOut: '“{name}” é deixado de fora onde quer que apareça.',
    standsFor: '“{name}” representa {license}.',
    takeBack: 'Desfazer',
    takeBackLabel: 'Desfazer: {name}',
  },
  lines: '{count, plural, one {linha {lines}} other {linhas {lines}}}',
  linesMore: '{lines} e mais {count, number}',
  ambiguous: {
    title: 'De quem se trata?',
    hint: 'Várias pessoas têm este mesmo e-mail ou nome. Nada muda para nenhuma delas até você escolher.',
    label: 'A quem {entry} se refere, {lines}',
    choose: '{count, plural, other {Escolha uma de #}}',
  },
  contradictions: {
    title:
      '{count, plural, one {# pessoa aparece em linhas que divergem} other {# pessoas aparecem em linhas que divergem}}',
    hint: 'As linhas delas dizem coisas diferentes; por isso, nada muda para elas: corrija a lista, ou considere em conjunto todas as linhas de uma pessoa.',
    together: 'Considerar as linhas em conjunto',
    isTogether: 'Todas as linhas de uma pessoa contam em conjunto.',
    apart: 'Desfazer',
  },
  problems: {
    unclear: 'De uma licença não diz nem sim nem não, ou diz ambos',
    title: 'Linhas e pessoas deixadas de lado',
    line: 'Linha',
    entry: 'Entrada',
    problem: 'Problema',
    more: '{count, plural, other {E mais #.}}',
    nobodyNamed: 'A linha não indica ninguém',
    notFound: 'Ninguém que você pode ver tem isto',
    stranger: 'Não é e-mail, nem ID, nem nome',
    failed: 'Não foi possível consultar: compare novamente',
    unread: 'Não foi possível ler o que esta pessoa possui',
    contradiction: 'Diverge de outra linha da mesma pessoa',
    ambiguous: 'Várias pessoas têm o mesmo: escolha uma acima',
    unknownLicense: 'Menciona uma licença que não existe',
  },
};
