import { useEffect, useRef, type MouseEvent } from 'react';
import { preloadPage } from '../consolePages';
import { MarkedText } from './MarkedText';
import styles from './Palette.module.css';
import type { PaletteItem } from './PaletteItem';

interface PaletteOptionProps {
  readonly id: string;
  readonly item: PaletteItem;
  readonly isActive: boolean;
  readonly search: string;
  readonly onPoint: () => void;
  readonly onChoose: (isApart: boolean) => void;
}

/** One thing to go to or to do. What has an address is a link, so that the browser's own ways work too. */
export function PaletteOption({ id, item, isActive, search, onPoint, onChoose }: PaletteOptionProps) {
  const line = useRef<HTMLElement>(null);
  // Scrolling is the browser's business.
  useEffect(() => {
    if (isActive) line.current?.scrollIntoView({ block: 'nearest' });
  }, [isActive]);

  const to = item.choice.kind === 'link' ? item.choice.to : null;
  // The field keeps the focus, so the keys that walk here point at no link.
  useEffect(() => {
    if (isActive && to !== null) preloadPage(new URL(to, window.location.href).pathname);
  }, [isActive, to]);

  const isDenied = item.choice.kind === 'denied';
  const shared = {
    id,
    role: 'option',
    'aria-selected': isActive,
    'aria-disabled': isDenied,
    tabIndex: -1,
    className: styles.option,
    // The focus stays in the field.
    onMouseDown: (event: MouseEvent) => event.preventDefault(),
    onMouseMove: () => {
      if (!isActive) onPoint();
    },
  } as const;
  const content = (
    <>
      <span className={styles.name}>
        <MarkedText text={item.name} search={search} />
      </span>
      {item.detail !== '' && (
        <span className={styles.detail}>
          <MarkedText text={item.detail} search={isDenied ? '' : search} />
        </span>
      )}
    </>
  );

  if (item.choice.kind === 'link') {
    return (
      <a
        {...shared}
        ref={(element) => {
          line.current = element;
        }}
        href={item.choice.to}
        onClick={(event) => {
          if (event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return;
          event.preventDefault();
          onChoose(false);
        }}
      >
        {content}
      </a>
    );
  }
  return (
    <button
      {...shared}
      type="button"
      ref={(element) => {
        line.current = element;
      }}
      onClick={() => onChoose(false)}
    >
      {content}
    </button>
  );
}
