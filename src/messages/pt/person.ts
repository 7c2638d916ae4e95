import type { person as english } from '../en/person';
import type { Wording } from '../Wording';

export const person: Wording<typeof english> = {
  can: {
    title: '{name} pode fazer isto?',
    description:
      'Uma função precisa conceder a permissão, e uma licença que a pessoa possui precisa cobri-la. Uma função vale nas divisões para as quais foi concedida, o que o License Desk não vê.',
    field: 'Permissão, ou parte dela',
    placeholder: 'recording view',
    reading: 'Lendo licenças e funções',
    noMatch:
      'Nenhuma licença cobre e nenhuma função concede uma permissão que contenha “{text}”, até onde se sabe.',
    found:
      '{count, plural, one {# permissão contém isto.} other {# permissões contêm isto. Escolha uma para ver o motivo.}}',
    othersFound:
      '{count, plural, one {# outra permissão contém isto.} other {# outras permissões contêm isto.}}',
    matches: 'Permissões encontradas',
    showAll: '{count, plural, one {Mostrar #} other {Mostrar as #}}',
    narrow: 'São exibidas as primeiras {shown, number}: digite mais daquela que você procura.',
    grantsUnread: 'Não se sabe o que as funções concedem. Nada foi alterado.',
    grantsRefused:
      'O que as funções concedem é desconhecido: você não tem {permission}. Só as licenças podem ser avaliadas.',
    verdict: {
      can: 'Pode',
      cannot: 'Não pode',
      unknown: 'Desconhecido',
    },
    answerTo: 'Resposta sobre {permission}',
    answer: {
      can: 'Sim: uma função a concede a {name}, e uma das licenças que possui a cobre.',
      neither: 'Não: nenhuma função a concede a {name}, e nenhuma licença que possui a cobre.',
      noRole: 'Não: nenhuma função a concede a {name}.',
      noLicense: 'Não: {name} não possui nenhuma licença que a cubra.',
      unlisted:
        'Sim: uma função a concede a {name}, e nenhuma licença que a organização pode ter é necessária.',
      coverUnknown:
        'Desconhecido: uma função a concede a {name}; não se sabe se uma licença que possui a cobre.',
      grantUnknown:
        'Desconhecido: uma licença que possui a cobre; não se sabe se uma função a concede a {name}.',
      unknown: 'Desconhecido: não é possível dizer se {name} pode fazer isto.',
    },
    state: {
      inactive: 'A pessoa está inativa; por isso, só poderá entrar e usá-la quando voltar a ficar ativa.',
      deleted: 'A pessoa foi excluída; por isso, não pode entrar para usar nada.',
    },
    grant: {
      granted: '{count, plural, one {Esta função a concede:} other {Estas funções a concedem:}}',
      byPattern: '{role}, por {as}',
      notGranted: 'Nenhuma das funções da pessoa a concede.',
      roles: 'Não se sabe quais funções a pessoa tem.',
      grants: 'Não se sabe o que as funções da pessoa concedem: ler isso exige {permission}.',
      untold: 'Nenhuma função sobre a qual isso foi informado a concede; sobre {roles} não foi informado.',
      wouldGrant:
        'Concedida por {roles}{more, plural, =0 {} one { e mais # função} other { e mais # funções}}. As funções são atribuídas no Genesys Cloud: o License Desk não as altera.',
      noRoleAtAll: 'Não se conhece nenhuma função da organização que a conceda.',
    },
    cover: {
      covered:
        '{count, plural, one {Esta licença que a pessoa possui a cobre:} other {Estas licenças que a pessoa possui a cobrem:}}',
      itself: 'lista a permissão diretamente',
      includes: 'inclui',
      notCovered: 'Nenhuma das licenças que a pessoa possui a cobre.',
      unlisted:
        'Nenhuma licença que a organização pode ter lista esta permissão: uma função basta, a menos que exija uma licença que a organização não pode ter.',
      held: 'Não se sabe o que a pessoa possui: ler isso exige {permission}.',
      definitions:
        'Não foi possível ler as definições de licenças; por isso, não se sabe qual licença a cobre.',
      untold:
        'Não consta que alguma licença que a pessoa possui a cubra, mas o Genesys Cloud não informa tudo o que {count, plural, one {esta cobre} other {estas cobrem}}:',
      untoldElsewhere:
        'Não consta que alguma licença a cubra, mas o Genesys Cloud não informa tudo o que {count, plural, one {esta, que a pessoa não possui, cobre} other {estas, que a pessoa não possui, cobrem}}:',
    },
    give: {
      title:
        '{count, plural, one {Esta licença a cobriria:} other {Qualquer uma destas licenças a cobriria:}}',
      label: 'Licenças que a cobririam',
      none: 'Nenhuma licença que a cobriria pode ser atribuída.',
      definitionsUnread:
        'Não foi possível ler as definições de licenças; por isso, não se sabe qual licença a cobriria.',
      needs: 'Exige também {ids}, que {count, plural, one {é adicionada} other {são adicionadas}} junto.',
      rivals: 'Não pode coexistir com {ids}.',
      replaces: 'Torna redundante: {ids}.',
      more: '{count, plural, other {mais #}}',
      take: 'Atribuir em lote',
      takeOf: 'Atribuir {id} em lote',
      batchTitle: '{id} para {name}',
    },
  },
  like: {
    title: 'Igualar {name} a …',
    description:
      'Escolha alguém, veja em que as licenças diferem e leve a diferença para a Atribuição em lote.',
    pick: 'Igualar a',
    like: 'Igual a',
    compare: 'Comparar lado a lado',
    another: 'Escolher outra pessoa',
    invisible:
      'O diretório não mostra ninguém por trás deste ID; mesmo assim, o que ele possui pode ser comparado onde os dados de licenças o conhecem.',
    definitionsUnread:
      'Não foi possível ler as definições de licenças; por isso, não é possível indicar pré-requisitos nem o que é redundante. Nada foi alterado.',
    unread:
      'Não se sabe o que uma das duas pessoas possui; por isso, não há diferença a mostrar. Nada foi alterado.',
    bothNothing: 'Nenhuma das duas pessoas possui licença.',
    same: 'Ambas possuem as mesmas licenças.',
    add: 'Adicionar o que {other} possui',
    remove: 'Remover o que {other} não possui',
    nothingToAdd: 'Não há nada a adicionar.',
    nothingToRemove: 'Não há nada a remover.',
    both: 'Ambas possuem',
    actions: { add: 'Adicionar {id}', remove: 'Remover {id}' },
    leftOut: 'O plano a deixa de fora, a menos que você a inclua lá.',
    take: 'Levar para a Atribuição em lote',
    chosen: '{add, plural, =0 {Nada} other {#}} a adicionar, {remove, plural, =0 {nada} other {#}} a remover',
    batchTitle: 'Igualar {name} a {other}',
    outcome: {
      label: 'O que resulta disso',
      holds: '{name} possuiria',
      holdsNothing: '{name} não possuiria nada.',
      permissions:
        '{gained, plural, =0 {Nenhuma permissão passa a ser coberta} one {# permissão passa a ser coberta} other {# permissões passam a ser cobertas}}, e {lost, plural, =0 {nenhuma deixa de ser} one {# deixa de ser} other {# deixam de ser}}.',
      redundant: '{id} seria redundante: está incluída em {by}.',
    },
    roles: {
      same: 'Ambas têm as mesmas funções.',
      unknown: 'Não se sabe se as duas pessoas diferem em funções.',
      differ:
        'As funções também diferem. O License Desk não altera funções; por isso, as duas pessoas ainda podem não conseguir fazer o mesmo.',
      theirs: 'Só {name} tem {roles}.',
      mine: 'Só {name} tem {roles}.',
    },
    reasons: {
      'missing-prerequisite': 'Exige {ids}, que a pessoa não possuiria.',
      'comprised-by-held': 'Não traz nada: está incluída em {ids}.',
      'second-add-on': 'Só é possível possuir uma do seu tipo, e a pessoa possuiria {ids}.',
      'required-by-other': 'Exigida por {ids}.',
      'person-not-found': 'O diretório não mostra ninguém por trás do ID.',
      'person-inactive': 'A pessoa está inativa.',
      'person-deleted': 'A pessoa foi excluída.',
      'own-license': 'É a sua própria licença.',
      'own-authorization': 'Sem ela, você não poderia mais alterar atribuições.',
      'unknown-definition': 'Nenhuma definição descreve esta licença.',
      other: 'O plano dirá mais a respeito.',
    },
  },
};
