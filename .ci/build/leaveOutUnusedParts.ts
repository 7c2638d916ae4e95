import type { Plugin } from 'vite';

/**
 * Parts of the component libraries that the console never shows, but that they import in case one does. Each is
 * replaced by a component that renders nothing.
 */
const UNUSED = [
  // DataTable turns the grid's own filters off, and has no toolbar of the grid's; no cell is edited in place.
  /x-data-grid\/components\/panel\/filterPanel\/GridFilter(Form|FormBase|Panel|PanelBase)\.mjs$/,
  /x-data-grid\/components\/panel\/filterPanel\/GridFilterInput\w+\.mjs$/,
  /x-data-grid\/colDef\/grid(Boolean|Date|Numeric|SingleSelect|String)Operators\.mjs$/,
  /x-data-grid\/components\/toolbarV8\/GridToolbar\.mjs$/,
  // Nor has a column a menu: its header sorts it, and the window's width says which columns there are.
  /x-data-grid\/components\/menu\/GridMenu\.mjs$/,
  /x-data-grid\/components\/menu\/columnMenu\/(menuItems\/)?GridColumn(Header)?Menu(\w+Item|Container)?\.mjs$/,
  /x-data-grid\/components\/columnHeaders\/ColumnHeaderMenuIcon\.mjs$/,
  // Where a dragged column or row moves the grid along: in the free edition nothing is dragged.
  /x-data-grid\/components\/GridScrollArea\.mjs$/,
  /x-data-grid\/components\/columnsManagement\/GridColumnsManagement\.mjs$/,
  /x-data-grid\/components\/panel\/Grid(Panel|PanelWrapper|ColumnsPanel|PreferencesPanel)\.mjs$/,
  /x-data-grid\/components\/cell\/GridEdit\w+Cell\.mjs$/,
  /x-data-grid\/components\/cell\/Grid(LongText|Boolean|Actions)Cell\.mjs$/,
  /x-data-grid\/components\/columnHeaders\/GridColumn(GroupHeader|HeaderFilterIconButton)\.mjs$/,
  // useGridLocaleText has the words of every part that is left.
  /x-data-grid\/constants\/localeTextConstants\.mjs$/,
  // The console writes its files itself, of all that match and not of the page that is shown.
  /x-data-grid\/hooks\/features\/export\/useGrid(Csv|Print)Export\.mjs$/,
  /x-data-grid\/hooks\/features\/dataSource\/useGridDataSource\.mjs$/,
  // Every field is outlined, and the theme has no ripple.
  /@mui\/material\/FilledInput\/FilledInput\.mjs$/,
  /@mui\/material\/Input\/Input\.mjs$/,
  /@mui\/material\/NativeSelect\/NativeSelectInput\.mjs$/,
  /@mui\/material\/ButtonBase\/TouchRipple\.mjs$/,
];

/** What the grid wants of MUI for parts that its free edition doesn't have; pages may import these themselves. */
const UNUSED_BY_GRID = ['Autocomplete', 'Badge', 'Switch', 'Tab', 'Tabs', 'ToggleButton'];
const UNUSED_BY_EMOTION = 'hoist-non-react-statics';
const GRID_SLOTS = /x-data-grid\/material\/index\.mjs$/;

/** The grid without editing: what the rest of it asks of that part, with the one answer there is. */
const EDITING = /x-data-grid\/hooks\/features\/editing\/useGridEditing\.mjs$/;
const NO_EDITING = `
import { useGridApiMethod } from '../../utils/useGridApiMethod.mjs';
export const editingStateInitializer = (state) => ({ ...state, editRows: {} });
export const useGridEditing = (apiRef) => {
  const answers = {
    getCellMode: () => 'view',
    getRowMode: () => 'view',
    isCellEditable: () => false,
    getRowWithUpdatedValues: (id) => apiRef.current.getRow(id),
  };
  useGridApiMethod(apiRef, answers, 'public');
};
`;
/** What the grid draws: which way a column is sorted, and where it is made wider. */
const ICONS = /x-data-grid\/material\/icons\/index\.mjs$/;
const USED_ICONS = ['GridArrowUpwardIcon', 'GridArrowDownwardIcon', 'GridSeparatorIcon'];
/** MUI's own way to a theme without a flash is an inline script, which the Content-Security-Policy refuses. */
const INLINE_SCRIPT = /@mui\/system\/InitColorSchemeScript\/InitColorSchemeScript\.mjs$/;
const REWRITTEN: ReadonlyMap<RegExp, (content: string) => string> = new Map([
  [EDITING, () => NO_EDITING],
  [ICONS, (content) => iconsAlone(content, USED_ICONS)],
  [INLINE_SCRIPT, constantsAlone],
]);
const ABSENT = '\0absent-part';

