import { useId, useRef, useState, type KeyboardEvent } from 'react';
import { useNavigate } from 'react-router-dom';
import { useTranslations } from 'use-intl';
import { useSession } from '../../auth/SessionContext';
import { VisuallyHidden } from '../../ui/VisuallyHidden';
import styles from './Palette.module.css';
import type { PaletteItem } from './PaletteItem';
import { PaletteList } from './PaletteList';
import { PaletteNotices } from './PaletteNotices';
import { noteChoice } from './recentChoices';
import { usePaletteItems } from './usePaletteItems';

/** The field, what it finds, and the keys that walk there: the focus stays in the field. */
export function PaletteSearch({ onClose }: { readonly onClose: () => void }) {
  const t = useTranslations('palette');
  const { storageKey } = useSession();
  const navigate = useNavigate();
  const listId = useId();
  const input = useRef<HTMLInputElement>(null);
  const [text, setText] = useState('');
  const [walkedTo, setWalkedTo] = useState<string | null>(null);
  const [answer, setAnswer] = useState('');
  const { groups, best, ...told } = usePaletteItems(text);
  const items = groups.flatMap((one) => one.items);
  const active = items.find(({ id }) => id === walkedTo) ?? items.find(({ id }) => id === best) ?? null;
  const at = active === null ? -1 : items.indexOf(active);
  const idOf = (place: number) => `${listId}-${place}`;

  async function choose(item: PaletteItem, isApart: boolean): Promise<void> {
    const { choice } = item;
    if (choice.kind === 'denied') return;
    noteChoice(storageKey, item);
    if (choice.kind === 'link') {
      if (isApart) {
        window.open(choice.to, '_blank', 'noopener');
        return;
      }
      onClose();
      await navigate(choice.to);
      return;
    }
    if (choice.kind === 'opens') {
      onClose();
      choice.open();
      return;
    }
    const told = await choice.run();
    if (told === null) onClose();
    else setAnswer(told);
  }

  function onKeyDown(event: KeyboardEvent) {
    if (event.nativeEvent.isComposing) return;
    const to = placeAfter(event.key, at, items.length);
    if (to !== null) {
      event.preventDefault();
      setWalkedTo(items[to]?.id ?? null);
    } else if (event.key === 'Enter' && active !== null) {
      event.preventDefault();
      void choose(active, event.ctrlKey || event.metaKey);
    }
  }

  return (
    <>
      <div className={styles.field}>
        <svg aria-hidden viewBox="0 0 24 24" width="20" height="20" fill="currentColor">
          <path d="M15.5 14h-.8l-.3-.3a6.5 6.5 0 1 0-.7.7l.3.3v.8l5 5 1.5-1.5zm-6 0a4.5 4.5 0 1 1 0-9 4.5 4.5 0 0 1 0 9" />
        </svg>
        <input
          ref={input}
          type="text"
          role="combobox"
          aria-label={t('title')}
          aria-expanded={items.length > 0}
          aria-autocomplete="list"
          aria-controls={listId}
          {...(active !== null && { 'aria-activedescendant': idOf(at) })}
          // The dialog is for this field alone.
          // oxlint-disable-next-line jsx-a11y/no-autofocus
          autoFocus
          autoComplete="off"
          spellCheck={false}
          placeholder={t('placeholder')}
          value={text}
          onChange={(event) => {
            setText(event.target.value);
            setWalkedTo(null);
            setAnswer('');
          }}
          onKeyDown={onKeyDown}
          className={styles.input}
        />
        <kbd className={styles.key}>Esc</kbd>
      </div>
      {items.length > 0 && (
        <PaletteList
          listId={listId}
          idOf={idOf}
          groups={groups}
          active={active}
          search={text}
          onPoint={(item) => setWalkedTo(item.id)}
          onChoose={(item, isApart) => void choose(item, isApart)}
        />
      )}
      <PaletteNotices
        text={text}
        isEmpty={items.length === 0}
        onRetried={() => input.current?.focus()}
        answer={told}
      />
      <div className={styles.foot}>
        <span role="status">{answer}</span>
        <span aria-hidden>{t('keys')}</span>
      </div>
      <VisuallyHidden>
        <span role="status">{text === '' ? '' : t('count', { count: items.length })}</span>
      </VisuallyHidden>
    </>
  );
}

/** Where a key leads among so many; null where it has another meaning. */
function placeAfter(key: string, at: number, count: number): number | null {
  if (count === 0) return null;
  switch (key) {
    case 'ArrowDown':
      return (at + 1) % count;
    case 'ArrowUp':
      return (at - 1 + count) % count;
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return null;
  }
}
