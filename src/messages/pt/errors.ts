import type { errors as english } from '../en/errors';
import type { Wording } from '../Wording';

export const errors: Wording<typeof english> = {
  network: {
    title: 'Sem resposta do Genesys Cloud',
    body: 'A solicitação não teve resposta: a rede pode estar fora do ar, ou algo entre este ponto e o Genesys Cloud a interrompeu.',
    action: 'Verifique a conexão e tente novamente.',
  },
  timeout: {
    title: 'O Genesys Cloud demorou demais',
    body: 'Nenhuma resposta chegou a tempo.',
    action: 'Tente novamente daqui a pouco.',
  },
  unreadable: {
    title: 'Não foi possível ler a resposta',
    body: 'Algo respondeu, mas não com o que esta operação promete. Um proxy ou uma página de login no caminho pode ter respondido no lugar do Genesys Cloud.',
    action: 'Tente novamente. Se continuar assim, fale com quem administra a rede no caminho.',
  },
  unauthorized: {
    title: 'Sua sessão terminou',
    body: 'O Genesys Cloud não a aceita mais: ela expirou ou foi revogada.',
    action: 'Entre novamente; você volta para onde está.',
  },
  forbidden: {
    title: 'Você não tem permissão para fazer isto',
    body: 'Falta à sua conta uma permissão que o Genesys Cloud exige aqui.',
    bodyNamed: 'O Genesys Cloud exige: {permissions}.',
    action: 'Peça a um administrador da sua organização uma função que a conceda.',
  },
  notFound: {
    title: 'O Genesys Cloud não conhece isto',
    body: 'Pode ter sido excluído, ou talvez você não tenha permissão para ver.',
    action: 'Verifique o endereço ou volte e escolha na lista.',
  },
  rateLimited: {
    title: 'Solicitações demais por enquanto',
    body: 'O Genesys Cloud limita quanto uma conta pode pedir por minuto, somando todas as suas janelas.',
    bodySeconds: 'O Genesys Cloud pede para aguardar {seconds, plural, one {# segundo} other {# segundos}}.',
    action: 'Aguarde e tente novamente.',
  },
  unavailable: {
    title: 'O Genesys Cloud está com um problema',
    body: 'Ele respondeu com o status {status}.',
    action:
      'Tente novamente daqui a pouco. Se continuar assim, informe o ID de contexto ao suporte da Genesys.',
  },
  refused: {
    title: 'O Genesys Cloud recusou a solicitação',
    body: 'Ele respondeu com o status {status}.',
    action: 'Se continuar assim, informe o ID de contexto ao suporte da Genesys.',
  },
  unexpected: {
    title: 'Algo deu errado no License Desk',
    body: 'Esta é uma falha do console, não do Genesys Cloud.',
    action: 'Recarregue a página. O que você digitou é mantido onde havia um rascunho.',
  },
  storage: {
    title: 'Este navegador não conseguiu guardar ou ler os próprios dados',
    body: 'Disco cheio, navegação privada ou uma configuração do navegador pode ser o motivo. Nada foi enviado ao Genesys Cloud.',
    action: 'Libere espaço em disco ou saia da navegação privada e tente novamente.',
  },
  browserSays: 'Para o suporte',
  unchanged: 'Nada foi alterado: foi apenas leitura.',
  serviceSays: 'O Genesys Cloud diz: {message}',
  contextId: 'ID de contexto',
  technical: 'Solicitação',
  waiting: 'O Genesys Cloud pediu para ir mais devagar. O License Desk aguarda e depois continua sozinho.',
  waitingSeconds: '{seconds, plural, one {Falta # segundo} other {Faltam # segundos}}.',
  offline:
    'Você está offline. O que está na página permanece; o que depende do Genesys Cloud falha até a conexão voltar.',
  reload: 'Recarregar a página',
  unknownChanged:
    'O que foi enviado antes disso não é desfeito; uma execução em andamento fica guardada no Histórico.',
  partMissing: {
    title: 'Não foi possível carregar esta parte do License Desk',
    body: 'A conexão caiu, ou uma nova versão foi publicada enquanto você trabalhava. Nada foi alterado.',
    action:
      'Recarregue a página para continuar; rascunhos e execuções são mantidos, e você volta a esta página.',
  },
};
