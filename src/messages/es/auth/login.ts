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
};
