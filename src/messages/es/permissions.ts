import type { permissions as english } from '../en/permissions';
import type { Wording } from '../Wording';

export const permissions: Wording<typeof english> = {
  title: 'Permisos',
  description:
    'Quién puede hacer qué, y por qué: las licencias que contienen un permiso y los roles que lo otorgan.',
  refresh: 'Actualizar',
  find: {
    title: 'Buscar un permiso',
    label: 'Buscar un permiso',
    placeholder: 'Por ejemplo, billing view',
    count: '{count, plural, =0 {Ningún permiso} one {# permiso} other {# permisos}}',
    matches:
      '{count, plural, =0 {Ningún permiso coincide} one {# permiso coincide} other {# permisos coinciden}} de {total, number}',
    domains: 'Dominios',
    domain: '{domain}: {count, plural, one {# permiso} other {# permisos}}',
    licenses: '{count, plural, =0 {ninguna licencia} one {# licencia} other {# licencias}}',
    roles: '{count, plural, =0 {ningún rol} one {# rol} other {# roles}}',
    item: '{permission}: {facts}',
    unknownLicenses: 'licencias desconocidas',
    unknownRoles: 'roles desconocidos',
    showMore: 'Mostrar {count, number} más',
    noMatchTitle: 'Ningún permiso coincide con «{search}»',
    noMatchBody: 'Debe contener todas las palabras, en cualquier orden.',
    emptyTitle: 'No se conoce ningún permiso',
    emptyBody: 'Ni las licencias ni los roles que usted puede ver mencionan ninguno.',
    clear: 'Borrar búsqueda',
    catalogue:
      'No se pudo leer la lista de permisos propia de Genesys Cloud: aquí faltan los que no menciona ninguna licencia ni ningún rol.',
    back: 'Todos los permisos',
  },
  choose: {
    title: 'Elija un permiso',
    body: 'Verá qué licencias lo contienen, qué roles lo otorgan y quién puede usarlo.',
  },
  copy: 'permiso',
  unheardOf:
    'Ninguna licencia, ningún rol y ninguna lista de Genesys Cloud menciona este permiso. Puede que esté mal escrito.',
  pattern: 'Representa varios permisos: cuenta quien tenga algunos de ellos.',
  licenses: {
    title: 'Licencias que lo contienen',
    own: 'lo contiene por sí misma',
    path: 'porque comprende <path></path>',
    alsoPath: 'también porque comprende <path></path>',
    morePaths: '{count, plural, one {y # vía más} other {y # vías más}}',
    none: 'Ninguna licencia lo contiene: basta con un rol.',
    unknown: 'Se desconoce, porque no se pudieron leer las definiciones de licencias.',
    untold:
      'Genesys Cloud no indicó todo lo que {count, plural, one {contiene} other {contienen}} {licenses}: para los titulares sin otra licencia que lo contenga, se desconoce la parte de la licencia.',
    noneUntold: 'No se conoce ninguna licencia que lo contenga.',
  },
  roles: {
    title: 'Roles que lo otorgan',
    by: 'mediante {patterns}',
    none: 'Ningún rol lo otorga.',
    unknown: 'Se desconoce, porque no se pudieron leer los roles.',
    search: 'Personas con el rol {role}',
    untold:
      'Genesys Cloud no indicó qué {count, plural, one {otorga # rol que tienen algunas personas} other {otorgan # roles que tienen algunas personas}}: para ellas sigue siendo desconocido.',
  },
  problems: {
    what: 'Indicar qué licencias contienen un permiso',
    rolesTitle: 'Lo que otorgan los roles es desconocido para usted',
    roles:
      'A su cuenta le falta <code>{permission}</code>, así que se desconoce qué roles otorgan un permiso y quién puede usarlo.',
    definitionsUnread: 'Hasta entonces se desconoce qué licencias contienen un permiso.',
    rolesUnread: 'Hasta entonces se desconoce qué otorgan los roles.',
    readingWhat: 'Leer quién tiene qué licencia',
  },
  people: {
    title: 'Personas',
    grid: 'Personas',
    tabs: 'Qué pueden hacer las personas con él',
    tab: '{name} ({count, number})',
    use: {
      can: 'Puede usarlo',
      roleOnly: 'Solo rol',
      licenseOnly: 'Solo licencia',
      neither: 'Ni rol ni licencia',
      unknown: 'Desconocido',
    },
    explain: {
      can: 'Un rol lo otorga y una licencia que tienen lo contiene.',
      canUnlicensed: 'Un rol lo otorga y no se necesita ninguna licencia.',
      roleOnly: 'Un rol lo otorga, pero ninguna licencia que tienen lo contiene: no pueden usarlo.',
      licenseOnly: 'Una licencia que tienen lo contiene, pero ningún rol lo otorga: no pueden usarlo.',
      unknown:
        'No se indicaron sus roles, sus licencias o lo que estos aportan, así que nadie puede decirlo.',
    },
    label: 'Buscar personas',
    placeholder: 'Nombre, correo electrónico, ID o división',
    state: 'Estado',
    anyState: 'Cualquiera',
    stateOption: '{name} ({count, number})',
    nobody: 'Ninguna persona visible',
    matching: '{count, plural, =0 {Nadie} one {# persona} other {# personas}}',
    columns: {
      name: 'Nombre',
      email: 'Correo electrónico',
      id: 'ID',
      grantedBy: 'Roles que lo otorgan',
      carriedBy: 'Licencias que lo contienen',
      division: 'División',
      state: 'Estado',
      lastLogin: 'Último acceso',
      licenses: 'Licencias',
      readAt: 'Leído el',
      use: 'Puede usarlo',
    },
    noPerson: 'Ninguna persona visible con este ID',
    notTold: 'No indicado',
    unknown: 'Desconocido',
    none: 'No tiene',
    notNeeded: 'No se necesita ninguna',
    holds: 'Tiene {licenses}',
    holdsNone: 'No tiene ninguna licencia',
    empty: {
      can: 'Nadie puede usarlo',
      roleOnly: 'Nadie tiene solo el rol',
      licenseOnly: 'Nadie tiene solo la licencia',
      unknown: 'No hay nadie de quien se desconozca',
    },
    emptyBody: 'Hasta donde se ha leído la organización.',
    emptyUnknown:
      'Pero se desconoce en el caso de {count, plural, one {# persona} other {# personas}}: vea la lista «Desconocido».',
    emptyFiltered: 'Entre las personas que dejan los filtros.',
    selection: {
      label: 'Personas seleccionadas',
      chosen: '{count, plural, one {# persona seleccionada} other {# personas seleccionadas}}',
      chosenOutside:
        '{count, plural, one {# persona seleccionada} other {# personas seleccionadas}}, {outside, number} de ellas fuera de las que se muestran',
      chooseAll: 'Seleccionar todas ({count, number})',
      clear: 'Anular selección',
    },
    organization: 'Abrir en Organización',
    batch: 'Asignar por lotes',
    batchAll: '{count, plural, one {Asignar por lotes a # persona} other {Asignar por lotes a # personas}}',
    batchChosen:
      '{count, plural, one {Asignar por lotes a # seleccionada} other {Asignar por lotes a # seleccionadas}}',
    batchWith: 'Asignar por lotes una licencia que lo contenga',
    batchAdd: 'Agregar {license}',
    draftFailed:
      'Este navegador no pudo guardar a las personas para el asistente: su almacenamiento está lleno o desactivado. No se cambió nada.',
    exportFailed: 'No se pudo escribir el archivo. No se cambió nada.',
    exportName: 'license-desk-permission',
  },
  reading: {
    label: 'Leyendo la organización',
    read: '{read, number} de {total, number} personas leídas. Los recuentos aumentan hasta que todo esté leído.',
    begun: 'Leyendo personas… Los recuentos aumentan hasta que todo esté leído.',
    refreshing: 'Leyendo la organización de nuevo. Lo que se muestra es de la lectura anterior.',
    cancelled:
      'Se canceló la lectura de la organización. Lo que se muestra no es más que lo leído hasta entonces.',
    resume: 'Seguir leyendo',
    kept: 'Lo que se muestra es de la lectura anterior.',
    at: 'Personas según la lectura realizada <when>{ago}</when>.',
    forbidden:
      'A su cuenta le falta <code>directory:user:view</code>, así que usted no conoce los roles de nadie y se desconoce quién puede usar un permiso.',
    incomplete:
      'La organización cambió mientras se leía, así que puede faltar alguien. Actualizar vuelve a leerla.',
    names: 'No se pudieron leer los nombres y roles de todas las personas: para esas se desconoce.',
  },
};
