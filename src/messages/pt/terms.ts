import type { terms as english } from '../en/terms';
import type { Wording } from '../Wording';

export const terms: Wording<typeof english> = {
  allWords: 'Todas as palavras',
  of: {
    definition: {
      meaning:
        'O que o Genesys Cloud informa sobre uma licença: seu ID, uma descrição, as permissões que cobre, seus pré-requisitos e o que ela engloba. Uma definição não diz nada sobre quem possui a licença.',
      matters:
        'Em Definições estão as que a sua organização pode possuir. Os IDs são opacos: nunca deduza um nível a partir deles.',
    },
    assignment: {
      meaning:
        'O fato de uma pessoa possuir uma licença. As atribuições são feitas à mão, como em Atribuição em lote, ou por si mesmas quando uma função é concedida, se a organização tiver isso ativado.',
      matters:
        'Titular de uma licença é a pessoa a quem ela está atribuída, quer ainda entre no sistema ou não.',
    },
    prerequisite: {
      meaning:
        'Uma licença que a pessoa precisa possuir antes que outra possa ser adicionada. Um pré-requisito pode, por sua vez, exigir outros.',
      matters:
        'Um plano adiciona os pré-requisitos primeiro e os remove por último; sem eles, o Genesys Cloud recusa a licença, ou ela pode não funcionar.',
    },
    comprises: {
      meaning:
        'Uma licença engloba outras quando quem a possui também tem estas, sem que lhe sejam atribuídas à parte. O que é englobado pode, por sua vez, englobar outras.',
      matters: 'Possuir uma licença e outra que a engloba não traz nada: a englobada é redundante.',
    },
    addOn: {
      meaning:
        'Uma licença que acrescenta algo a uma licença base e, por isso, tem um pré-requisito. Uma pessoa pode possuir um complemento de cada tipo por vez.',
      matters:
        'Um segundo complemento do mesmo tipo é um obstáculo em um plano e uma constatação onde já existe.',
    },
    seats: {
      meaning:
        'Duas formas de pagar. No licenciamento nomeado, cada titular é um assento pago; no concorrente, conta o maior número de pessoas conectadas ao mesmo tempo.',
      matters:
        'O Genesys Cloud não informa ao License Desk qual das duas você tem, nem o que comprou ou paga: os números aqui são titulares, nunca assentos ou custos.',
    },
    effective: {
      meaning:
        'Todas as permissões cobertas para quem possui uma licença: as dela mesma, as do que ela engloba e as dos seus pré-requisitos, que também precisam ser possuídos.',
      matters:
        'Para poder fazer algo são necessárias as duas coisas: uma licença que cubra a permissão e uma função que a conceda.',
    },
    grants: {
      meaning:
        'Uma função concede uma permissão: diz que alguém pode fazer algo. Uma licença cobre uma permissão: diz que isso está pago. Só com ambas é possível fazê-lo.',
      matters: 'O License Desk altera licenças. As funções são concedidas no próprio Genesys Cloud.',
    },
    needed: {
      meaning:
        'O Genesys Cloud avalia quais licenças um conjunto de funções exige. O License Desk pergunta a ele e não deduz isso por conta própria.',
      matters:
        'Onde alguém possui mais ou menos do que suas funções exigem, a página da pessoa e Constatações dizem isso e oferecem a diferença como lote.',
    },
    redundant: {
      meaning: 'Uma licença é redundante quando outra que a mesma pessoa possui a engloba.',
      matters:
        'Retirá-la não tira nenhuma permissão. Constatações lista as licenças redundantes de toda a organização.',
    },
    division: {
      meaning:
        'Uma parte da organização à qual pertencem pessoas e outras coisas. As funções são concedidas para divisões; por isso, um administrador pode ver apenas as pessoas de algumas delas.',
      matters:
        'Os dados de licenças trazem os IDs de todos; por isso, um ID sem pessoa visível pode pertencer a uma divisão que você não pode ver.',
    },
    snapshot: {
      meaning:
        'Quem possuía o quê em um momento, como este navegador leu. Um é guardado após cada leitura completa da organização; pode ser exportado como arquivo.',
      matters: 'Alterações compara dois deles. O que veio e se foi entre duas leituras não aparece.',
    },
    plan: {
      meaning:
        'O que um lote alteraria: as alterações desejadas comparadas com o que as pessoas possuem agora, em leitura recente. Cada uma se torna uma alteração, já está assim ou fica de fora por causa de um obstáculo.',
      matters:
        'Nada é enviado antes de “Iniciar execução”. A Revisão mostra cada alteração e as solicitações exatas.',
    },
    obstacle: {
      meaning:
        'Um obstáculo, como um pré-requisito ausente, deixa uma alteração fora da execução; você pode incluí-la se souber mais. Um aviso a mantém e diz o que convém verificar antes.',
      matters: 'A Revisão conta ambos, e o motivo fica ao lado de cada alteração.',
    },
    dependent: {
      meaning:
        'Uma alteração que se apoia em outra, como uma licença em seu pré-requisito. As alterações saem em ondas: uma dependente espera uma onda posterior, até que aquilo em que se apoia tenha sido visto em vigor.',
      matters: 'Se uma alteração não entra em vigor, as que se apoiam nela não são enviadas.',
    },
    verdict: {
      meaning:
        'O que foi feito de uma alteração: não o que o Genesys Cloud respondeu, mas o que foi lido de volta depois. Cada alteração termina em exatamente um destes seis.',
      matters: 'Repetir, desfazer e exportar uma execução seguem os seus vereditos.',
    },
    applied: {
      meaning:
        'A alteração foi enviada, e uma leitura posterior a mostra, qualquer que tenha sido a resposta.',
      matters: 'Somente alterações aplicadas podem ser desfeitas.',
    },
    already: {
      meaning: 'A leitura logo antes do envio mostrou que já estava assim. Nada foi enviado.',
      matters: 'Não há nada a fazer.',
    },
    refused: {
      meaning:
        'O Genesys Cloud respondeu com uma palavra que não é conhecida como boa, e a leitura mostra que a alteração não está em vigor.',
      matters: 'A palavra fica ao lado. “Repetir as que falharam” a planeja novamente.',
    },
    notInEffect: {
      meaning: 'O Genesys Cloud disse sim, mas as leituras durante um minuto continuaram dizendo não.',
      matters: 'Pode vir mais tarde: escolha “Verificar novamente” ou olhe a pessoa antes de repetir.',
    },
    notSent: {
      meaning:
        'A alteração foi cancelada, parada ou bloqueada antes de ser enviada. Nada foi alterado por ela.',
      matters: 'O motivo fica ao lado.',
    },
    unknown: {
      meaning:
        'A alteração foi enviada, e ainda não há uma leitura confiável dela. Ela pode estar em vigor ou não.',
      matters: '“Verificar novamente” lê mais uma vez; nada é enviado com isso.',
    },
  },
};
