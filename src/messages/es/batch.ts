import type { batch as english } from '../en/batch';
import type { Wording } from '../Wording';

export const batch: Wording<typeof english> = {
  title: 'Asignación por lotes',
  description:
    'Asigne licencias a muchas personas, o quíteselas, y vea qué ocurrió con cada uno de los cambios.',
  startNew: 'Iniciar un lote nuevo',
  readingOrganization:
    'Leyendo la organización: {people, plural, one {# persona} other {# personas}} hasta ahora.',
  readingOrganizationLabel: 'Leyendo la organización',
  readingCancelled: 'Se canceló la lectura de la organización.',
  readOn: 'Seguir leyendo',
  steps: {
    label: 'Pasos',
    users: 'Usuarios',
    licenses: 'Licencias',
    review: 'Revisión',
    run: 'Ejecución',
  },
  footer: { label: 'Recorrido por los pasos' },
  readOnly: {
    title: 'Esta consola es de solo lectura',
    body: 'Está configurada para no cambiar asignaciones, inicie sesión quien inicie sesión. Todo lo demás puede consultarse aquí.',
    action: 'Ir a Organización',
  },
  permission: {
    title: 'Puede planificar un lote, pero no ejecutarlo',
    missing:
      'A su cuenta le falta el permiso {permission}, sin el cual Genesys Cloud no permite a nadie cambiar asignaciones. Pida a un administrador de su organización un rol que lo otorgue.',
    stillPossible: 'Todo funciona hasta Revisión: elija personas y licencias, y examine el plan.',
  },
  draft: {
    notKept:
      'Este navegador no pudo guardar lo que usted introdujo: se pierde si se cierra esta página. Libere espacio en disco o salga de la navegación privada.',
    missingTitle: 'Este lote no está en este navegador',
    missingBody:
      'Un lote en preparación se guarda en el navegador en el que se empezó, para el administrador que lo empezó. Abra el enlace allí o inicie aquí un lote nuevo.',
    startOver: 'Ir a Asignación por lotes',
    unavailableTitle: 'Este navegador no guarda nada para License Desk',
    unavailableBody:
      'Un lote necesita un lugar en este equipo (IndexedDB) para que no se pueda perder nada de lo que introduce ni de lo que se envía. Puede que lo impidan la navegación privada, un disco lleno o un ajuste del navegador. No se cambió nada.',
    browserSays: 'El navegador dice: {message}',
  },
  drafts: {
    title: 'Continuar con',
    description: 'Lotes empezados en este navegador y aún no ejecutados.',
    summary: '{people, plural, =0 {Nadie} one {# persona} other {# personas}}: {licenses}',
    noLicenses: 'ninguna licencia elegida',
    changed: 'Última modificación: {time}',
    continue: 'Continuar',
    continueLabel: 'Continuar: {draft}',
    deleteLabel: 'Eliminar: {draft}',
    notDeleted: 'El lote no se eliminó.',
    deleted: 'Se eliminó «{draft}».',
    notTakenBack: 'Este navegador no pudo recuperar «{draft}».',
  },
  planFile: {
    open: 'Abrir un archivo de plan',
    save: 'Guardar plan',
    notSaved: 'No se pudo guardar el plan. Vuelva a intentarlo.',
    tooLargeToSave: 'Este plan supera los 20 MB como archivo: divídalo en dos.',
    refused: '«{file}» no se abrió',
    problem: {
      tooLarge: 'Supera los 20 MB. License Desk no guarda planes de ese tamaño.',
      unreadable:
        'No se pudo leer el archivo. Puede que se haya movido o modificado entretanto: elíjalo de nuevo.',
      notJson: 'No es un plan guardado por License Desk: no es JSON o está cortado.',
      otherFormat: 'No es un plan guardado por License Desk.',
      otherVersion: 'Lo guardó otra versión de License Desk, cuyos planes esta no puede leer.',
      missing: 'No está como lo guardó License Desk: falta «{path}».',
      wrong: 'No está como lo guardó License Desk: «{path}» no es lo que debería ser.',
      unknownField: 'No está como lo guardó License Desk: ahí no corresponde nada como «{path}».',
      otherOrganization:
        'Es un plan para otra organización: {organization}. Inicie sesión allí para abrirlo. No se leyó ni se cambió nada.',
      notKept: 'Este navegador no pudo guardar el plan. El navegador dice: {message}',
    },
    notice: {
      title:
        '{count, plural, =0 {Nada difiere del archivo} one {# cambio difiere del archivo} other {# cambios difieren del archivo}}',
      saved:
        'Lo guardó {name} ({time}) y se ha planificado de nuevo a partir de lo que tienen ahora las personas.',
      somebody: 'alguien sin nombre',
      counts:
        '{changed, plural, =0 {} one {# está planificado de otra forma. } other {# están planificados de otra forma. }}{added, plural, =0 {} one {# es nuevo. } other {# son nuevos. }}{gone, plural, =0 {} one {# ha desaparecido.} other {# han desaparecido.}}',
      show: 'Mostrar lo que difiere',
      close: 'Dejar de comparar',
    },
    difference: {
      none: 'Como en el archivo',
      added: 'No está en el archivo',
      was: 'En el archivo: {kind}',
    },
  },
  unfinished: {
    resume: 'Reanudar',
    open: 'Abrir la ejecución',
    here: {
      title: 'Hay una ejecución en curso',
      body: '«{name}»: {done, number} de {total, number} cambios realizados.',
    },
    elsewhere: {
      title: 'Hay una ejecución en curso en otra pestaña',
      body: '«{name}»: {done, number} de {total, number} cambios realizados. Solo una ejecución a la vez: otra puede iniciarse cuando termine.',
    },
    left: {
      title: 'Una ejecución quedó sin terminar',
      body: '«{name}»: {done, number} de {total, number} cambios realizados cuando se cerró su pestaña. No se ha perdido nada: lo que pueda haberse enviado se vuelve a leer antes de enviar nada más.',
    },
  },
};
