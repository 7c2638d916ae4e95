import type { config as english } from '../../en/auth/config';
import type { Wording } from '../../Wording';

export const config: Wording<typeof english> = {
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
    region: 'una de las regiones: {regions}; u omitida, para elegirla al iniciar sesión',
    clientId: 'el ID del cliente OAuth en Genesys Cloud',
    grant: '"pkce" o "implicit", según esté configurado el cliente OAuth',
    apiBaseUrl: 'un origen https sin ruta, como https://api.mypurecloud.com, u omitirse',
    loginBaseUrl: 'un origen https sin ruta, como https://login.mypurecloud.com, u omitirse',
    organizationId: 'el ID de la organización en Genesys Cloud, u omitirse',
    readOnly: 'true o false, u omitirse',
    tokenStorage: '"memory" o "session", u omitirse',
    embedding:
      'un objeto como {embedding}, con environmentParameter y languageParameter si la página que lo rodea los llama de otro modo; o sin indicar',
    keepDays:
      'días por tipo, como {example}, cada uno de 0 a 3650; 0 no guarda más allá de la sesión. O sin indicar',
    idleMinutes:
      'los minutos sin actividad tras los que se cierra la sesión: de 1 a 1440, 0 para nunca, u omitirse para 30',
  },
  example: 'Un archivo que funciona tiene este aspecto:',
};
