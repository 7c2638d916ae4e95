import type { login as english } from '../../en/auth/login';
import type { Wording } from '../../Wording';

export const login: Wording<typeof english> = {
  title: 'Iniciar sesión',
  documentTitle: 'Iniciar sesión · License Desk',
  explanation:
    'Usted inicia sesión en Genesys Cloud y vuelve aquí. License Desk ve su acceso, nunca su contraseña.',
  organization: 'Organización',
  region: 'Región',
  regionOf: '{region} · {host}',
  noRegion: 'Elija una región',
  regionHelp: 'La que figura en la dirección en la que usa Genesys Cloud, por ejemplo {example}.',
  regionMissing: 'Elija la región de su organización y, a continuación, inicie sesión.',
  action: 'Iniciar sesión',
  framed: 'El inicio de sesión se abre en una ventana propia; esta página queda como está.',
  afterwards: 'Volverá a la página que solicitó.',
  signedOut: {
    bySelf:
      'Ha cerrado la sesión. Se ha revocado su acceso a Genesys Cloud desde esta pestaña del navegador.',
    idle: 'Se cerró su sesión porque no hubo actividad durante un tiempo. Las ejecuciones, los borradores y las instantáneas se conservan.',
    inAnotherTab: 'Cerró la sesión en otra pestaña, así que también se cerró en esta.',
    deleted: 'Ha cerrado la sesión y se ha eliminado lo que este navegador conservaba de su trabajo.',
    notDeleted:
      'Ha cerrado la sesión, pero no se pudo eliminar algo que este navegador conserva. Elimine los datos de este sitio en la configuración del navegador.',
  },
  promise: 'Las licencias de su organización: vistas, planificadas y asignadas',
  points: {
    see: 'Vea quién tiene qué licencia y qué aporta cada una.',
    change: 'Planifique un cambio para cientos de personas y consulte el resultado de cada una.',
    keep: 'De este navegador no sale nada, salvo las llamadas a Genesys Cloud.',
  },
};
