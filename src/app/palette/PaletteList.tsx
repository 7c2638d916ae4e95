import { useTranslations } from 'use-intl';
import styles from './Palette.module.css';
import type { PaletteGroup, PaletteItem } from './PaletteItem';
import { PaletteOption } from './PaletteOption';

interface PaletteListProps {
  readonly listId: string;
  /** Of the option at a place. */
  readonly idOf: (place: number) => string;
  readonly groups: readonly { readonly group: PaletteGroup; readonly items: readonly PaletteItem[] }[];
  readonly active: PaletteItem | null;
  readonly search: string;
  readonly onPoint: (item: PaletteItem) => void;
  readonly onChoose: (item: PaletteItem, isApart: boolean) => void;
}

/** What was found, by group. */
export function PaletteList(props: PaletteListProps) {
  const { listId, idOf, groups, active, search, onPoint, onChoose } = props;
  const t = useTranslations('palette');
  const order = groups.flatMap((one) => one.items);

  return (
    <div role="listbox" id={listId} aria-label={t('results')} className={styles.results}>
      {groups.map(({ group, items }) => (
        <div key={group} role="group" aria-labelledby={`${listId}-${group}`}>
          <div id={`${listId}-${group}`} role="presentation" className={styles.group}>
            {t(`groups.${group}`)}
          </div>
          {items.map((item) => (
            <PaletteOption
              key={item.id}
              id={idOf(order.indexOf(item))}
              item={item}
              isActive={item === active}
              search={search}
              onPoint={() => onPoint(item)}
              onChoose={(isApart) => onChoose(item, isApart)}
            />
          ))}
        </div>
      ))}
    </div>
  );
}
