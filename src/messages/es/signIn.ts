import type { signIn as english } from '../en/signIn';
import type { Wording } from '../Wording';

/** The part of `auth` that is said to those alone who are not signed in. */
export const signIn: Wording<typeof english> = {
  login: {
    title: 'Iniciar sesión',
    documentTitle: 'Iniciar sesión · License Desk',
    explanation:
      'Usted inicia sesión en Genesys Cloud y vuelve aquí. License Desk ve su acceso, nunca su contraseña.',
    organization: 'Organización',
    region: 'Región',
    regionOf: '{region} · {host}',
    action: 'Iniciar sesión',
    afterwards: 'Volverá a la página que solicitó.',
    signedOut:
      'Ha cerrado la sesión. Se ha revocado su acceso a Genesys Cloud desde esta pestaña del navegador.',
    signedOutElsewhere: 'Cerró la sesión en otra pestaña, así que también se cerró en esta.',
    promise: 'Las licencias de su organización: vistas, planificadas y asignadas',
    points: {
      see: 'Vea quién tiene qué licencia y qué aporta cada una.',
      change: 'Planifique un cambio para cientos de personas y consulte el resultado de cada una.',
      keep: 'De este navegador no sale nada, salvo las llamadas a Genesys Cloud.',
    },
  },
  config: {
    documentTitle: 'Sin configurar · License Desk',
    title: 'License Desk aún no está configurado',
    body: 'No se puede usar la configuración de {file}. Quien administre este sitio debe corregirla; todo lo demás está bien.',
    listLabel: 'Qué corregir',
    retry: 'Reintentar',
    field: 'Campo',
    missing: 'falta; debería ser {expected}',
    wrong: 'debería ser {expected}',
    unknownField: 'no es un campo conocido; revise cómo está escrito o elimínelo',
    twice: 'indica un cliente que ya está en la lista; cada organización tiene su propio cliente',
    unreachable:
      'No se pudo cargar el archivo: el sitio no respondió. Compruebe la conexión y vuelva a intentarlo.',
    absent:
      'El archivo no está: el sitio respondió con el estado {status}. Coloque un config.json junto a index.html.',
    notJson: 'El archivo no es JSON válido. Revise las comas, las comillas y los corchetes.',
    notJsonPage:
      'El sitio respondió con una página en lugar del archivo. Coloque un config.json junto a index.html.',
    expected: {
      root: 'un objeto con el campo "organizations"',
      organizations: 'una lista con al menos una organización',
      organization: 'un objeto con name, region, clientId y grant',
      name: 'el nombre de la organización, de 1 a 100 caracteres',
      region: 'una de las regiones: {regions}',
      clientId: 'el ID del cliente OAuth en Genesys Cloud',
      grant: '"pkce" o "implicit", según esté configurado el cliente OAuth',
      apiBaseUrl: 'un origen https sin ruta, como https://api.mypurecloud.com, u omitirse',
      loginBaseUrl: 'un origen https sin ruta, como https://login.mypurecloud.com, u omitirse',
      readOnly: 'true o false, u omitirse',
    },
    example: 'Un archivo que funciona tiene este aspecto:',
  },
};
