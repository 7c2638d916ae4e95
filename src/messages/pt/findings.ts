import type { findings as english } from '../en/findings';
import type { Wording } from '../Wording';

export const findings: Wording<typeof english> = {
  title: 'Constatações',
  description: 'O que chama a atenção em quem possui o quê, em toda a organização, e o que fazer a respeito.',
  reading: 'Examinando a organização',
  people: '{count, plural, one {# pessoa} other {# pessoas}}',
  peopleAtLeast: 'pelo menos {count, plural, one {# pessoa} other {# pessoas}}',
  ids: '{count, plural, one {# ID} other {# IDs}}',
  nothing: 'Nada encontrado',
  unknown: 'Desconhecido',
  kind: {
    prerequisite: 'Falta pré-requisito',
    second: 'Dois complementos do mesmo tipo',
    departed: 'Com licença, mas inativas ou excluídas',
    redundant: 'Licenças redundantes',
    excess: 'Mais do que as funções exigem',
    idle: 'Com licença, mas sem fazer login',
    lacking: 'Menos do que as funções exigem',
    unlicensed: 'Ativas sem licença',
    nobody: 'IDs sem pessoa',
  },
  /** For an admin who may not see everybody. */
  nobodyTitle: 'IDs que não pertencem a ninguém que você possa ver',
  meaning: {
    prerequisite:
      'Possuem uma licença sem aquela que ela exige; por isso, ela pode não funcionar. Adicione o que falta ou remova-a.',
    second:
      'O Genesys Cloud permite que uma pessoa possua um complemento de cada tipo. Estes cobrem o mesmo; portanto, um deles não traz nada: escolha qual remover.',
    departed:
      'Não podem entrar, mas possuem licenças que outras pessoas poderiam usar. Remova o que possuem.',
    redundant: 'Outra licença que possuem a engloba; por isso, ela não traz nada. Remova-a.',
    excess:
      'O Genesys Cloud diz que as funções exigem menos. Remova a licença ou coloque no lugar dela o que as funções exigem.',
    idle: 'Estão ativas e possuem licenças, mas não fazem login há muito tempo. Pergunte se ainda precisam delas.',
    lacking:
      'O Genesys Cloud diz que as funções exigem uma licença que nada do que possuem lhes dá. Adicione-a ou retire a função.',
    unlicensed:
      'Podem entrar, mas não possuem nenhuma licença. Dê a elas o que for necessário, se for o caso.',
    nobody:
      'Os dados de licenças mencionam IDs que não pertencem a nenhuma pessoa, incluídas as inativas e as excluídas. Remova o que possuem.',
  },
  nobodyHidden:
    'Os dados de licenças mencionam IDs de pessoas que você não pode ver: pessoas de outras divisões, ou ninguém. Um administrador que vê todas as divisões pode dizer.',
  nobodyMaybe:
    'Os dados de licenças mencionam IDs que não pertencem a ninguém que você possa ver. Não foi possível saber se você vê todas as pessoas; portanto, podem ser pessoas de outras divisões.',
  item: {
    prerequisite: '{license} sem {missing}',
    second: '{one} e {other}',
    departedInactive: 'Pessoas inativas que possuem licenças',
    departedDeleted: 'Pessoas excluídas que possuem licenças',
    redundant: '{license}, englobada por {by}',
    excess: '{license}, que as funções não exigem',
    excessInstead: '{license}, onde bastaria {instead}',
    idle: 'Sem login há {days, plural, one {# dia} other {# dias}} ou mais',
    idleNever: 'Nunca fizeram login, ou o Genesys Cloud não informa quando',
    lacking: 'Falta {license}',
    unlicensed: 'Pessoas ativas sem nenhuma licença',
    nobody: 'IDs que não pertencem a nenhuma pessoa',
    nobodyVisible: 'IDs que não pertencem a ninguém que você possa ver',
  },
  /** The finding by its key alone, as where people are filtered by it. */
  chip: {
    prerequisite: 'Falta pré-requisito de {license}',
    second: '{one} e {other} ao mesmo tempo',
    departedInactive: 'Inativas, mas com licença',
    departedDeleted: 'Excluídas, mas com licença',
    redundant: 'Redundante: {license}',
    excess: 'As funções não exigem {license}',
    excessInstead: '{license}, onde bastaria {instead}',
    idle: 'Com licença, sem login há {days, plural, one {# dia} other {# dias}}',
    idleNever: 'Com licença, nenhum login informado',
    lacking: 'As funções exigem {license}',
    unlicensed: 'Ativas sem licença',
    nobody: 'IDs sem pessoa',
    unknown: 'Constatação desconhecida',
  },
  suggestion: {
    removeHeld: 'Sugestão: remover de cada uma o que essa pessoa possui',
    remove: 'Sugestão: remover {licenses}',
    add: 'Sugestão: adicionar {licenses}',
    swap: 'Sugestão: remover {removed} e adicionar {added}',
    none: 'O que alterar fica à sua escolha',
    more: '{count, plural, one {mais # licença} other {mais # licenças}}',
  },
  take: 'Levar para o lote',
  takeOf: 'Levar para o lote: {finding}',
  draftFailed:
    'Este navegador não conseguiu guardar as pessoas para o assistente: o armazenamento está cheio ou desativado. Nada foi alterado.',
  showAll: 'Mostrar todas as {count, number}',
  showFewer: 'Mostrar menos',
  idleDays: 'Sem uso após',
  idleDaysHint: 'Dias sem login',
  divisions:
    'Você vê as pessoas de apenas algumas divisões. As constatações sobre pessoas tratam dessas; as constatações só sobre licenças tratam de todas.',
  incomplete:
    'A organização mudou enquanto era lida; por isso, estas constatações podem divergir em algumas pessoas.',
  asking: 'Perguntando ao Genesys Cloud o que as funções exigem…',
  settings: 'Em que as constatações se baseiam',
  clear: {
    title: 'Procurado sem encontrar',
    body: 'Tudo em que estas se baseiam foi lido, e nada foi encontrado.',
  },
  allFoundNothing: {
    title: 'Nada encontrado',
    body: 'Tudo foi lido, e nada chama a atenção.',
  },
  why: {
    reading: 'A organização ainda está sendo lida.',
    definitionsPending: 'As definições de licenças estão sendo lidas.',
    definitions: 'Não foi possível ler as definições de licenças.',
    permissions:
      '{count, plural, one {# pessoa possui} other {# pessoas possuem}} complementos cujas permissões o Genesys Cloud não informa; por isso, não se sabe se são do mesmo tipo.',
    assignments:
      '{count, plural, one {Desconhecido para # pessoa: o Genesys Cloud não informou o que ela possui.} other {Desconhecido para # pessoas: o Genesys Cloud não informou o que elas possuem.}}',
    names: 'Falta à sua conta directory:user:view; por isso, o Genesys Cloud informa IDs, não pessoas.',
    namesIncomplete: 'Não foi possível ler as pessoas até o fim.',
    namesIncompleteSome:
      'Desconhecido para {count, plural, one {# ID} other {# IDs}}: não foi possível ler as pessoas até o fim.',
    states:
      'Desconhecido para {count, plural, one {# pessoa} other {# pessoas}} com um status que não é compreendido.',
    logins: 'O Genesys Cloud não informou o último login de ninguém.',
    roles:
      'Desconhecido para {count, plural, one {# pessoa} other {# pessoas}} cujas funções não foram informadas.',
    inferPending:
      'Ainda não se sabe para {count, plural, one {# pessoa} other {# pessoas}}: o Genesys Cloud está sendo consultado sobre o que as funções exigem.',
    inferFailed:
      'Desconhecido para {count, plural, one {# pessoa} other {# pessoas}}: o Genesys Cloud não respondeu o que as funções exigem.',
  },
  notice: {
    noSuch:
      'Este endereço indica uma constatação que o License Desk não conhece; por isso, ninguém é exibido.',
    unknown: 'Nem tudo nesta constatação pode ser determinado.',
    all: 'Todas as constatações',
  },
  askAgain: 'Perguntar novamente',
};
