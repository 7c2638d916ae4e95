import { useSession } from '../../auth/SessionContext';
import { findItems, indexItem, type FoundItem, type IndexedItem } from './findItems';
import { PALETTE_GROUPS, type PaletteGroup, type PaletteItem } from './PaletteItem';
import { recentChoices } from './recentChoices';
import { useActionItems } from './useActionItems';
import { useAssignItems } from './useAssignItems';
import { useItemsOfView } from './useItemsOfView';
import { useLanguageItems } from './useLanguageItems';
import { useLicenseItems } from './useLicenseItems';
import { usePageItems } from './usePageItems';
import { usePeopleItems, type FoundPeople } from './usePeopleItems';
import { usePermissionItems } from './usePermissionItems';
import { useViewItems } from './useViewItems';

const MOST = 6;
/** Of the people and licenses found, how many are offered to the wizard; only where they answer well. */
const ASSIGNED = 2;
const WELL = 2;

export interface PaletteAnswer {
  readonly groups: readonly { readonly group: PaletteGroup; readonly items: readonly PaletteItem[] }[];
  /** The one that Enter means until another is walked to. */
  readonly best: string | null;
  readonly people: FoundPeople;
  readonly definitions: Pick<ReturnType<typeof useLicenseItems>, 'isReading' | 'error' | 'retry'>;
  readonly permissions: Pick<ReturnType<typeof usePermissionItems>, 'isReading' | 'isPartial'>;
  readonly views: Pick<ReturnType<typeof useViewItems>, 'isUnread'>;
}

/** All that a text finds, by group; with no text, where one was lately and what can be done. */
export function usePaletteItems(typed: string): PaletteAnswer {
  const text = typed.trim();
  const { storageKey } = useSession();
  const people = usePeopleItems(text);
  const definitions = useLicenseItems();
  const permissions = usePermissionItems(definitions.carriers, text !== '');
  const views = useViewItems();
  const pages = usePageItems();
  const actions = useActionItems();
  const languages = useLanguageItems();
  const ofView = useItemsOfView();
  const { toPerson, ofLicense } = useAssignItems();
  const told = { people, definitions, permissions, views };

  if (text === '') {
    const named = [...pages, ...definitions.items, ...permissions.items];
    const recent = recentChoices(storageKey).map((choice) => worded(choice, named));
    const items = [...recent, ...ofView, ...actions.map(({ item }) => item)];
    const known = new Set(items.map(({ id }) => id));
    const rest = [...views.items, ...pages].map(({ item }) => item).filter(({ id }) => !known.has(id));
    return { ...grouped([...items, ...rest]), ...told };
  }
  const licenses = findItems(definitions.items, text, MOST);
  const assignable = [
    ...wellFound(people.found).map(({ id, name }) => toPerson(id.slice('person '.length), name)),
    ...wellFound(licenses).map(({ name }) => ofLicense(name)),
  ];
  const known = new Set(assignable.map(({ id }) => id));
  const found = [
    ...people.found,
    ...licenses,
    ...findItems(permissions.items, text, MOST),
    ...findItems(views.items, text, MOST),
    ...findItems(pages, text, MOST),
    ...findItems(
      [...ofView.filter(({ id }) => !known.has(id)).map(indexItem), ...actions, ...languages],
      text,
      MOST,
    ),
  ];
  const [best] = found.toSorted((one, other) => one.rank - other.rank);
  const answer = grouped([...found.map(({ item }) => item), ...assignable]);
  return { ...answer, best: best?.item.id ?? answer.best, ...told };
}

/** A recent choice in the language that is spoken now. */
function worded(choice: PaletteItem, named: readonly IndexedItem[]): PaletteItem {
  const { name, detail } = named.find(({ item }) => item.id === choice.id)?.item ?? choice;
  return { ...choice, name, detail };
}

function wellFound(found: readonly FoundItem[]): PaletteItem[] {
  return found
    .filter(({ rank }) => rank <= WELL)
    .slice(0, ASSIGNED)
    .map(({ item }) => item);
}

function grouped(items: readonly PaletteItem[]): Pick<PaletteAnswer, 'groups' | 'best'> {
  const groups = PALETTE_GROUPS.map((group) => ({
    group,
    items: items.filter((item) => item.group === group),
  })).filter((one) => one.items.length > 0);
  return { groups, best: groups[0]?.items[0]?.id ?? null };
}
