import type { session as english } from '../../en/auth/session';
import type { Wording } from '../../Wording';

export const session: Wording<typeof english> = {
  ended: {
    title: 'Sua sessão terminou',
    body: 'O Genesys Cloud não a aceita mais: ela expirou ou foi revogada. Tudo nesta página permanece como está. Entre como {name} para continuar.',
    action: 'Entrar',
    here: 'Entrar nesta janela',
    hereNote: 'Sai desta página e volta a ela. Os rascunhos são mantidos.',
    waiting: 'Aguardando a janela de login…',
    signOut: 'Sair',
  },
  idle: {
    title: 'Você ainda está aí?',
    body: 'Nada foi feito aqui por algum tempo. Em {time}, sua sessão será encerrada em todas as guias.',
    kept: 'Execuções, rascunhos e instantâneos são mantidos.',
    stay: 'Continuar conectado',
    signOut: 'Sair agora',
  },
  ending: {
    label: 'Estado da sessão',
    soon: 'Sua sessão termina em {minutes, plural, one {# minuto} many {# minutos} other {# minutos}}. Renove-a agora para continuar sem interrupção.',
    renew: 'Renovar a sessão',
    here: 'Entrar nesta janela',
    waiting: 'Aguardando a janela de login…',
  },
  delete: {
    title: 'Sair e excluir?',
    body: 'Isto exclui tudo o que este navegador guarda de {organization} para {name}:',
    kinds: {
      organization: 'a cópia da organização',
      snapshots: '{count, plural, one {# instantâneo} many {# instantâneos} other {# instantâneos}}',
      runs: '{count, plural, one {# execução com seus resultados} many {# execuções com seus resultados} other {# execuções com seus resultados}}',
      drafts: '{count, plural, one {# rascunho} many {# rascunhos} other {# rascunhos}}',
      views:
        '{count, plural, one {# visualização salva} many {# visualizações salvas} other {# visualizações salvas}}',
      choices: 'suas escolhas, como o que já foi lido',
    },
    nothing: 'nada no momento',
    unfinished:
      'A execução “{name}” não terminou: {done, number} de {total, number} alterações estão feitas. Depois não será possível continuá-la, e nada mais dirá o que aconteceu com ela.',
    running:
      'A execução “{name}” está em andamento: {done, number} de {total, number} alterações estão feitas. Ela para aqui, não poderá ser continuada, e nada mais dirá o que aconteceu com ela.',
    final: 'Isto não pode ser desfeito. Nada muda no Genesys Cloud.',
    action: 'Sair e excluir',
  },
};
