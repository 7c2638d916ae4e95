import type { home as english } from '../en/home';
import type { Wording } from '../Wording';

export const home: Wording<typeof english> = {
  title: 'Início',
  reading: 'Lendo o que se sabe da organização',
  age: {
    broken: 'Não foi lido até o fim.',
    at: 'Lido <when>{ago}</when>.',
    kept: 'Lido <when>{ago}</when>, da cópia deste navegador.',
    none: 'Nada foi lido ainda.',
  },
  welcome: {
    title: 'Boas-vindas ao License Desk',
    what: 'Veja quem possui qual licença, e por quê: lido do Genesys Cloud com o seu próprio login e guardado somente neste navegador.',
    look: 'Comece por <findings>Constatações</findings>, o que está errado em quem possui o quê; ou procure alguém em <users>Usuários</users>.',
    change:
      'Altere milhares de atribuições em <batch>Atribuição em lote</batch>: nada é enviado antes da sua revisão, e cada alteração é conferida.',
    viewOnly:
      'Você pode ver tudo aqui. Alterar atribuições exige a permissão <code>authorization:grant:add</code>.',
    readOnly: 'Você pode ver tudo aqui. Este console está configurado para não alterar nada, seja quem for.',
    dismiss: 'Entendi',
  },
  run: {
    label: 'Execução em andamento',
    running: 'Em andamento',
    runningElsewhere: 'Em andamento em outra guia',
    held: 'Espera por você',
    left: 'Inacabada',
    over: 'Concluída',
    progress: '{done, number} de {total, number} alterações têm seu veredito',
    leftBody: 'Nada se perdeu: Retomar confere o que pode ter sido enviado e continua com o resto.',
    resume: 'Retomar',
    open: 'Abrir a execução',
    results: 'Ver os resultados',
    progressLabel: 'Progresso de {name}',
  },
  figures: {
    label: 'A organização em números',
    people: 'Pessoas',
    licensed: 'Com licença',
    unlicensed: 'Sem nenhuma licença',
    soFar: 'até agora',
    share: '{share} das pessoas',
    untold: '{count, plural, one {licenças de # desconhecidas} other {licenças de # desconhecidas}}',
    nobodyVisible: '{count, plural, one {# ID} other {# IDs}} de ninguém que você possa ver',
  },
  notice: {
    forbidden:
      'Falta directory:user:view à sua conta: as pessoas são conhecidas apenas por seus IDs. Licenças e contagens estão completas.',
    names:
      'Não foi possível ler as pessoas até o fim. Licenças e contagens estão completas; faltam alguns nomes.',
    incomplete:
      'A organização mudou durante a leitura: alguém pode estar faltando aqui. Atualizar lê tudo de novo.',
    details: 'Detalhes em Organização',
  },
  next: {
    title: 'A seguir',
    unfinished: '“{name}” não chegou ao fim',
    unfinishedBody: 'Retome-a antes de tudo: até que termine, nenhuma outra execução pode começar.',
    failed: '{count, plural, one {# alteração} other {# alterações}} de “{name}” sem êxito',
    failedBody:
      'Recusadas, não em vigor, desconhecidas ou deixadas de fora: veja por quê e tente de novo o que puder ser tentado.',
    finding: '{people}: {finding}',
    clear: 'Nada precisa de você agora',
    clearBody: 'Tudo foi examinado, e nada chama a atenção.',
    unknown: 'Nada do que se sabe precisa de você agora',
    unknownBody: 'Uma parte não pôde ser examinada, ou ainda não foi: Constatações diz qual.',
    pending: 'Procurando o que chama a atenção…',
    pendingReading: 'O que chama a atenção será dito quando todos forem lidos.',
    pendingUnread: 'Não se sabe o que chama a atenção: a organização não foi lida.',
    openRun: 'Abrir a execução',
    see: 'Ver quem',
    seeOf: 'Ver quem: {finding}',
    take: 'Levar para um lote',
    takeOf: 'Levar para um lote: {finding}',
    draftFailed:
      'Este navegador não conseguiu guardar as pessoas para o assistente: o armazenamento está cheio ou desativado. Nada foi alterado.',
    findings: 'Abrir Constatações',
  },
  findings: {
    title: 'Constatações',
    hint: 'O que está errado em quem possui o quê, o mais grave primeiro.',
    all: '{count, plural, =0 {Todas as constatações} one {A única constatação} other {Todas as # constatações}}',
    weight: { wrong: 'Errado', idle: 'Sem uso', look: 'Vale ver' },
    caption: '{weight} · {kind}',
    people: '{count, plural, one {# pessoa} other {# pessoas}}',
    ids: '{count, plural, one {# ID} other {# IDs}}',
    none: { title: 'Nada encontrado', body: 'Tudo foi examinado, e nada chama a atenção.' },
    noneKnown: {
      title: 'Nada encontrado no que pôde ser examinado',
      body: 'O que não se pôde saber está abaixo.',
    },
    unread: {
      title: 'Desconhecido',
      body: 'O que chama a atenção será dito quando a organização for lida.',
    },
    unknown: 'Desconhecido: {kinds}.',
    why: {
      reading: 'A organização ainda está sendo lida.',
      definitions: 'Não foi possível ler as definições de licença.',
      definitionsPending: 'As definições de licença estão sendo lidas.',
      permissions: 'O Genesys Cloud não informa todas as permissões das licenças.',
      assignments: 'O Genesys Cloud não informou o que todos possuem.',
      names: 'Falta directory:user:view à sua conta.',
      namesIncomplete: 'Não foi possível ler as pessoas até o fim.',
      states: 'Algumas pessoas estão em um status que não é compreendido.',
      logins: 'O Genesys Cloud não informou o último login de ninguém.',
      roles: 'Nem todos tiveram suas funções informadas.',
      inferPending:
        'O que as funções exigem é perguntado ao Genesys Cloud quando você abre <findings>Constatações</findings>.',
      inferFailed: 'O Genesys Cloud não respondeu o que as funções exigem.',
    },
  },
  holders: {
    soFar: 'Até onde foi lido.',
    title: 'Titulares por licença',
    hint: 'Quantas pessoas possuem cada licença.',
    overview: 'Visão geral',
    show: 'Mostrar quem possui {license}: {count, plural, one {# pessoa} other {# pessoas}}',
    more: '{count, plural, one {E mais # licença.} other {E mais # licenças.}}',
    unread: {
      title: 'Desconhecido',
      body: 'Os titulares são contados assim que as primeiras pessoas e suas licenças são lidas.',
    },
    nobody: {
      title: 'Ninguém possui licença',
      body: 'Nenhuma licença desta organização está atribuída a alguém.',
    },
  },
  runs: {
    title: 'Últimas execuções',
    all: 'Histórico',
    emptyTitle: 'Ainda não há execuções neste navegador',
    emptyBody: 'O que você altera em Atribuição em lote fica aqui, com o que foi feito de cada alteração.',
    emptyBodyViewer: 'As execuções ficam no navegador em que foram feitas, para quem as fez.',
    start: 'Ir para Atribuição em lote',
    unreadable: 'Não foi possível ler as execuções guardadas neste navegador: {message}',
    damaged:
      '{count, plural, one {Há mais # execução que esta versão do License Desk não consegue ler.} other {Há mais # execuções que esta versão do License Desk não consegue ler.}}',
    by: '{state} · {ago}',
  },
};
