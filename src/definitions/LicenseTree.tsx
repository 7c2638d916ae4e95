import Box from '@mui/material/Box';
import { useRef, useState, type KeyboardEvent } from 'react';
import { useListInAddress } from '../ui/useInAddress';
import { moveInTree, type TreeNode } from './comprisesTree';
import { LicenseTreeLine } from './LicenseTreeLine';

interface LicenseTreeProps<Line extends TreeNode> {
  readonly label: string;
  /** The lines that are visible, with these opened or closed against how they stand at first. */
  readonly linesOf: (toggled: ReadonlySet<string>) => readonly Line[];
  readonly leadOf?: (line: Line) => string | undefined;
  readonly captionOf: (line: Line) => string;
}

/** Licenses as a tree of links that the arrow keys walk. */
export function LicenseTree<Line extends TreeNode>(props: LicenseTreeProps<Line>) {
  const { label, linesOf, leadOf, captionOf } = props;
  const [kept, keep] = useListInAddress('tree');
  const toggled = new Set(kept);
  const [active, setActive] = useState<string | null>(null);
  const elements = useRef(new Map<string, HTMLElement>());
  const lines = linesOf(toggled);
  // A line that was closed away can't be the one that Tab comes to.
  const tabStop = lines.some(({ key }) => key === active) ? active : (lines[0]?.key ?? null);

  function toggle(key: string): void {
    const next = new Set(toggled);
    if (!next.delete(key)) next.add(key);
    // Opening one after the other would bury the page before in the way back.
    keep([...next], 'inPlace');
  }

  function onKeyDown(event: KeyboardEvent): void {
    if (tabStop === null || event.ctrlKey || event.metaKey || event.altKey) return;
    const move = moveInTree(lines, tabStop, event.key);
    if (move === null) return;
    event.preventDefault();
    if (move.toggle !== undefined) toggle(move.toggle);
    setActive(move.focus);
    elements.current.get(move.focus)?.focus();
  }

  return (
    <Box
      component="ul"
      role="tree"
      aria-label={label}
      onKeyDown={onKeyDown}
      sx={{ m: 0, p: 0, mx: -1, listStyle: 'none' }}
    >
      {lines.map((line) => {
        const lead = leadOf?.(line);
        return (
          <LicenseTreeLine
            key={line.key}
            node={line}
            {...(lead !== undefined && { lead })}
            caption={captionOf(line)}
            isTabStop={line.key === tabStop}
            onFocus={() => setActive(line.key)}
            onToggle={() => toggle(line.key)}
            lineRef={(element) => {
              if (element === null) elements.current.delete(line.key);
              else elements.current.set(line.key, element);
            }}
          />
        );
      })}
    </Box>
  );
}
