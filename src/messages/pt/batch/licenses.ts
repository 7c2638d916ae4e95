import type { licenses as english } from '../../en/batch/licenses';
import type { Wording } from '../../Wording';

export const licenses: Wording<typeof english> = {
  title: 'Quais licenças mudam?',
  description:
    '{count, plural, one {Para # pessoa.} other {Para # pessoas.}} O que cada uma já possui é lido na Revisão.',
  kindLabel: 'Tipo de alteração',
  kinds: {
    assign: 'Adicionar e remover',
    swap: 'Trocar',
    exact: 'Deixar exatamente esta lista',
    changes: 'Alterações indicadas uma a uma',
  },
  kindHints: {
    assign:
      'As pessoas escolhidas recebem algumas licenças e perdem outras. Tudo o mais que possuem permanece.',
    swap: 'Das pessoas escolhidas, quem possui uma licença recebe a outra no lugar. Tudo o mais permanece. Para alcançar todos que a possuem, adicione seus titulares em Usuários.',
    exact:
      'As pessoas escolhidas passam a ser os titulares de uma licença: quem não a tem a recebe, e todas as outras pessoas da organização a perdem, conforme o que você marcar.',
    changes:
      'Estas alterações vêm de outra execução ou de um arquivo. São planejadas de novo a partir do estado atual.',
  },
  incomplete: {
    assign: 'Escolha pelo menos uma licença.',
    swap: 'Escolha ambas as licenças; elas precisam ser diferentes.',
    exact: 'Escolha a licença e pelo menos uma das duas caixas.',
    changes: 'Não resta nenhuma alteração.',
  },
  chosen: '{add, plural, other {# a adicionar}}, {remove, plural, other {# a remover}}',
  chosenCount: '{count, plural, one {# escolhida} other {# escolhidas}}',
  toAdd: 'Licenças a adicionar',
  toRemove: 'Licenças a remover',
  isToAdd: 'Será adicionada',
  isToRemove: 'Será removida',
  searchIn: 'Pesquisar: {list}',
  search: 'ID ou descrição',
  noneFound: 'Nenhuma licença corresponde.',
  needs: 'Exige {licenses}',
  comprises: 'Engloba {licenses}',
  holders: '{count, plural, one {# titular} other {# titulares}}',
  needsMissing: '{license} exige {licenses}: quem não possui isso não pode recebê-la.',
  needsRemoved: '{license} exige {licenses}, cuja remoção está prevista.',
  addToo: 'Adicionar também {licenses}',
  swapFrom: 'Em vez de',
  swapTo: 'Dar',
  swapSame: 'Ambas são a mesma licença.',
  exactLicense: 'Licença',
  addMissing:
    '{count, plural, one {Dar à pessoa escolhida} other {Dar às pessoas, entre as # escolhidas, que não a têm}}',
  removeOthers: 'Retirar de todas as outras pessoas que a possuem',
  columns: { license: 'Licença', change: 'Alteração', people: 'Pessoas' },
  actions: { add: 'Adicionar', remove: 'Remover' },
};
