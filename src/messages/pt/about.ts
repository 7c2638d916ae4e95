import type { about as english } from '../en/about';
import type { Wording } from '../Wording';

export const about: Wording<typeof english> = {
  title: 'Sobre o License Desk',
  version: 'Versão {version}',
  connections: {
    title: 'Com o que se comunica',
    description:
      'O License Desk não tem servidor próprio. Deste navegador ele se comunica com estes dois endereços e com o site em que foi aberto; sua Content-Security-Policy não permite nenhum outro.',
    organization: 'Organização',
    region: 'Região',
    api: 'API pública',
    login: 'Login',
    grant: 'Tipo de concessão',
    client: 'Cliente OAuth',
    implicit: 'Token Implicit Grant',
    pkce: 'Code Authorization com PKCE',
    implicitEnds:
      'O Genesys Cloud encerra a concessão implícita até o início de 2027. Quem opera o License Desk pode passar a PKCE com uma palavra em config.json e um cliente desse tipo.',
  },
  rights: {
    title: 'O que {name} pode fazer aqui',
    description: 'Pelas permissões das funções e pelos escopos do token. Basta uma das permissões citadas.',
    view: 'Ver definições e atribuições',
    people: 'Ver e pesquisar pessoas',
    assign: 'Atribuir e remover licenças',
    yes: 'Sim',
    no: 'Não',
    scopes: 'Escopos do token',
    noScopes: 'Nenhum informado: o token não é restrito',
    readOnly: 'Somente leitura',
    readOnlyWhy: 'config.json retirou tudo o que altera atribuições.',
  },
  notices: {
    title: 'Avisos de licenças',
    description:
      '{count, plural, one {# biblioteca de terceiros} other {# bibliotecas de terceiros}} nesta versão, cada uma sob sua própria licença.',
    missing: 'Não foi possível ler os avisos.',
    name: 'Biblioteca',
    version: 'Versão',
    license: 'Licença',
    unnamed: 'Não informada',
    open: 'Licença de {name} {version}',
    close: 'Fechar',
    noText: 'A biblioteca não traz o texto de sua licença.',
  },
  release: {
    title: 'Há uma nova versão do License Desk',
    body: 'Recarregue para usá-la. Rascunhos, visualizações e execuções permanecem; uma execução em andamento continua depois.',
    reload: 'Recarregar',
  },
};
