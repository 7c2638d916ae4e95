import type { signIn as english } from '../en/signIn';
import type { Wording } from '../Wording';

/** The part of `auth` that is said to those alone who are not signed in. */
export const signIn: Wording<typeof english> = {
  login: {
    title: 'Entrar',
    documentTitle: 'Entrar · License Desk',
    explanation:
      'Você entra pelo Genesys Cloud e volta para cá. O License Desk vê seu acesso, nunca sua senha.',
    organization: 'Organização',
    region: 'Região',
    regionOf: '{region} · {host}',
    action: 'Entrar',
    afterwards: 'Depois, você volta à página que pediu.',
    signedOut: 'Você saiu. Seu acesso ao Genesys Cloud a partir desta guia do navegador foi revogado.',
    signedOutElsewhere: 'Você saiu em outra guia; por isso, a sessão desta também foi encerrada.',
    promise: 'As licenças da sua organização: vistas, planejadas e distribuídas',
    points: {
      see: 'Veja quem possui cada licença e o que cada uma traz.',
      change: 'Planeje uma alteração para centenas de pessoas e leia o resultado de cada uma.',
      keep: 'Nada sai deste navegador além das chamadas ao Genesys Cloud.',
    },
  },
  config: {
    documentTitle: 'Não configurado · License Desk',
    title: 'O License Desk ainda não está configurado',
    body: 'As configurações em {file} não podem ser usadas. Quem mantém este site precisa corrigi-las; não há mais nada de errado.',
    listLabel: 'O que corrigir',
    retry: 'Tentar novamente',
    field: 'Campo',
    missing: 'está ausente; deve ser {expected}',
    wrong: 'deve ser {expected}',
    unknownField: 'não é um campo conhecido; verifique a grafia ou remova-o',
    twice: 'indica um cliente que já está na lista; cada organização tem um cliente próprio',
    unreachable:
      'Não foi possível carregar o arquivo: o site não respondeu. Verifique a conexão e tente novamente.',
    absent:
      'O arquivo não existe: o site respondeu com o status {status}. Coloque um config.json ao lado de index.html.',
    notJson: 'O arquivo não é um JSON válido. Verifique vírgulas, aspas e colchetes.',
    notJsonPage:
      'O site respondeu com uma página em vez do arquivo. Coloque um config.json ao lado de index.html.',
    expected: {
      root: 'um objeto com o campo "organizations"',
      organizations: 'uma lista com pelo menos uma organização',
      organization: 'um objeto com name, region, clientId e grant',
      name: 'o nome da organização, de 1 a 100 caracteres',
      region: 'uma das regiões: {regions}',
      clientId: 'o ID do cliente OAuth no Genesys Cloud',
      grant: '"pkce" ou "implicit", conforme a configuração do cliente OAuth',
      apiBaseUrl: 'uma origem https sem caminho, como https://api.mypurecloud.com, ou omitido',
      loginBaseUrl: 'uma origem https sem caminho, como https://login.mypurecloud.com, ou omitido',
      readOnly: 'true ou false, ou omitido',
    },
    example: 'Um arquivo que funciona tem esta forma:',
  },
};
