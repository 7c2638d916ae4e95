import type { login as english } from '../../en/auth/login';
import type { Wording } from '../../Wording';

export const login: Wording<typeof english> = {
  title: 'Entrar',
  documentTitle: 'Entrar · License Desk',
  explanation:
    'Você entra pelo Genesys Cloud e volta para cá. O License Desk vê seu acesso, nunca sua senha.',
  organization: 'Organização',
  region: 'Região',
  regionOf: '{region} · {host}',
  noRegion: 'Escolha uma região',
  regionHelp: 'A que está no endereço em que você usa o Genesys Cloud, como {example}.',
  regionMissing: 'Escolha a região da sua organização e entre em seguida.',
  action: 'Entrar',
  framed: 'O login abre uma janela própria; esta página fica como está.',
  afterwards: 'Depois, você volta à página que pediu.',
  signedOut: {
    bySelf: 'Você saiu. Seu acesso ao Genesys Cloud a partir desta guia do navegador foi revogado.',
    idle: 'Sua sessão foi encerrada porque nada foi feito aqui por algum tempo. Execuções, rascunhos e instantâneos são mantidos.',
    inAnotherTab: 'Você saiu em outra guia; por isso, a sessão desta também foi encerrada.',
    deleted: 'Você saiu, e o que este navegador guardava do seu trabalho foi excluído.',
    notDeleted:
      'Você saiu, mas algo que este navegador guarda não pôde ser excluído. Exclua os dados deste site nas configurações do navegador.',
  },
  promise: 'As licenças da sua organização: vistas, planejadas e distribuídas',
  points: {
    see: 'Veja quem possui cada licença e o que cada uma traz.',
    change: 'Planeje uma alteração para centenas de pessoas e leia o resultado de cada uma.',
    keep: 'Nada sai deste navegador além das chamadas ao Genesys Cloud.',
  },
};
