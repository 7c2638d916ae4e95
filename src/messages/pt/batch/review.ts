import type { review as english } from '../../en/batch/review';
import type { Wording } from '../../Wording';

export const review: Wording<typeof english> = {
  actions: { add: 'Adicionar', remove: 'Remover' },
  title: 'O que vai acontecer',
  description:
    'Calculado a partir do que as pessoas possuem neste momento. Nada foi enviado ainda, e nada é enviado antes de Iniciar execução.',
  notPlanned: 'Ainda não há um plano.',
  reading: 'Lendo o que as pessoas possuem: {done, number} de {of, number} solicitações.',
  readingLabel: 'Lendo para o plano',
  planningLabel: 'Calculando o plano',
  readAt: '{count, plural, one {# pessoa lida} other {# pessoas lidas}} às {time}.',
  readAgain: 'Ler novamente',
  readingAgain: 'Lendo…',
  estimate:
    'Uma execução leva cerca de {requests, plural, one {# solicitação} other {# solicitações}}, {minutes, plural, =1 {menos de um minuto} other {uns # minutos}} no ritmo que o Genesys Cloud permite.',
  start: 'Iniciar execução',
  summary: {
    label: 'O plano em números',
    change: 'Alterações',
    changeNote: 'serão enviadas',
    already: 'Já estão assim',
    alreadyNote: 'nada a enviar',
    obstacle: 'Bloqueadas',
    obstacleNote: 'não serão enviadas',
    warning: 'Com aviso',
    warningNote: 'enviadas mesmo assim',
  },
  stops: {
    title: 'O que foi lido parece errado',
    'everyone-empty':
      '{count, plural, one {A única pessoa lida não possui nenhuma licença.} other {Nenhuma das # pessoas lidas possui licença.}}',
    'many-absent':
      'O Genesys Cloud omitiu {count, plural, one {# pessoa} other {# pessoas}} das {asked, number} consultadas.',
    unreadable:
      'Não foi possível compreender o que o Genesys Cloud informou de {count, plural, one {# pessoa} other {# pessoas}}.',
    consequence:
      'Por isso, nada é retirado com base nisso: toda remoção fica bloqueada. Leia novamente daqui a algum tempo, ou tire essas pessoas do lote.',
    peopleUnread: 'Faltam nomes e status; o que as pessoas possuem foi lido.',
  },
  offers: {
    'add-prerequisite':
      '{count, plural, one {Falta a # pessoa} other {Falta a # pessoas}} {license}, exigida por {because}.',
    'remove-redundant':
      '{license} é englobada por {because}; por isso, {count, plural, one {# pessoa não precisa} other {# pessoas não precisam}} mais dela.',
    'remove-dependent':
      '{count, plural, one {# pessoa possui} other {# pessoas possuem}} {license}, que exige {because}.',
    'remove-conflicting':
      '{count, plural, one {# pessoa possui} other {# pessoas possuem}} {license}, que não pode coexistir com {because}.',
    accept: {
      'add-prerequisite': 'Adicionar {license} antes',
      'remove-redundant': 'Remover {license}',
      'remove-dependent': 'Remover {license} antes',
      'remove-conflicting': 'Remover {license} antes',
    },
    accepted:
      '{count, plural, one {# alteração foi adicionada ao plano} other {# alterações foram adicionadas ao plano}} pelo que você aceitou aqui.',
    withdraw: 'Retirá-las novamente',
  },
  changes: {
    label: 'Alterações planejadas',
    none: 'O plano está vazio',
    noneShown: 'Nenhuma alteração corresponde',
    filterLabel: 'Filtrar alterações planejadas',
    show: 'Mostrar',
    shows: {
      all: 'Tudo',
      change: 'Alterações',
      already: 'Já estão assim',
      obstacle: 'Bloqueadas',
      warning: 'Com aviso',
      differs: 'Diferem do arquivo',
    },
    find: 'Pessoa ou licença',
    shown: 'Exibindo {visible, number} de {all, number}',
    columns: {
      person: 'Pessoa',
      license: 'Licença',
      change: 'Alteração',
      plan: 'Plano',
      differs: 'Difere do arquivo',
      why: 'Motivo',
    },
    goneWhy: 'Consta só no arquivo: do estado atual, nada resulta para ela.',
    kinds: {
      change: 'Será enviada',
      warning: 'Com aviso',
      already: 'Já está assim',
      obstacle: 'Bloqueada',
      included: 'Enviada mesmo assim',
      gone: 'Não mais planejada',
    },
    include: 'Enviar mesmo assim',
    includeOf: 'Enviar mesmo assim: {license} para {person}',
    leaveOut: 'Deixar de fora novamente',
    leaveOutOf: 'Deixar de fora novamente: {license} para {person}',
  },
  reasons: {
    'missing-prerequisite': 'Exige {licenses}, que a pessoa não possuiria.',
    'comprised-by-held': 'Não traz nada: faz parte de {licenses}.',
    'second-add-on': 'Só é possível possuir uma do seu tipo, e a pessoa possui {licenses}.',
    'required-by-other': 'Exigida por {licenses}.',
    'person-not-found': 'A pessoa não existe, ou você não pode vê-la.',
    'person-inactive': 'A pessoa está inativa.',
    'person-deleted': 'A pessoa foi excluída.',
    'licenses-absent': 'O Genesys Cloud não informou nada sobre as licenças da pessoa.',
    'licenses-unreadable':
      'Não foi possível compreender o que o Genesys Cloud informou sobre as licenças da pessoa.',
    'own-license': 'É a sua própria licença.',
    'own-authorization': 'Sem ela, você não poderia mais alterar atribuições.',
    'unknown-definition': 'Nenhuma definição descreve esta licença.',
    'not-a-holder': 'A pessoa não possui {license}.',
    'swap-incomplete': 'A outra metade da troca não está planejada.',
    contradiction: 'Deve ser adicionada e removida ao mesmo tempo.',
    'suspicious-read': 'O que foi lido parece errado; por isso, nada é retirado com base nisso.',
    'auto-assigned':
      'As funções da pessoa a exigem: onde as licenças são atribuídas automaticamente por função, ela pode voltar.',
  },
  holders: {
    title: 'Efeito nos titulares',
    description: 'Entre as pessoas deste plano.',
    license: 'Licença',
    before: 'Antes',
    after: 'Depois',
    difference: 'Diferença',
    organization: 'Organização inteira',
    organizationChange: '{before, number} → {after, number}',
  },
  automatic: {
    label: 'Atribuição automática por função',
    intro:
      'Onde a organização atribui licenças automaticamente por função, isso pode desfazer alterações deste plano.',
    takenAway:
      '{count, plural, one {# pessoa recebe uma licença que nenhuma de suas funções exige: ela pode ser retirada novamente.} other {# pessoas recebem uma licença que nenhuma de suas funções exige: ela pode ser retirada novamente.}}',
    givenBack:
      '{count, plural, one {# pessoa perde uma licença que suas funções exigem: ela pode ser devolvida.} other {# pessoas perdem uma licença que suas funções exigem: ela pode ser devolvida.}}',
    unknown:
      '{count, plural, one {Para # pessoa não se sabe o que suas funções exigem.} other {Para # pessoas não se sabe o que suas funções exigem.}}',
  },
  permissions: {
    title: 'Efeito no que as pessoas podem fazer',
    description:
      'Permissões que as licenças das pessoas passam a cobrir ou deixam de cobrir. Uma função concede uma permissão, e uma licença a cobre; uma pessoa só pode usá-la onde as duas coisas valem.',
    group:
      '{people, plural, one {# pessoa} other {# pessoas}}: {gained, plural, =0 {nada ganho} one {# permissão ganha} other {# permissões ganhas}}, {lost, plural, =0 {nada perdido} one {# permissão perdida} other {# permissões perdidas}}',
    andMore: '{count, plural, one {e mais #} other {e mais #}}',
    lost: 'Não mais cobertas',
    noneLost: 'Nada é perdido.',
    gained: 'Recém-cobertas',
    noneGained: 'Nada é ganho.',
    lostThoughGranted: 'Concedidas por uma função e não mais cobertas por nenhuma licença',
    granted:
      '{count, plural, one {# das perdidas é concedida por uma função} other {# das perdidas são concedidas por funções}}',
    grantedUnknown: 'Funções não conhecidas',
    grantsUnknown:
      'Não se sabe o que as funções destas pessoas concedem; por isso, talvez elas nunca tenham podido usar parte disto.',
    rolesRefused:
      'Não se sabe o que as funções das pessoas concedem: você não tem a permissão {permission}. O que as licenças cobrem é informado mesmo assim.',
    rolesUnread:
      'Não se sabe o que as funções das pessoas concedem; o que as licenças cobrem é informado mesmo assim.',
    showMore: '{count, plural, one {Mostrar mais # grupo} other {Mostrar mais # grupos}}',
  },
  requests: {
    title: '{count, plural, one {A solicitação exata} other {As # solicitações exatas}}',
    description:
      'Cada uma é o corpo de um POST /api/v2/license/organization, nesta ordem. Uma alteração dependente aguarda até que aquilo de que depende tenha sido conferido.',
    what: 'Solicitações em JSON',
    download: 'Baixar JSON',
    cut: '… o restante está no arquivo',
  },
  naming: {
    title: 'Para o Histórico',
    description: 'Como a execução se chama e por que é feita.',
    name: 'Nome',
    reason: 'Motivo',
    reasonPlaceholder: 'Um chamado, um pedido, uma data',
    suggest: {
      add: 'Adicionar {license} para {people, plural, one {# pessoa} other {# pessoas}}',
      remove: 'Remover {license} de {people, plural, one {# pessoa} other {# pessoas}}',
    },
    suggestMore: '{first}, e {more, plural, one {# outra alteração} other {# outras alterações}}',
    suggestNothing: 'Nada a fazer',
  },
  settings: {
    title: 'Configurações da execução',
    description: 'Para mãos cuidadosas: guardadas neste navegador para todas as execuções.',
    changesPerWrite: 'Alterações por solicitação',
    usersPerRead: 'Pessoas por leitura',
    graceSeconds: 'Espera após uma resposta perdida, em segundos',
    windowSeconds: 'Espera até uma alteração aparecer, em segundos',
    range: 'De {min, number} a {max, number}',
  },
  guards: {
    removesFrom:
      'Este plano retira licenças de {count, plural, one {# pessoa} other {# pessoas}}. Quem perde uma pode ficar sem condições de trabalhar.',
    addsFor:
      'Este plano dá licenças a {count, plural, one {# pessoa} other {# pessoas}}. Cada uma pode ser um assento pago.',
    typeCount: 'Digite {count} para confirmar',
    locksOut:
      'Este plano retira de você o que é necessário para alterar atribuições. Depois dele, você não poderia devolver isso a si: outra pessoa teria de fazê-lo.',
    locksOutAccept: 'Entendo que perco o acesso',
  },
  blocked: {
    missing: 'Você não tem a permissão {permission}.',
    nothing: 'Não há nada a enviar.',
    reading: 'Lendo novamente…',
    planning: 'Calculando o plano…',
    typeCount: 'Digite {count} acima para confirmar o número de pessoas.',
    lockOut: 'Confirme acima que você perde o acesso.',
  },
  refused: {
    title: 'A execução não foi iniciada',
    'no-journal':
      'Este navegador não consegue guardar o diário de que uma execução precisa; assim, nenhuma alteração poderia ser comprovada: {message}. Libere espaço em disco ou saia da navegação privada.',
    busy: 'Há uma execução em andamento, aqui ou em outra guia. Uma por vez: aguarde até que termine.',
    unfinished: 'Uma execução anterior não chegou ao fim. Retome-a ou cancele-a primeiro.',
    openUnfinished: 'Abrir a execução inacabada',
    'nothing-to-do': 'Não há nada a enviar.',
    unexpected: 'O License Desk falhou: {message}',
    nothingSent: 'Nada foi enviado.',
  },
};
