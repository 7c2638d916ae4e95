import type { states as english } from '../../en/batch/states';
import type { Wording } from '../../Wording';

export const states: Wording<typeof english> = {
  intro:
    'Indique qué debería tener cada persona y obtenga la diferencia: una línea por persona, con su correo electrónico, ID o nombre exacto, y las licencias por ID o nombre, separadas por punto y coma, coma o barra vertical. O una columna por licencia, con «sí» o «no». Las exportaciones de License Desk sirven tal como están.',
  emptyHint:
    'Una celda vacía no cambia nada para esa persona; «ninguna» indica que no debería tener ninguna licencia.',
  text: 'Personas y las licencias que deberían tener',
  placeholder:
    'Correo electrónico;Licencias\nana@example.com;cloudCX2, gc2WEMupgrade\nluis@example.com;ninguna',
  chooseFile: 'Elegir un archivo CSV',
  chooseOtherFile: 'Elegir otro archivo',
  fileHint:
    'O suéltelo aquí. Se queda en este equipo: solo se consulta a las personas que contenga. Si lo guardó Excel, en cualquiera de sus formatos, se puede leer.',
  closeFile: 'Cerrar archivo',
  fileProblem: {
    tooLarge: 'Este archivo supera los 20 MB: difícilmente es una lista de personas.',
    unreadable: 'No se pudo leer este archivo.',
  },
  reads:
    '{rows, plural, =0 {Ninguna línea que mencione a alguien} one {# línea} other {# líneas}}, {requests, plural, =0 {nada que solicitar a Genesys Cloud} one {# solicitud como máximo} other {# solicitudes como máximo}}.',
  noLicenses: 'Ninguna columna indica qué licencias deberían tener: todavía no hay nada que comparar.',
  peopleColumn: 'Columna de personas',
  licensesColumn: 'Columna de licencias',
  columnUnnamed: 'Columna {number}',
  columnEach: 'Una por licencia ({count, number})',
  eachHint:
    'Licencias: {licenses}. Cuentan sí y no; una celda vacía no cambia nada, y tampoco una licencia sin columna.',
  columnHint: 'Elija qué columna indica lo que deberían tener.',
  mode: {
    removes: 'Quitar también las licencias que una línea no mencione',
    addHint: 'Solo agregar: las personas obtienen lo que les falta y no se le quita nada a nadie.',
    exactHint:
      'Agregar y quitar: las personas acaban teniendo exactamente lo que indica su línea. Quien no se mencione, o tenga la celda vacía, conserva lo que tiene.',
  },
  compare: 'Comparar con la situación actual',
  compareAgain: 'Volver a leer la situación actual',
  progress: 'Comparando',
  progressOf: 'Solicitud {done, number} de {of, number}',
  changedSince: 'Ahora hay en la lista personas a las que no se ha consultado: vuelva a comparar.',
  definitionsUnread:
    'Sin las definiciones de licencias no se pueden reconocer los nombres. No se cambió nada.',
  oldTitle: 'Esta exportación tiene más de un día',
  old: {
    add: 'Muestra cómo estaban las cosas {time}. Lo que se haya quitado desde entonces se volvería a agregar.',
    exact:
      'Muestra cómo estaban las cosas {time}. Lo que haya cambiado desde entonces, sea quien sea quien lo cambió, se revertiría. Exporte de nuevo o examine bien el plan.',
  },
  resultLabel: 'Diferencia',
  resultTitle:
    '{changes, plural, =0 {Nada que cambiar} one {# cambio para {people, plural, one {# persona} other {# personas}}} other {# cambios para {people, plural, one {# persona} other {# personas}}}}',
  comparedAt: 'Comparado con lo que tenían las personas ({time}).',
  figures: {
    adds: '{count, plural, one {# licencia para agregar} other {# licencias para agregar}}',
    removes: '{count, plural, one {# licencia para quitar} other {# licencias para quitar}}',
    same: '{count, plural, one {# persona ya como se desea} other {# personas ya como se desea}}',
    blank: '{count, plural, one {# persona con la celda vacía} other {# personas con la celda vacía}}',
    left: '{count, plural, one {# línea o persona dejada de lado} other {# líneas o personas dejadas de lado}}',
  },
  plan: 'Revisar estos cambios',
  newDraft:
    'Este lote tiene personas o licencias elegidas de otra forma: se queda como está, y la diferencia pasa a ser un lote aparte.',
  planFailed: 'Este navegador no pudo guardar el plan. No se cambió nada.',
  unknown: {
    title: '¿A qué licencia se refiere?',
    hint: 'Estos nombres no son ni el ID ni el nombre de ninguna licencia. No cambian las licencias de nadie cuya línea contenga uno, hasta que usted indique a qué corresponde.',
    where: '«{name}», {lines}',
    choose: 'Elija una licencia',
    picker: 'Licencia a la que se refiere «{name}»',
    leaveOut: 'Omitir',
    leaveOutLabel: 'Omitir: {name}',
    leftOut: '«{name}» se omite dondequiera que figure.',
    standsFor: '«{name}» corresponde a {license}.',
    takeBack: 'Deshacer',
    takeBackLabel: 'Deshacer: {name}',
  },
  lines: '{count, plural, one {línea {lines}} other {líneas {lines}}}',
  linesMore: '{lines} y {count, number} más',
  ambiguous: {
    title: '¿A quién se refiere?',
    hint: 'Varias personas comparten este correo electrónico o nombre. No cambia nada para ninguna de ellas hasta que usted elija.',
    label: 'A quién se refiere {entry}, {lines}',
    choose: '{count, plural, other {Elija una de #}}',
  },
  contradictions: {
    title:
      '{count, plural, one {# persona figura en líneas que difieren} other {# personas figuran en líneas que difieren}}',
    hint: 'Sus líneas indican cosas distintas, así que no cambia nada para ellas: corrija la lista o considere juntas todas las líneas de cada persona.',
    together: 'Considerar juntas sus líneas',
    isTogether: 'Todas las líneas de una persona cuentan juntas.',
    apart: 'Deshacer',
  },
  problems: {
    unclear: 'De una licencia no dice ni sí ni no, o dice ambas cosas',
    title: 'Líneas y personas dejadas de lado',
    line: 'Línea',
    entry: 'Entrada',
    problem: 'Problema',
    more: '{count, plural, other {Y # más.}}',
    nobodyNamed: 'La línea no menciona a nadie',
    notFound: 'No lo tiene nadie a quien usted pueda ver',
    stranger: 'No es un correo electrónico, ni un ID, ni un nombre',
    failed: 'No se pudo consultar: vuelva a comparar',
    unread: 'No se pudo leer qué licencias tiene esta persona',
    contradiction: 'Difiere de otra línea de la misma persona',
    ambiguous: 'Lo comparten varias personas: elija una arriba',
    unknownLicense: 'Menciona una licencia que no existe',
  },
};
