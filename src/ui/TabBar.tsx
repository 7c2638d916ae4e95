import Box from '@mui/material/Box';
import type { KeyboardEvent, ReactNode } from 'react';

interface TabBarProps {
  readonly label: string;
  /** TabButtons. */
  readonly children: ReactNode;
}

/** A row of tabs: the arrow keys go from one to the next, and Enter shows what it stands for. */
export function TabBar({ label, children }: TabBarProps) {
  return (
    <Box
      role="tablist"
      aria-label={label}
      onKeyDown={goByKey}
      sx={{
        display: 'flex',
        overflowX: 'auto',
        scrollbarWidth: 'none',
        borderBottom: 1,
        borderColor: 'divider',
      }}
    >
      {children}
    </Box>
  );
}

function goByKey(event: KeyboardEvent<HTMLElement>): void {
  const tabs = [...event.currentTarget.querySelectorAll<HTMLElement>('[role="tab"]')];
  const at = tabs.findIndex((tab) => tab === document.activeElement);
  const to = targetOf(event.key, at, tabs.length);
  if (at === -1 || to === null) return;
  event.preventDefault();
  tabs[to]?.focus();
}

function targetOf(key: string, at: number, count: number): number | null {
  switch (key) {
    case 'ArrowRight':
      return (at + 1) % count;
    case 'ArrowLeft':
      return (at + count - 1) % count;
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return null;
  }
}