/**
 * Keeps unused parts out of the bundle. An upgrade that moves one of them fails the build, so that nothing comes
 * back unnoticed.
 */
export function leaveOutUnusedParts(): Plugin {
  const touched = [...UNUSED, ...REWRITTEN.keys()];
  const unmet = new Set<RegExp | string>([...touched, ...UNUSED_BY_GRID, UNUSED_BY_EMOTION]);
  return {
    name: 'leave-out-unused-parts',
    apply: 'build',
    enforce: 'pre',
    resolveId: {
      filter: { id: /^@mui\/material\/\w+$|^hoist-non-react-statics$/ },
      handler(source, importer) {
        // Emotion wants it for a function that nothing calls.
        if (source === UNUSED_BY_EMOTION) {
          unmet.delete(source);
          return ABSENT;
        }
        const part = source.slice('@mui/material/'.length);
        if (importer === undefined || !GRID_SLOTS.test(importer) || !UNUSED_BY_GRID.includes(part))
          return null;
        unmet.delete(part);
        return ABSENT;
      },
    },
    load: {
      filter: { id: /^\0absent-part$/ },
      handler: () => ({ code: 'export default () => null;', moduleSideEffects: false }),
    },
    transform: {
      filter: { id: touched },
      handler(content, id) {
        const patterns = touched.filter((pattern) => pattern.test(id));
        for (const pattern of patterns) unmet.delete(pattern);
        const rewrite = patterns.map((pattern) => REWRITTEN.get(pattern)).find((one) => one !== undefined);
        return { code: (rewrite ?? withoutContent)(content), map: null, moduleSideEffects: false };
      },
    },
    buildEnd(error) {
      if (error !== undefined || unmet.size === 0) return;
      const names = [...unmet].map(String).join('\n  ');
      this.error(`No longer where they were, see .ci/build/leaveOutUnusedParts.ts:\n  ${names}`);
    },
  };
}

/** A module of icons without the drawings of all but a few. @throws where it has none of these. */
export function iconsAlone(code: string, used: readonly string[]): string {
  const kept = new Set(used);
  const left = code.replace(
    /^(export const (\w+) = )createSvgIcon\([^]*?\n\}\), '\w+'\);$/gm,
    (icon, begin: string, name: string) => (kept.delete(name) ? icon : `${begin}Absent;`),
  );
  if (kept.size > 0) throw new Error(`No such icons: ${[...kept].join(', ')}`);
  return `${left}\nfunction Absent() {\n  return null;\n}\n`;
}

/** A module with its texts, and without its functions. @throws where it exports no function. */
export function constantsAlone(code: string): string {
  const text = /^export const \w+ = '[^'\n]*';$/gm;
  return [...(code.match(text) ?? []), withoutContent(code.replace(text, ''))].join('\n');
}

/** A module of the same exports, each a component that renders nothing. @throws where it exports nothing. */
export function withoutContent(code: string): string {
  const names = [
    ...[...code.matchAll(/^export (?:const|function) (\w+)/gm)].map(([, name = '']) => name),
    ...[...code.matchAll(/^export \{([^}]+)\}/gm)].flatMap(([, list = '']) => list.split(',')),
  ].map((name) => name.replace(/^.*\bas\b/s, '').trim());
  const lines = names.map((name) => `export const ${name} = Absent;`);
  if (/^export default/m.test(code)) lines.push('export default Absent;');
  if (lines.length === 0) throw new Error('A part to leave out that exports nothing');
  return ['const Absent = () => null;', ...lines].join('\n');
}
