import type { person as english } from '../en/person';
import type { Wording } from '../Wording';

export const person: Wording<typeof english> = {
  can: {
    title: '¿Puede {name} hacer esto?',
    description:
      'Un rol debe otorgar el permiso y una licencia que la persona tenga debe cubrirlo. Un rol cuenta en las divisiones para las que se asignó, y License Desk no las ve.',
    field: 'Permiso, o una parte de él',
    placeholder: 'recording view',
    reading: 'Leyendo licencias y roles',
    noMatch: 'Que se sepa, ninguna licencia cubre ni ningún rol otorga un permiso que contenga «{text}».',
    found:
      '{count, plural, one {# permiso lo contiene.} other {# permisos lo contienen. Elija uno para ver por qué.}}',
    othersFound: '{count, plural, one {# permiso más lo contiene.} other {# permisos más lo contienen.}}',
    matches: 'Permisos encontrados',
    showAll: '{count, plural, other {Mostrar #}}',
    narrow: 'Se muestran los primeros {shown, number}: escriba más del que busca.',
    grantsUnread: 'No se sabe qué otorgan los roles. No se cambió nada.',
    grantsRefused:
      'Se desconoce qué otorgan los roles: le falta {permission}. Solo se pueden valorar las licencias.',
    verdict: {
      can: 'Puede',
      cannot: 'No puede',
      unknown: 'Desconocido',
    },
    answerTo: 'Respuesta sobre {permission}',
    answer: {
      can: 'Sí: un rol lo otorga a {name}, y una licencia que tiene lo cubre.',
      neither: 'No: ningún rol lo otorga a {name}, y ninguna licencia que tiene lo cubre.',
      noRole: 'No: ningún rol lo otorga a {name}.',
      noLicense: 'No: {name} no tiene ninguna licencia que lo cubra.',
      unlisted:
        'Sí: un rol lo otorga a {name}, y no se necesita ninguna licencia que la organización pueda tener.',
      coverUnknown:
        'Desconocido: un rol lo otorga a {name}; no se sabe si lo cubre alguna licencia que tiene.',
      grantUnknown:
        'Desconocido: una licencia que tiene lo cubre; no se sabe si algún rol lo otorga a {name}.',
      unknown: 'Desconocido: no se puede saber si {name} puede hacer esto.',
    },
    state: {
      inactive:
        'La persona está inactiva, así que solo podrá iniciar sesión y usarlo cuando vuelva a estar activa.',
      deleted: 'La persona está eliminada, así que no puede iniciar sesión para usar nada.',
    },
    grant: {
      granted: '{count, plural, one {Lo otorga este rol:} other {Lo otorgan estos roles:}}',
      byPattern: '{role}, mediante {as}',
      notGranted: 'Ninguno de los roles de la persona lo otorga.',
      roles: 'No se sabe qué roles tiene la persona.',
      grants: 'No se sabe qué otorgan los roles de la persona: para leerlo se necesita {permission}.',
      untold: 'No lo otorga ningún rol del que eso se haya indicado; de {roles} no se ha indicado.',
      wouldGrant:
        'Otorgado por {roles}{more, plural, =0 {} one { y # rol más} other { y # roles más}}. Los roles se asignan en Genesys Cloud: License Desk no los cambia.',
      noRoleAtAll: 'No se conoce ningún rol de la organización que lo otorgue.',
    },
    cover: {
      covered:
        '{count, plural, one {Lo cubre esta licencia que tiene:} other {Lo cubren estas licencias que tiene:}}',
      itself: 'lo enumera por sí misma',
      includes: 'incluye',
      notCovered: 'Ninguna de las licencias que tiene lo cubre.',
      unlisted:
        'Ninguna licencia que la organización pueda tener lo enumera: basta con un rol, salvo que requiera una licencia que la organización no puede tener.',
      held: 'No se sabe qué licencias tiene la persona: para leerlo se necesita {permission}.',
      definitions:
        'No se pudieron leer las definiciones de licencias, así que no se sabe qué licencia lo cubre.',
      untold:
        'Según lo indicado, ninguna licencia que tiene lo cubre, pero Genesys Cloud no indica todo lo que {count, plural, one {cubre esta} other {cubren estas}}:',
      untoldElsewhere:
        'No consta que ninguna licencia lo cubra, pero Genesys Cloud no indica todo lo que {count, plural, one {cubre esta, que no se tiene} other {cubren estas, que no se tienen}}:',
    },
    give: {
      title:
        '{count, plural, one {Esta licencia lo cubriría:} other {Cualquiera de estas licencias lo cubriría:}}',
      label: 'Licencias que lo cubrirían',
      none: 'No se puede asignar ninguna licencia que lo cubra.',
      definitionsUnread:
        'No se pudieron leer las definiciones de licencias, así que no se sabe qué licencia lo cubriría.',
      needs: 'Requiere también {ids}, que {count, plural, one {se agrega} other {se agregan}} con ella.',
      rivals: 'No se puede tener junto con {ids}.',
      replaces: 'Hace redundante {ids}.',
      more: '{count, plural, other {# más}}',
      take: 'Asignar por lotes',
      takeOf: 'Asignar por lotes {id}',
      batchTitle: '{id} para {name}',
    },
  },
  like: {
    title: 'Igualar a {name} con…',
    description:
      'Elija a alguien, vea en qué difieren sus licencias y lleve la diferencia a Asignación por lotes.',
    pick: 'Igualar con',
    like: 'Igual que',
    compare: 'Comparar lado a lado',
    another: 'Elegir a otra persona',
    invisible:
      'El directorio no muestra a nadie detrás de este ID; lo que tiene puede compararse de todos modos si los datos de licencias lo conocen.',
    definitionsUnread:
      'No se pudieron leer las definiciones de licencias, así que no se pueden señalar los requisitos previos ni lo redundante. No se cambió nada.',
    unread:
      'No se sabe qué licencias tiene una de las dos personas, así que no hay diferencia que mostrar. No se cambió nada.',
    bothNothing: 'Ninguna de las dos personas tiene licencias.',
    same: 'Ambas personas tienen las mismas licencias.',
    add: 'Agregar lo que tiene {other}',
    remove: 'Quitar lo que {other} no tiene',
    nothingToAdd: 'No hay nada que agregar.',
    nothingToRemove: 'No hay nada que quitar.',
    both: 'Las tienen ambas personas',
    actions: { add: 'Agregar {id}', remove: 'Quitar {id}' },
    leftOut: 'El plan lo omite a menos que usted lo incluya allí.',
    take: 'Llevar a Asignación por lotes',
    chosen:
      '{add, plural, =0 {Nada} other {#}} que agregar, {remove, plural, =0 {nada} other {#}} que quitar',
    batchTitle: 'Igualar a {name} con {other}',
    outcome: {
      label: 'Qué resulta de ello',
      holds: '{name} tendría',
      holdsNothing: '{name} no tendría nada.',
      permissions:
        '{gained, plural, =0 {Ningún permiso nuevo queda cubierto} one {# permiso nuevo queda cubierto} other {# permisos nuevos quedan cubiertos}} y {lost, plural, =0 {ninguno deja} one {# deja} other {# dejan}} de estarlo.',
      redundant: '{id} sería redundante: está incluida en {by}.',
    },
    roles: {
      same: 'Ambas personas tienen los mismos roles.',
      unknown: 'No se sabe si difieren en los roles.',
      differ:
        'Sus roles también difieren. License Desk no cambia los roles, así que puede que las dos personas sigan sin poder hacer lo mismo.',
      theirs: 'Solo {name} tiene {roles}.',
      mine: 'Solo {name} tiene {roles}.',
    },
    reasons: {
      'missing-prerequisite': 'Requiere lo siguiente, que no se tendría: {ids}.',
      'comprised-by-held': 'No aporta nada: está incluida en {ids}.',
      'second-add-on': 'Solo se puede tener un complemento de su tipo, y se tendría {ids}.',
      'required-by-other': 'Requerida por {ids}.',
      'person-not-found': 'El directorio no muestra a nadie detrás del ID.',
      'person-inactive': 'La persona está inactiva.',
      'person-deleted': 'La persona está eliminada.',
      'own-license': 'Es su propia licencia.',
      'own-authorization': 'Sin ella, usted ya no podría cambiar asignaciones.',
      'unknown-definition': 'Ninguna definición menciona esta licencia.',
      other: 'El plan dirá más al respecto.',
    },
  },
};
