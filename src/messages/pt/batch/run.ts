import type { run as english } from '../../en/batch/run';
import type { Wording } from '../../Wording';

export const run: Wording<typeof english> = {
  description: 'O que aconteceu com cada alteração.',
  missingTitle: 'Esta execução não está neste navegador',
  missingBody:
    'As execuções são guardadas no navegador em que foram feitas, para o administrador que as fez. Se foi feita aqui, pode ter sido excluída.',
  openHistory: 'Ir para Histórico',
  progressLabel: 'Progresso da execução',
  progressText: '{done, number} de {total, number} alterações',
  done: 'Concluídas',
  ofTotal: 'de {total, number}',
  left: 'Restantes',
  results: {
    applied: 'Aplicadas',
    already: 'Já estão assim',
    failed: 'Falharam',
    failedNote: 'recusadas, não em vigor ou com resultado desconhecido',
    notSent: 'Não enviadas',
  },
  watching: 'Os resultados aparecem aqui quando a execução terminar.',
  rate: 'Alterações por minuto',
  timeLeft: 'Tempo restante',
  timeUnknown: '…',
  seconds: '{count, plural, one {# s} other {# s}}',
  minutes: '{count, plural, one {# min} other {# min}}',
  hours: '{count, plural, one {# h} other {# h}}',
  pause: 'Pausar',
  resume: 'Retomar',
  cancel: 'Cancelar execução',
  keepRunning: 'Continuar executando',
  cancelTitle: 'Cancelar esta execução?',
  cancelBody:
    'Nada mais é enviado. O que já foi enviado permanece e ainda é conferido, para que cada alteração receba seu veredito. Depois, é possível revertê-la com Desfazer esta execução.',
  phases: {
    preparing: 'Preparando',
    running: 'Enviando a parte {part, number}',
    verifying: 'Conferindo o que foi enviado',
    paused: 'Pausada',
    'sign-in-needed': 'Aguardando você entrar',
    cancelling: 'Cancelando: conferindo o que foi enviado',
    cancelled: 'Cancelada',
    stopped: 'Parada',
    finished: 'Concluída',
    interrupted: 'Interrompida',
  },
  waits: {
    'rate-limit': 'O Genesys Cloud pede para aguardar {seconds, plural, one {# segundo} other {# segundos}}',
    grace: 'Uma resposta se perdeu: conferência em {seconds, plural, one {# segundo} other {# segundos}}',
    window:
      'Aguardando as alterações aparecerem: nova leitura em {seconds, plural, one {# segundo} other {# segundos}}',
    trouble:
      'Não é possível acessar o Genesys Cloud: nova tentativa em {seconds, plural, one {# segundo} other {# segundos}}',
  },
  elsewhere: 'Outra guia conduz esta execução. O progresso é exibido aqui; pause ou cancele lá.',
  interruptedTitle: 'Esta execução foi interrompida',
  interruptedBody:
    'A guia foi fechada ou travou. Nada se perdeu: Retomar confere o que pode ter sido enviado e continua com o restante.',
  signInTitle: 'Sua sessão terminou',
  signInBody:
    'A execução aguarda. Entre novamente, e ela continua: nada se perde, e nada é enviado duas vezes.',
  paused: {
    'suspicious-read': {
      title: 'O que foi lido parece errado',
      body: 'Nada foi retirado com base nisso. Retomar lê novamente; as pessoas que ainda faltarem ficam então de fora.',
    },
    journal: {
      title: 'Não é possível gravar o diário',
      body: 'Por isso, nada mais é enviado. Libere espaço em disco e pressione Retomar. O navegador diz: {message}',
    },
    trouble: {
      title: 'Há muito tempo não é possível acessar o Genesys Cloud',
      body: 'Nada se perdeu. Pressione Retomar quando ele voltar.',
    },
    rejected: {
      title: 'O Genesys Cloud recusa uma solicitação após a outra',
      body: 'Nada do que elas pediam foi alterado. Veja abaixo o que ele diz e, então, use Retomar ou cancele.',
    },
    failure: {
      title: 'O License Desk falhou',
      body: 'A execução está em espera, e nada se perdeu. Pressione Retomar para continuar a partir do que foi guardado. {message}',
    },
  },
  stoppedTitle: 'O Genesys Cloud não permite mais que você altere atribuições',
  stoppedMissing: 'Ele exige: {permissions}.',
  stoppedForbidden: 'Ele respondeu que você não tem permissão.',
  stoppedConsequence:
    'O que foi enviado antes foi conferido e tem seu veredito; o restante fica como “Não enviada”.',
  lastError: 'Às {time}: {title}. A execução continua sozinha onde puder.',
  differences: {
    title:
      '{count, plural, one {Alguém alterou # atribuição desde a Revisão} other {Alguém alterou # atribuições desde a Revisão}}',
    body: 'Nada desta parte foi enviado ainda. A execução continua a partir do que as pessoas possuem agora, se você concordar.',
    gained: '{person} agora possui {license}',
    lost: '{person} não possui mais {license}',
    more: '{count, plural, one {E mais #.} other {E mais #.}}',
    accept: 'Continuar mesmo assim',
    acceptLaterToo: 'Continuar e não perguntar mais nesta execução',
  },
  announce: {
    preparing: 'A execução começa.',
    progress: '{percent, number}% concluído.',
    rateLimit: 'O Genesys Cloud pede para aguardar. A execução continua sozinha.',
    paused: 'A execução está pausada.',
    'sign-in-needed': 'A execução aguarda você entrar.',
    cancelling: 'A execução está sendo cancelada.',
    stopped: 'A execução parou.',
    finished: 'A execução terminou: {applied, number} de {done, number} alterações aplicadas.',
  },
};
