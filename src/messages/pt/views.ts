import type { views as english } from '../en/views';
import type { Wording } from '../Wording';

export const views: Wording<typeof english> = {
  title: 'Visualizações salvas',
  hint: 'Filtros e ordem sob um nome, guardados neste navegador. Um link os mostra a um colega.',
  name: 'Nome da visualização atual',
  save: 'Salvar visualização',
  replace: 'Substituir visualização',
  replaces: 'Já existe uma visualização com este nome: ela será substituída.',
  none: 'Nenhuma visualização salva ainda.',
  list: 'Visualizações',
  unreadBody: 'Este navegador se recusa a mostrar o que guarda para o License Desk. Nada foi alterado.',
  notSaved:
    'Este navegador não conseguiu guardar isto: o armazenamento está cheio ou desativado. Nada foi alterado.',
  current: 'exibida agora',
  link: 'Link para {name}',
  rename: 'Renomear {name}',
  renameTo: 'Novo nome de {name}',
  renameSave: 'Renomear',
  taken: 'Outra visualização já tem este nome.',
  remove: 'Excluir {name}',
  removed: '“{name}” foi excluída.',
  saved: '“{name}” foi salva.',
};
