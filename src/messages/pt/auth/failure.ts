import type { failure as english } from '../../en/auth/failure';
import type { Wording } from '../../Wording';

export const failure: Wording<typeof english> = {
  heading: 'Login não realizado',
  again: 'Entrar novamente',
  retry: 'Tentar novamente',
  toLogin: 'Ir para a página de login',
  nothingChanged: 'Nada foi alterado, e nenhum acesso foi guardado.',
  technical: 'Para o suporte: {detail}',
  unsolicited: {
    title: 'Esta guia não pediu este login',
    body: 'Chegou uma resposta que não pertence a nenhum login iniciado aqui: um endereço antigo foi aberto, ou um login foi concluído duas vezes ou em outra guia. Ela não foi usada.',
  },
  stateMismatch: {
    title: 'A resposta não pertence ao seu login',
    body: 'Falta nela o segredo que o License Desk enviou; portanto, outra pessoa pode tê-la criado. Ela não foi usada.',
  },
  expired: {
    title: 'O login demorou demais',
    body: 'A resposta chegou mais de dez minutos depois do início do login e não foi usada.',
  },
  malformed: {
    title: 'Não foi possível ler a resposta',
    body: 'O que voltou não é o que o Genesys Cloud envia neste tipo de login. Não foi usado.',
  },
  refused: {
    title: 'O Genesys Cloud não aceitou o seu login',
    body: 'A resposta foi: {error}.',
    denied: 'O login foi cancelado, ou sua conta não tem permissão para usar este aplicativo.',
    client:
      'Ele não conhece este aplicativo, ou não esta forma de entrar. Quem mantém o License Desk deve verificar clientId, grant e o URI de redirecionamento registrado em config.json e no Genesys Cloud.',
    service: 'Ele está com um problema próprio no momento. Tente novamente em alguns minutos.',
    says: 'O Genesys Cloud diz: {description}',
  },
  exchange: {
    title: 'O Genesys Cloud não aceitou o código de login',
    body: 'A última etapa do login falhou. Um código só pode ser usado uma vez e por pouco tempo; por isso, é preciso um novo.',
  },
  unverified: {
    title: 'O Genesys Cloud não conseguiu dizer quem você é',
    body: 'Você entrou, mas a consulta sobre sua conta e suas permissões não teve resposta utilizável.',
  },
  foreignClient: {
    title: 'Este acesso foi criado para outro aplicativo',
    body: 'O Genesys Cloud não confirma que ele foi emitido para o License Desk. Ele não foi usado e foi revogado.',
  },
  foreignOrganization: {
    title: 'Este acesso é de outra organização',
    body: 'O Genesys Cloud indica duas organizações diferentes para ele. Ele não foi usado e foi revogado.',
  },
  otherOrganization: {
    title: 'Este login é de outra organização',
    body: 'Aqui o License Desk está configurado para uma organização, e o Genesys Cloud diz que este acesso não é dela. Ele não foi usado e foi revogado. Entre com uma conta dessa organização.',
  },
  otherAdmin: {
    title: 'Você entrou como outra pessoa',
    body: '{name} entrou, mas esta página é trabalho de {admin}. Entre como {admin} ou saia primeiro.',
  },
  insecureContext: {
    title: 'Esta página não é servida com segurança',
    body: 'Este tipo de login (PKCE) só funciona via https. Quem mantém o License Desk deve servi-lo via https.',
  },
  popupBlocked: {
    title: 'O navegador bloqueou a janela de login',
    body: 'Permita janelas pop-up para este site ou entre nesta mesma janela.',
  },
  popupClosed: {
    title: 'A janela de login foi fechada',
    body: 'O login não foi concluído. Tente novamente ou entre nesta mesma janela.',
  },
  openerGone: {
    title: 'A janela que pediu este login não existe mais',
    body: 'Feche esta janela e entre novamente onde você estava trabalhando.',
  },
};
