import type { overview as english } from '../en/overview';
import type { Wording } from '../Wording';

export const overview: Wording<typeof english> = {
  reading: 'Contando quem possui o quê',
  figures: {
    label: 'A organização em números',
    licensed: 'Com licença',
    unlicensed: 'Sem nenhuma licença',
    untold: 'Licenças ainda não informadas',
    licenses: 'Licenças em uso',
  },
  nothing: {
    title: 'Ainda não há nada para mostrar',
    body: 'Assim que as primeiras pessoas e suas licenças forem lidas, elas serão contadas aqui.',
  },
  nobody: {
    title: 'Ninguém possui licença',
    body: 'Nenhuma licença desta organização está atribuída a alguém.',
  },
  people: '{count, plural, one {# pessoa} other {# pessoas}}',
  show: 'Mostrar {name}: {count, plural, one {# pessoa} other {# pessoas}}',
  showAll: 'Mostrar todas as {count, number}',
  showFewer: 'Mostrar menos',
  table: { title: 'O mesmo em tabela', people: 'Pessoas' },
  holders: {
    title: 'Titulares por licença',
    hint: 'Escolha uma barra para ver quem são.',
    label: 'Titulares por licença, do maior para o menor número',
    license: 'Licença',
    holders: 'Titulares',
  },
  overlaps: {
    title: 'Licenças em conjunto',
    hint: 'Quantas pessoas possuem ambas as licenças; na diagonal, todos os titulares. Escolha um número para ver quem são.',
    label: 'Pessoas que possuem ambas de duas licenças',
    cell: '{count, plural, one {# pessoa possui} other {# pessoas possuem}} {a} e {b}',
    diagonal: '{count, plural, one {# pessoa possui} other {# pessoas possuem}} {a}',
    none: 'Ninguém possui {a} e {b} ao mesmo tempo',
    alone: 'Ninguém possui duas licenças ao mesmo tempo.',
  },
  divisions: {
    title: 'Por divisão',
    hint: 'Escolha uma barra para ver as pessoas de uma divisão.',
    label: 'Pessoas com e sem licenças por divisão, da maior para a menor',
    division: 'Divisão',
    licensed: 'Com licença',
    unlicensed: 'Sem nenhuma licença',
    untold: 'Ainda não informado',
    none: 'Em nenhuma divisão que você pode ver',
    others: '{count, plural, one {# outra divisão} other {# outras divisões}}',
    most: 'Licença mais comum',
    mostOf: '{license} ({count, number})',
    unnamed: 'As divisões das pessoas não foram lidas.',
  },
};
