import type { storage as english } from '../en/storage';
import type { Wording } from '../Wording';

export const storage: Wording<typeof english> = {
  title: 'Almacenamiento',
  description:
    'Lo que License Desk guarda en este navegador. Nada de ello sale del navegador y nada de ello es un token.',
  yours: 'Guardado para {name} en {organization}',
  yoursBody: 'Otros administradores y organizaciones tienen lo suyo, que nadie más ve.',
  amount: '{count, plural, one {# entrada} other {# entradas}}, {size}',
  nothing: 'Nada guardado',
  unmeasured: 'No se sabe: el navegador no lo dice',
  delete: 'Eliminar',
  deleteKind: 'Eliminar: {kind}',
  deleteTitle: '¿Eliminar «{kind}»?',
  deleted: 'Eliminado: {kind}',
  failed: 'No se pudo eliminar todo: {message}. Inténtelo de nuevo.',
  final: 'No se puede deshacer. En Genesys Cloud no cambia nada.',
  unfinished: 'La ejecución «{name}» no ha terminado y no podrá continuar una vez eliminada.',
  underWay: 'La ejecución «{name}» está en curso; su diario se puede eliminar cuando termine.',
  kinds: {
    organization: {
      name: 'Copia de la organización',
      what: 'Las personas y lo que tienen, para que Organización aparezca al instante. Se va con cada cierre de sesión.',
      lost: 'Organización lo lee todo de nuevo en la próxima visita.',
    },
    snapshots: {
      name: 'Instantáneas',
      what: 'Cómo estaba todo otros días, para Cambios.',
      lost: 'Cambios ya no podrá comparar con esos días. Guarde antes como archivo las que importen.',
    },
    runs: {
      name: 'Ejecuciones',
      what: 'El diario de cada ejecución: el historial, con todos los resultados y la forma de deshacerlos.',
      lost: 'El historial queda vacío: sin resultados y sin deshacer. Exporte antes lo que alguien pueda pedir.',
    },
    drafts: {
      name: 'Borradores',
      what: 'Lotes en preparación, con las listas y archivos abiertos para ellos.',
      lost: 'Los lotes en preparación desaparecen.',
    },
    views: {
      name: 'Vistas guardadas',
      what: 'Filtros de Organización que tienen nombre.',
      lost: 'Los nombres desaparecen; los enlaces a los filtros siguen funcionando.',
    },
    choices: {
      name: 'Elecciones',
      what: 'Lo leído y elegido una vez, como la bienvenida.',
      lost: 'La bienvenida y similares aparecen otra vez.',
    },
  },
  site: {
    title: 'Este sitio en conjunto',
    usage: 'El navegador cuenta {size} para este sitio, incluidos los datos de otros administradores.',
    unknown: 'El navegador no dice cuánto ocupa este sitio.',
    others:
      'El tema, la densidad, el idioma, la región y los ajustes de ejecución pertenecen al navegador, inicie sesión quien inicie.',
    token: 'El token no está en ningún almacenamiento, salvo que config.json lo ponga en el de la pestaña.',
  },
};
