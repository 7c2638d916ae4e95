import type { organization as english } from '../en/organization';
import type { Wording } from '../Wording';

export const organization: Wording<typeof english> = {
  title: 'Organização',
  pageTitle: {
    overview: 'Visão geral, Organização',
    findings: 'Constatações, Organização',
    changes: 'Alterações, Organização',
  },
  description: 'Quem possui o quê, conforme o Genesys Cloud informa.',
  navigation: {
    label: 'Partes da organização',
    people: 'Pessoas',
    overview: 'Visão geral',
    findings: 'Constatações',
    changes: 'Alterações',
  },
  source: {
    getLicenseOrganization:
      'Leitura feita <when>{ago}</when> por <code>getLicenseOrganization</code>, em uma única resposta.',
    getLicenseUsers:
      'Leitura feita <when>{ago}</when> por <code>getLicenseUsers</code>, página por página: este serviço não responde a getLicenseOrganization.',
    kept: 'Da cópia deste navegador.',
  },
  refresh: 'Atualizar',
  progress: {
    label: 'Lendo a organização',
    people: '{read, number} de {total, number} pessoas lidas',
    peopleOnly: '{read, plural, =0 {Lendo pessoas…} one {# pessoa lida} other {# pessoas lidas}}',
    assignments: 'licenças de {read, number} de {total, number}',
    assignmentsOnly:
      '{read, plural, =0 {licenças a seguir} one {licenças de # pessoa} other {licenças de # pessoas}}',
    bytes: '{read} de {total} MB de licenças',
    bytesOnly: '{read} MB de licenças',
    secondsLeft:
      '{count, plural, =0 {Quase pronto.} one {Falta cerca de um segundo.} other {Faltam cerca de # segundos.}}',
    minutesLeft: '{count, plural, one {Falta cerca de um minuto.} other {Faltam cerca de # minutos.}}',
    growing: 'As contagens crescem até que tudo seja lido.',
  },
  stopped: {
    cancelled: 'A leitura foi cancelada: {read}.',
    partial: 'O que é exibido é apenas isso.',
    before: 'O que é exibido vem da leitura anterior.',
    resume: 'Continuar leitura',
  },
  notice: {
    forbiddenTitle: 'Não é possível mostrar nomes',
    forbidden:
      'Falta à sua conta <code>directory:user:view</code>; por isso, o Genesys Cloud informa quem possui o quê apenas por ID. As licenças e as contagens estão completas.',
    failedTitle: 'Não foi possível ler as pessoas até o fim',
    failed: 'As licenças e as contagens estão completas; para alguns IDs, falta a pessoa.',
    cursor:
      'O Genesys Cloud se recusou a avançar mais páginas de pessoas; por isso, o restante foi lido por cursor (GET /users/query).',
    cappedTitle: 'Não foi possível ler o nome de todos',
    capped:
      'O Genesys Cloud se recusou a avançar mais páginas de pessoas, e o cursor exige directory:user:view em todas as divisões. As licenças e as contagens estão completas; para alguns IDs, falta a pessoa.',
    incompleteTitle: 'Pode estar incompleto',
    incomplete:
      'A organização mudou enquanto suas páginas eram lidas; por isso, pode faltar alguém aqui. Atualizar faz uma nova leitura.',
    withoutPerson:
      '{count, plural, one {# ID nos dados de licenças não pertence} other {# IDs nos dados de licenças não pertencem}} a ninguém que você possa ver: uma pessoa excluída, ou de uma divisão que você não administra.',
    showWithoutPerson: 'Mostrar {count, plural, one {esse ID} other {esses IDs}}',
    reading: 'Ler quem possui qual licença',
    refreshFailed: 'O que é exibido vem da leitura anterior.',
    readSoFar: 'Lido até então: {read}. Tentar novamente continua a leitura a partir daí.',
  },
  counts: {
    title: 'Licenças',
    hint: 'Número de titulares e sua proporção entre as pessoas. Escolha uma ou várias para filtrar.',
    filtered: 'As contagens seguem os outros filtros.',
    none: 'Nenhuma licença',
    item: '{name}: {count, plural, one {# titular} other {# titulares}}, {share}',
    noneItem: 'Nenhuma licença: {count, plural, one {# pessoa} other {# pessoas}}, {share}',
    showAll: 'Mostrar todas as {count, number}',
    showFewer: 'Mostrar menos',
  },
  filters: {
    label: 'Filtrar pessoas',
    text: 'Encontrar pessoas',
    placeholder: 'Nome, e-mail, ID ou divisão',
    division: 'Divisão',
    state: 'Status',
    anyDivision: 'Qualquer',
    anyState: 'Qualquer',
    more: 'Mais filtros',
    views: 'Visualizações',
    moreLabel: 'Filtrar pessoas por licenças e último login',
    licenses: {
      anyOf: 'Possui alguma destas',
      allOf: 'Possui todas estas',
      noneOf: 'Não possui nenhuma destas',
    },
    anyLicense: 'Qualquer',
    idle: 'Sem login há (dias)',
    idlePlaceholder: 'Qualquer',
    option: '{name} ({count, number})',
    nobody: 'Nenhuma pessoa visível',
    unknownDivision: 'Divisão desconhecida',
    chosen: {
      anyOf: 'Possui alguma destas',
      allOf: 'Possui todas estas',
      noneOf: 'Não possui nenhuma destas',
    },
    chosenIdle: 'Sem login há {days, plural, one {# dia} other {# dias}}, ou nunca',
    chosenFinding: 'Constatação: {finding}',
    chosenUse: {
      can: 'Pode usar {permission}',
      roleOnly: 'Só uma função para {permission}',
      licenseOnly: 'Só uma licença para {permission}',
      neither: 'Nem função nem licença para {permission}',
      unknown: 'Desconhecido para {permission}',
    },
    chosenNone: 'Nenhuma licença',
    chosenAny: 'Com licença',
    clearAll: 'Limpar todos os filtros',
  },
  people: 'Pessoas',
  columns: {
    name: 'Nome',
    email: 'E-mail',
    id: 'ID',
    division: 'Divisão',
    state: 'Status',
    licenses: 'Licenças',
    lastLogin: 'Último login',
    readAt: 'Lido em',
  },
  cell: {
    noPerson: 'Nenhuma pessoa visível para este ID',
    noLicense: 'Nenhuma',
    notTold: 'Não informado',
    notRead: 'Ainda não lido',
    never: 'Nunca ou não informado',
  },
  matches:
    '{count, plural, =0 {Ninguém corresponde} one {# pessoa corresponde} other {# pessoas correspondem}} de {total, number}',
  all: '{count, plural, =0 {Ninguém} one {# pessoa} other {# pessoas}}',
  selection: {
    label: 'Pessoas escolhidas',
    chosen: '{count, plural, one {# pessoa escolhida} other {# pessoas escolhidas}}',
    outside: '{count, number} delas fora das exibidas',
    chooseAll: 'Escolher todas as {count, number} que correspondem',
    clear: 'Limpar seleção',
    batch: 'Atribuir em lote',
    draftFailed:
      'Este navegador não conseguiu guardar as pessoas escolhidas para o assistente: o armazenamento está cheio ou desativado. Nada foi alterado.',
    batchHint: 'Escolha pessoas primeiro: marque suas linhas.',
  },
  empty: {
    title: 'Ninguém corresponde a estes filtros',
    body: 'Altere um filtro ou limpe todos.',
    noneTitle: 'Ninguém é visível para você',
    noneBody: 'O Genesys Cloud não mencionou nenhuma pessoa nem titular de licença.',
  },
  exportName: 'license-desk-pessoas',
  exportFailed: 'Não foi possível gravar o arquivo. Nada foi alterado.',
};
