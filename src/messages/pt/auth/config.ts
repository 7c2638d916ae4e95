import type { config as english } from '../../en/auth/config';
import type { Wording } from '../../Wording';

export const config: Wording<typeof english> = {
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
    region: 'uma das regiões: {regions}; ou omitida, para escolher ao entrar',
    clientId: 'o ID do cliente OAuth no Genesys Cloud',
    grant: '"pkce" ou "implicit", conforme a configuração do cliente OAuth',
    apiBaseUrl: 'uma origem https sem caminho, como https://api.mypurecloud.com, ou omitido',
    loginBaseUrl: 'uma origem https sem caminho, como https://login.mypurecloud.com, ou omitido',
    organizationId: 'o ID da organização no Genesys Cloud, ou omitido',
    readOnly: 'true ou false, ou omitido',
    tokenStorage: '"memory" ou "session", ou omitido',
    embedding:
      'um objeto como {embedding}, com environmentParameter e languageParameter se a página em volta os chamar de outro modo; ou omitido',
    keepDays: 'dias por tipo, como {example}, cada um de 0 a 3650; 0 não guarda além da sessão. Ou omitido',
    idleMinutes:
      'os minutos sem atividade até a sessão ser encerrada: de 1 a 1440, 0 para nunca, ou omitido para 30',
  },
  example: 'Um arquivo que funciona tem esta forma:',
};
