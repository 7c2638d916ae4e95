import type { overview as english } from '../en/overview';
import type { Wording } from '../Wording';

export const overview: Wording<typeof english> = {
  reading: 'Contando quién tiene qué',
  figures: {
    label: 'La organización en cifras',
    licensed: 'Con licencia',
    unlicensed: 'Sin ninguna licencia',
    untold: 'Licencias aún no indicadas',
    licenses: 'Licencias en uso',
  },
  nothing: {
    title: 'Aún no hay nada que mostrar',
    body: 'En cuanto se lean las primeras personas y sus licencias, se cuentan aquí.',
  },
  nobody: {
    title: 'Nadie tiene una licencia',
    body: 'Ninguna licencia de esta organización está asignada a nadie.',
  },
  people: '{count, plural, one {# persona} other {# personas}}',
  show: 'Mostrar {name}: {count, plural, one {# persona} other {# personas}}',
  showAll: 'Mostrar todo ({count, number})',
  showFewer: 'Mostrar menos',
  table: { title: 'Lo mismo en forma de tabla', people: 'Personas' },
  holders: {
    title: 'Titulares por licencia',
    hint: 'Elija una barra para ver quiénes son.',
    label: 'Titulares por licencia, de más a menos',
    license: 'Licencia',
    holders: 'Titulares',
  },
  overlaps: {
    title: 'Licencias que coinciden',
    hint: 'Cuántas personas tienen ambas licencias; en la diagonal, todos los titulares. Elija un número para ver quiénes son.',
    label: 'Personas que tienen dos licencias a la vez',
    cell: '{count, plural, one {# persona tiene} other {# personas tienen}} tanto {a} como {b}',
    diagonal: '{count, plural, one {# persona tiene} other {# personas tienen}} {a}',
    none: 'Nadie tiene a la vez {a} y {b}',
    alone: 'Nadie tiene dos licencias a la vez.',
  },
  divisions: {
    title: 'Por división',
    hint: 'Elija una barra para ver las personas de una división.',
    label: 'Personas con y sin licencias por división, de mayor a menor',
    division: 'División',
    licensed: 'Con licencia',
    unlicensed: 'Sin ninguna licencia',
    untold: 'Aún no indicado',
    none: 'En ninguna división que usted pueda ver',
    others: '{count, plural, one {# división más} other {# divisiones más}}',
    most: 'Las más frecuentes',
    mostOf: '{license} ({count, number})',
    unnamed: 'No se han leído las divisiones de las personas.',
  },
};
