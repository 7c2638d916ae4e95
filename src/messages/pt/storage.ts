import type { storage as english } from '../en/storage';
import type { Wording } from '../Wording';

export const storage: Wording<typeof english> = {
  title: 'Armazenamento',
  description:
    'O que o License Desk guarda neste navegador. Nada disso sai do navegador e nada disso é um token.',
  yours: 'Guardado para {name} em {organization}',
  yoursBody: 'Outros administradores e organizações têm os seus, que ninguém mais vê.',
  amount: '{count, plural, one {# entrada} other {# entradas}}, {size}',
  nothing: 'Nada guardado',
  unmeasured: 'Não se sabe: o navegador não informa',
  delete: 'Excluir',
  deleteKind: 'Excluir: {kind}',
  deleteTitle: 'Excluir “{kind}”?',
  deleted: 'Excluído: {kind}',
  failed: 'Não foi possível excluir tudo: {message}. Tente de novo.',
  final: 'Não pode ser desfeito. No Genesys Cloud nada muda.',
  unfinished: 'A execução “{name}” não terminou e não poderá continuar depois de excluída.',
  underWay: 'A execução “{name}” está em andamento; seu diário pode ser excluído quando ela terminar.',
  kinds: {
    organization: {
      name: 'Cópia da organização',
      what: 'As pessoas e o que elas têm, para que Organização apareça na hora. Vai embora a cada saída.',
      lost: 'Organização lê tudo de novo na próxima visita.',
    },
    snapshots: {
      name: 'Instantâneos',
      what: 'Como estava em outros dias, para Alterações.',
      lost: 'Alterações não poderá mais comparar com esses dias. Salve antes como arquivos os que importam.',
    },
    runs: {
      name: 'Execuções',
      what: 'O diário de cada execução: o histórico, com todos os resultados e o meio de desfazê-los.',
      lost: 'O histórico fica vazio: sem resultados e sem desfazer. Exporte antes o que alguém possa pedir.',
    },
    drafts: {
      name: 'Rascunhos',
      what: 'Lotes em preparação, com as listas e arquivos abertos para eles.',
      lost: 'Os lotes em preparação desaparecem.',
    },
    views: {
      name: 'Visualizações salvas',
      what: 'Filtros de Organização que têm nome.',
      lost: 'Os nomes desaparecem; os links para os filtros continuam funcionando.',
    },
    choices: {
      name: 'Escolhas',
      what: 'O que já foi lido e escolhido uma vez, como as boas-vindas.',
      lost: 'As boas-vindas e similares aparecem outra vez.',
    },
  },
  site: {
    title: 'Este site como um todo',
    usage: 'O navegador conta {size} para este site, incluídos os dados de outros administradores.',
    unknown: 'O navegador não informa quanto este site ocupa.',
    others:
      'Tema, densidade, idioma, região e configurações de execução pertencem ao navegador, seja quem for que entre.',
    token: 'O token não fica em nenhum armazenamento, a menos que config.json o ponha no da aba.',
  },
};
