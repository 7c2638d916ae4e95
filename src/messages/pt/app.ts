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
  palette: { open: 'Pesquisar ou ir para', key: 'Ctrl K', macKey: '⌘ K' },
  theme: { label: 'Tema', choose: 'Tema {theme}', light: 'Claro', dark: 'Escuro', system: 'Sistema' },
  account: { label: 'Conta de {name}', at: 'em {organization}, {region}', signOut: 'Sair' },
};
