import type { terms as english } from '../en/terms';
import type { Wording } from '../Wording';

export const terms: Wording<typeof english> = {
  allWords: 'Todas las palabras',
  of: {
    definition: {
      meaning:
        'Lo que Genesys Cloud indica de una licencia: su ID, una descripción, los permisos que cubre, sus requisitos previos y lo que comprende. Una definición no dice nada de quién tiene la licencia.',
      matters:
        'En Definiciones figuran las que su organización puede tener. Los ID son opacos: no deduzca nunca un nivel de ellos.',
    },
    assignment: {
      meaning:
        'Que una persona tiene una licencia. Las asignaciones se hacen a mano, como en Asignación por lotes, o por sí solas cuando se da un rol, si la organización lo tiene activado.',
      matters: 'Titular de una licencia es la persona que la tiene asignada, inicie o no sesión todavía.',
    },
    prerequisite: {
      meaning:
        'Una licencia que una persona debe tener antes de que se le pueda agregar otra. Un requisito previo puede requerir otros a su vez.',
      matters:
        'Un plan agrega primero los requisitos previos y los quita al final; sin ellos, Genesys Cloud rechaza la licencia, o esta puede no funcionar.',
    },
    comprises: {
      meaning:
        'Una licencia comprende otras cuando quien la tiene tiene también estas, sin que se le asignen aparte. Lo comprendido puede comprender otras a su vez.',
      matters: 'Tener una licencia y otra que la comprende no aporta nada: la comprendida es redundante.',
    },
    addOn: {
      meaning:
        'Una licencia que agrega algo a una licencia base y que, por tanto, tiene un requisito previo. Una persona solo puede tener a la vez un complemento de cada tipo.',
      matters:
        'Un segundo complemento del mismo tipo es un obstáculo en un plan, y un hallazgo donde ya se tiene.',
    },
    seats: {
      meaning:
        'Dos formas de pagar. Con licencias nominales, cada titular es un puesto pagado; con licencias concurrentes cuenta el número más alto de personas con sesión iniciada a la vez.',
      matters:
        'Genesys Cloud no indica a License Desk cuál de las dos tiene usted, ni lo que compró o paga: aquí los números son titulares, nunca puestos ni costes.',
    },
    effective: {
      meaning:
        'Todos los permisos que quedan cubiertos para el titular de una licencia: los propios, los de lo que comprende y los de sus requisitos previos, que también se deben tener.',
      matters:
        'Para poder hacer algo hacen falta las dos cosas: una licencia que cubra el permiso y un rol que lo otorgue.',
    },
    grants: {
      meaning:
        'Un rol otorga un permiso: dice que alguien está autorizado a hacer algo. Una licencia cubre un permiso: dice que está pagado. Solo con ambos se puede hacer.',
      matters: 'License Desk cambia licencias. Los roles se dan en el propio Genesys Cloud.',
    },
    needed: {
      meaning:
        'Genesys Cloud determina qué licencias necesita un conjunto de roles. License Desk se lo pregunta y no lo deduce por su cuenta.',
      matters:
        'Donde alguien tiene más o menos de lo que sus roles necesitan, la página de la persona y Hallazgos lo dicen y ofrecen la diferencia como lote.',
    },
    redundant: {
      meaning: 'Una licencia es redundante cuando otra que tiene la misma persona la comprende.',
      matters:
        'Retirarla no quita ningún permiso. Hallazgos enumera las licencias redundantes de toda la organización.',
    },
    division: {
      meaning:
        'Una parte de la organización a la que pertenecen personas y otras cosas. Los roles se dan para divisiones, así que un administrador puede ver solo a las personas de algunas.',
      matters:
        'Los datos de licencias mencionan los ID de todos, así que un ID sin persona visible puede pertenecer a una división que usted no puede ver.',
    },
    snapshot: {
      meaning:
        'Quién tenía qué en un momento dado, tal como lo leyó este navegador. Se guarda una después de cada lectura completa de la organización; se puede exportar como archivo.',
      matters: 'Cambios compara dos de ellas. Lo que llegó y se fue entre dos lecturas no se muestra.',
    },
    plan: {
      meaning:
        'Lo que cambiaría un lote: los cambios deseados comparados con lo que las personas tienen ahora, recién leído. Cada uno pasa a ser un cambio, ya está así o se omite por un obstáculo.',
      matters:
        'No se envía nada antes de «Iniciar ejecución». La revisión muestra cada cambio y las solicitudes exactas.',
    },
    obstacle: {
      meaning:
        'Un obstáculo deja un cambio fuera de la ejecución, por ejemplo un requisito previo que falta; usted puede incluirlo si sabe más. Una advertencia lo deja dentro y dice qué conviene mirar antes.',
      matters: 'La revisión cuenta ambos, y el motivo figura junto a cada cambio.',
    },
    dependent: {
      meaning:
        'Un cambio que se apoya en otro, como una licencia en su requisito previo. Los cambios salen por tandas: uno dependiente espera a una tanda posterior, hasta que se haya visto vigente aquello en lo que se apoya.',
      matters: 'Si un cambio no llega a estar vigente, los que se apoyan en él no se envían.',
    },
    verdict: {
      meaning:
        'Lo que resultó de un cambio: no lo que Genesys Cloud respondió, sino lo que se volvió a leer después. Cada cambio termina exactamente en uno de estos seis.',
      matters: 'Reintentar, deshacer y exportar una ejecución se rigen por sus veredictos.',
    },
    applied: {
      meaning: 'El cambio se envió y una lectura posterior lo muestra, fuera cual fuera la respuesta.',
      matters: 'Solo se pueden deshacer los cambios aplicados.',
    },
    already: {
      meaning: 'La lectura hecha justo antes de enviar mostró que ya estaba así. No se envió nada.',
      matters: 'No hay que hacer nada.',
    },
    refused: {
      meaning:
        'Genesys Cloud respondió con una palabra que no se conoce como buena, y la lectura muestra que el cambio no está vigente.',
      matters: 'Su palabra figura al lado. «Reintentar los fallidos» lo planifica de nuevo.',
    },
    notInEffect: {
      meaning: 'Genesys Cloud dijo que sí, pero las lecturas durante un minuto siguieron diciendo que no.',
      matters: 'Puede llegar más tarde: elija «Volver a comprobar» o mire a la persona antes de reintentar.',
    },
    notSent: {
      meaning: 'El cambio se canceló, se detuvo o se bloqueó antes de enviarse. No cambió nada.',
      matters: 'El motivo figura al lado.',
    },
    unknown: {
      meaning: 'El cambio se envió y todavía no hay una lectura fiable de él. Puede estar vigente o no.',
      matters: '«Volver a comprobar» lee otra vez; con ello no se envía nada.',
    },
  },
};
