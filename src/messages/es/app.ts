import type { app as english } from '../en/app';
import type { Wording } from '../Wording';

export const app: Wording<typeof english> = {
  skipToContent: 'Ir al contenido',
  navigation: {
    label: 'Principal',
    home: 'Inicio',
    definitions: 'Definiciones',
    permissions: 'Permisos',
    organization: 'Organización',
    users: 'Usuarios',
    batch: 'Asignación por lotes',
    history: 'Historial',
  },
  notFound: {
    title: 'Esta página no existe',
    body: 'Puede que la dirección esté mal escrita o que la página se haya movido.',
    action: 'Ir a Organización',
  },
  runBanner: {
    running:
      '«{name}» está en curso: {percent, number} % completado. Mantenga abierta esta pestaña del navegador.',
    held: '«{name}» espera su intervención: {percent, number} % completado.',
    open: 'Abrir la ejecución',
  },
  organization: { label: 'Organización en la que ha iniciado sesión' },
  palette: { open: 'Buscar o ir a', key: 'Ctrl K', macKey: '⌘ K' },
  theme: { label: 'Tema', choose: 'Tema: {theme}', light: 'Claro', dark: 'Oscuro', system: 'Sistema' },
  account: {
    label: 'Cuenta de {name}',
    at: 'en {organization}, {region}',
    signOut: 'Cerrar sesión',
  },
};
