import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useRef, useState, type KeyboardEvent } from 'react';
import { useTranslations } from 'use-intl';
import type { DefinitionGraph } from '../licensing/definitionGraph';
import type { LicenseId } from '../licensing/model';
import { Section } from '../ui/Section';
import { moveInTree, visibleNodes } from './comprisesTree';
import { ComprisesNode } from './ComprisesNode';

interface ComprisesTreeProps {
  readonly graph: DefinitionGraph;
  readonly licenseId: LicenseId;
}

/** What a license comprises, as a tree of links that the arrow keys walk. */
export function ComprisesTree({ graph, licenseId }: ComprisesTreeProps) {
  const t = useTranslations('definitions.tree');
  const [toggled, setToggled] = useState<ReadonlySet<string>>(new Set());
  const [active, setActive] = useState<string | null>(null);
  const lines = useRef(new Map<string, HTMLElement>());
  const nodes = visibleNodes(graph, licenseId, toggled);
  // A line that was closed away can't be the one that Tab comes to.
  const tabStop = nodes.some(({ key }) => key === active) ? active : (nodes[0]?.key ?? null);

  function toggle(key: string): void {
    const next = new Set(toggled);
    if (!next.delete(key)) next.add(key);
    setToggled(next);
  }

  function onKeyDown(event: KeyboardEvent): void {
    if (tabStop === null || event.ctrlKey || event.metaKey || event.altKey) return;
    const move = moveInTree(nodes, tabStop, event.key);
    if (move === null) return;
    event.preventDefault();
    if (move.toggle !== undefined) toggle(move.toggle);
    setActive(move.focus);
    lines.current.get(move.focus)?.focus();
  }

  return (
    <Section title={t('title')} {...(nodes.length > 0 && { description: t('description', { licenseId }) })}>
      {nodes.length === 0 && (
        <Typography variant="body2" color="text.secondary">
          {t('none')}
        </Typography>
      )}
      {nodes.length > 0 && (
        <Box
          component="ul"
          role="tree"
          aria-label={t('label', { licenseId })}
          onKeyDown={onKeyDown}
          sx={{ m: 0, p: 0, mx: -1, listStyle: 'none' }}
        >
          {nodes.map((node) => (
            <ComprisesNode
              key={node.key}
              node={node}
              definition={graph.definitions.get(node.licenseId)}
              isTabStop={node.key === tabStop}
              onFocus={() => setActive(node.key)}
              onToggle={() => toggle(node.key)}
              lineRef={(element) => {
                if (element === null) lines.current.delete(node.key);
                else lines.current.set(node.key, element);
              }}
            />
          ))}
        </Box>
      )}
    </Section>
  );
}
