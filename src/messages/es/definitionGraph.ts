import type { definitionGraph as english } from '../en/definitionGraph';
import type { Wording } from '../Wording';

export const definitionGraph: Wording<typeof english> = {
  label: 'Gráfico de las definiciones de licencias',
  labelAround: 'Gráfico en torno a {licenseId}',
  hint: 'Pulse una licencia para ver qué es; Enter o una doble pulsación abre su definición. Las teclas de flecha recorren las líneas, + y - acercan y alejan, 0 muestra todo. Arrastre para mover.',
  seeAll: 'Ver entre todas las definiciones',
  layingOut: 'Componiendo la imagen…',
  buttons: {
    label: 'Vista de la imagen',
    zoomIn: 'Acercar',
    zoomOut: 'Alejar',
    fit: 'Mostrar todo',
  },
  legend: {
    label: 'Leyenda',
    comprises: 'comprende',
    needs: 'requiere antes',
    circle: 'en círculo',
    undefined: 'sin definición',
  },
  node: {
    permissions: '{count, plural, =0 {Ningún permiso} one {# permiso} other {# permisos}}',
    untold: 'Permisos no indicados',
    undefined: 'Ninguna definición la menciona',
    comprises: 'comprende {licenses}',
    needs: 'requiere {licenses}',
    circle: 'en círculo',
  },
  chosen: {
    label: 'Licencia elegida',
    stranger: 'La imagen no contiene ninguna licencia «{licenseId}».',
    permissions:
      '{own, plural, =0 {Ningún permiso propio} one {# permiso propio} other {# permisos propios}}, {all, number} con lo que comprende',
    untold: 'No se indicaron sus permisos.',
    comprises: 'Comprende',
    needs: 'Requiere',
    comprisedBy: 'Comprendida en',
    neededBy: 'Requerida por',
    noRelations: 'Nada conduce a ella y ella no conduce a nada.',
    open: 'Abrir definición',
    compare: 'Comparar',
    holders: 'Ver titulares',
  },
  tree: {
    label: 'Definiciones de licencias y lo que conduce de una a otra',
    comprises: 'comprende',
    needs: 'requiere',
    comprisedBy: 'comprendida en {licenses}',
    neededBy: 'requerida por {licenses}',
  },
};
