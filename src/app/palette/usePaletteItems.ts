import { useSession } from '../../auth/SessionContext';
import { findItems, type FoundItem, type IndexedItem } from './findItems';
import { PALETTE_GROUPS, type PaletteGroup, type PaletteItem } from './PaletteItem';
import { recentChoices } from './recentChoices';
import { useActionItems } from './useActionItems';
import { useAssignItems } from './useAssignItems';
import { useDefinitionItems } from './useDefinitionItems';
import { useLanguageItems } from './useLanguageItems';
import { usePageItems } from './usePageItems';
import { usePeopleItems, type FoundPeople } from './usePeopleItems';
import { useItemsOfView } from './useItemsOfView';

const MOST = 6;
/** Of the people and licenses found, how many are offered to the wizard; only where they answer well. */
const ASSIGNED = 2;
const WELL = 2;

export interface PaletteAnswer {
  readonly groups: readonly { readonly group: PaletteGroup; readonly items: readonly PaletteItem[] }[];
  /** The one that Enter means until another is walked to. */
  readonly best: string | null;
  readonly people: FoundPeople;
  readonly definitions: Pick<ReturnType<typeof useDefinitionItems>, 'isReading' | 'error' | 'retry'>;
}

/** All that a text finds, by group; with no text, where one was lately and what can be done. */
export function usePaletteItems(typed: string): PaletteAnswer {
  const text = typed.trim();
  const { storageKey } = useSession();
  const people = usePeopleItems(text);
  const definitions = useDefinitionItems();
  const pages = usePageItems();
  const actions = useActionItems();
  const languages = useLanguageItems();
  const ofView = useItemsOfView();
  const { toPerson, ofLicense } = useAssignItems();

  if (text === '') {
    const named = [...pages, ...definitions.licenses, ...definitions.permissions];
    const recent = recentChoices(storageKey).map((choice) => worded(choice, named));
    const items = [...recent, ...ofView, ...actions.map(({ item }) => item)];
    const known = new Set(items.map(({ id }) => id));
    const rest = pages.map(({ item }) => item).filter(({ id }) => !known.has(id));
    return { ...grouped([...items, ...rest]), people, definitions };
  }
  const licenses = findItems(definitions.licenses, text, MOST);
  const assignable = [
    ...wellFound(people.found).map(({ id, name }) => toPerson(id.slice('person '.length), name)),
    ...wellFound(licenses).map(({ name }) => ofLicense(name)),
  ];
  const found = [
    ...people.found,
    ...licenses,
    ...findItems(definitions.permissions, text, MOST),
    ...findItems(pages, text, MOST),
    ...findItems([...actions, ...languages], text, MOST),
  ];
  const [best] = found.toSorted((one, other) => one.rank - other.rank);
  const answer = grouped([...found.map(({ item }) => item), ...assignable]);
  return { ...answer, best: best?.item.id ?? answer.best, people, definitions };
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
