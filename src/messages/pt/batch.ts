import type { batch as english } from '../en/batch';
import type { Wording } from '../Wording';

export const batch: Wording<typeof english> = {
  title: 'Atribuição em lote',
  description:
    'Dê licenças a muitas pessoas, ou retire-as, e veja o que aconteceu com cada uma das alterações.',
  startNew: 'Iniciar novo lote',
  readingOrganization: 'Lendo a organização: {people, plural, one {# pessoa} other {# pessoas}} até agora.',
  readingOrganizationLabel: 'Lendo a organização',
  readingCancelled: 'A leitura da organização foi cancelada.',
  readOn: 'Continuar leitura',
  steps: {
    label: 'Etapas',
    users: 'Usuários',
    licenses: 'Licenças',
    review: 'Revisão',
    run: 'Execução',
  },
  footer: { label: 'Navegação pelas etapas' },
  readOnly: {
    title: 'Este console é somente leitura',
    body: 'Ele está configurado para não alterar atribuições, seja quem for que entre. Todo o resto pode ser consultado aqui.',
    action: 'Ir para Organização',
  },
  permission: {
    title: 'Você pode planejar um lote, mas não executá-lo',
    missing:
      'Falta à sua conta a permissão {permission}, sem a qual o Genesys Cloud não deixa ninguém alterar atribuições. Peça a um administrador da sua organização uma função que a conceda.',
    stillPossible: 'Tudo até a Revisão funciona: escolha pessoas e licenças e veja o plano.',
  },
  draft: {
    notKept:
      'Este navegador não conseguiu guardar o que você inseriu: isso se perde se esta página for fechada. Libere espaço em disco ou saia da navegação privada.',
    missingTitle: 'Este lote não está neste navegador',
    missingBody:
      'Um lote em preparação é guardado no navegador em que foi iniciado, para o administrador que o iniciou. Abra o link lá, ou inicie um novo aqui.',
    startOver: 'Ir para Atribuição em lote',
    unavailableTitle: 'Este navegador não guarda nada para o License Desk',
    unavailableBody:
      'Um lote precisa de um lugar neste computador (IndexedDB), para que nada do que você insere e nada do que é enviado se perca. A navegação privada, um disco cheio ou uma configuração do navegador podem estar impedindo isso. Nada foi alterado.',
    browserSays: 'O navegador diz: {message}',
  },
  drafts: {
    title: 'Continuar com',
    description: 'Lotes iniciados neste navegador e ainda não executados.',
    summary: '{people, plural, =0 {Ninguém} one {# pessoa} other {# pessoas}}: {licenses}',
    noLicenses: 'nenhuma licença escolhida',
    changed: 'Última alteração: {time}',
    continue: 'Continuar',
    continueLabel: 'Continuar: {draft}',
    deleteLabel: 'Excluir: {draft}',
    notDeleted: 'O lote não foi excluído.',
    deleted: '“{draft}” foi excluído.',
    notTakenBack: 'Este navegador não conseguiu recuperar “{draft}”.',
  },
  planFile: {
    open: 'Abrir um arquivo de plano',
    save: 'Salvar plano',
    notSaved: 'Não foi possível salvar o plano. Tente novamente.',
    tooLargeToSave: 'Este plano passa de 20 MB como arquivo: divida-o em dois.',
    refused: '“{file}” não foi aberto',
    problem: {
      tooLarge: 'Tem mais de 20 MB. O License Desk não salva planos desse tamanho.',
      unreadable:
        'Não foi possível ler o arquivo. Ele pode ter sido movido ou alterado nesse meio-tempo: escolha-o novamente.',
      notJson: 'Não é um plano salvo pelo License Desk: não é JSON, ou foi cortado.',
      otherFormat: 'Não é um plano salvo pelo License Desk.',
      otherVersion: 'Foi salvo por outra versão do License Desk, cujos planos esta não consegue ler.',
      missing: 'Não está como o License Desk o salvou: falta “{path}”.',
      wrong: 'Não está como o License Desk o salvou: “{path}” não é o que deveria ser.',
      unknownField: 'Não está como o License Desk o salvou: nada como “{path}” pertence ali.',
      otherOrganization:
        'É um plano para outra organização: {organization}. Entre nela para abri-lo. Nada foi lido nem alterado.',
      notKept: 'Este navegador não conseguiu guardar o plano. O navegador diz: {message}',
    },
    notice: {
      title:
        '{count, plural, =0 {Nada difere do arquivo} one {# alteração difere do arquivo} other {# alterações diferem do arquivo}}',
      saved: 'Salvo por {name} em {time} e planejado de novo a partir do que as pessoas possuem agora.',
      somebody: 'alguém sem nome',
      counts:
        '{changed, plural, =0 {} one {# está planejada de outra forma. } other {# estão planejadas de outra forma. }}{added, plural, =0 {} one {# é nova. } other {# são novas. }}{gone, plural, =0 {} one {# não existe mais.} other {# não existem mais.}}',
      show: 'Mostrar o que difere',
      close: 'Parar de comparar',
    },
    difference: {
      none: 'Como no arquivo',
      added: 'Não está no arquivo',
      was: 'No arquivo: {kind}',
    },
  },
  unfinished: {
    resume: 'Retomar',
    open: 'Abrir execução',
    here: {
      title: 'Há uma execução em andamento',
      body: '“{name}”: {done, number} de {total, number} alterações concluídas.',
    },
    elsewhere: {
      title: 'Há uma execução em andamento em outra guia',
      body: '“{name}”: {done, number} de {total, number} alterações concluídas. Uma execução por vez: outra pode começar quando ela terminar.',
    },
    left: {
      title: 'Uma execução ficou inacabada',
      body: '“{name}”: {done, number} de {total, number} alterações concluídas quando a guia foi fechada. Nada se perdeu: o que pode ter sido enviado é conferido antes que algo seja enviado novamente.',
    },
  },
};
