import type { about as english } from '../en/about';
import type { Wording } from '../Wording';

export const about: Wording<typeof english> = {
  title: 'Acerca de License Desk',
  version: 'Versión {version}',
  connections: {
    title: 'Con qué se comunica',
    description:
      'License Desk no tiene servidor propio. Desde este navegador se comunica con estas dos direcciones y con el sitio en que se abrió; su Content-Security-Policy no le permite ninguna otra.',
    organization: 'Organización',
    region: 'Región',
    api: 'API pública',
    login: 'Inicio de sesión',
    grant: 'Tipo de concesión',
    client: 'Cliente OAuth',
    implicit: 'Token Implicit Grant',
    pkce: 'Code Authorization con PKCE',
    implicitEnds:
      'Genesys Cloud pone fin a la concesión implícita antes de la primavera de 2027. Quien administra License Desk puede pasar a PKCE con una palabra en config.json y un cliente de ese tipo.',
  },
  rights: {
    title: 'Lo que {name} puede hacer aquí',
    description:
      'Según los permisos de sus roles y los ámbitos del token. Basta con uno de los permisos indicados.',
    view: 'Ver definiciones y asignaciones',
    people: 'Ver y buscar personas',
    assign: 'Asignar y quitar licencias',
    yes: 'Sí',
    no: 'No',
    scopes: 'Ámbitos del token',
    noScopes: 'Ninguno indicado: el token no está limitado',
    readOnly: 'Solo lectura',
    readOnlyWhy: 'config.json quitó todo lo que cambia asignaciones.',
  },
  notices: {
    title: 'Avisos de licencias',
    description:
      '{count, plural, one {# biblioteca ajena} other {# bibliotecas ajenas}} en esta compilación, cada una con su propia licencia.',
    missing: 'No se pudieron leer los avisos.',
    name: 'Biblioteca',
    version: 'Versión',
    license: 'Licencia',
    unnamed: 'No indicada',
    open: 'Licencia de {name} {version}',
    close: 'Cerrar',
    noText: 'La biblioteca no trae el texto de su licencia.',
  },
  release: {
    title: 'Hay una nueva versión de License Desk',
    body: 'Recargue para usarla. Los borradores, las vistas y las ejecuciones se conservan; una ejecución en curso continúa después.',
    reload: 'Recargar',
  },
};
