import type { app as english } from '../en/app';
import type { Wording } from '../Wording';

export const app: Wording<typeof english> = {
  skipToContent: 'Ir para o conteúdo',
  navigation: {
    label: 'Principal',
    home: 'Início',
    definitions: 'Definições',
    permissions: 'Permissões',
    organization: 'Organização',
    users: 'Usuários',
    batch: 'Atribuição em lote',
    history: 'Histórico',
    more: 'Mais',
  },
  notFound: {
    title: 'Esta página não existe',
    body: 'O endereço pode ter sido digitado incorretamente, ou a página pode ter mudado de lugar.',
    action: 'Ir para Organização',
  },
  runBanner: {
    running:
      '“{name}” está em andamento: {percent, number}% concluído. Mantenha esta guia do navegador aberta.',
    held: '“{name}” aguarda você: {percent, number}% concluído.',
    open: 'Abrir execução',
  },
  organization: { label: 'Organização da sua sessão' },
  help: {
    shortcuts: 'Atalhos de teclado',
    glossary: 'O que as palavras significam',
    whatIs: '{word}: o que significa',
    missing: 'Não foi possível carregar a explicação. Verifique a conexão e pressione novamente.',
  },
  terms: {
    definition: 'Definição de licença',
    assignment: 'Atribuição',
    prerequisite: 'Pré-requisito',
    comprises: 'Engloba',
    addOn: 'Complemento',
    seats: 'Nomeado e concorrente',
    effective: 'Permissões efetivas',
    grants: 'Concede e cobre',
    needed: 'O que as funções exigem',
    redundant: 'Redundante',
    division: 'Divisão',
    snapshot: 'Instantâneo',
    plan: 'Plano',
    obstacle: 'Obstáculo e aviso',
    dependent: 'Alteração dependente',
    verdict: 'Veredito',
    applied: 'Aplicada',
    already: 'Já está assim',
    refused: 'Recusada',
    notInEffect: 'Não em vigor',
    notSent: 'Não enviada',
    unknown: 'Desconhecido',
  },
  palette: { open: 'Pesquisar ou ir para', key: 'Ctrl K', macKey: '⌘ K' },
  theme: { label: 'Tema', choose: 'Tema {theme}', light: 'Claro', dark: 'Escuro', system: 'Sistema' },
  density: {
    label: 'Densidade',
    choose: 'Densidade: {density}',
    comfortable: 'Confortável',
    compact: 'Compacta',
  },
  language: {
    label: 'Idioma',
    failed:
      'Não foi possível carregar este idioma. Verifique a conexão e escolha-o novamente; nada foi alterado.',
  },
  account: {
    label: 'Conta de {name}',
    at: 'em {organization}, {region}',
    signOut: 'Sair',
    signOutAndDelete: 'Sair e excluir…',
    about: 'Sobre',
  },
};
