import '@xyflow/react/dist/base.css';
import useMediaQuery from '@mui/material/useMediaQuery';
import { ReactFlow, ReactFlowProvider } from '@xyflow/react';
import { useMemo, useState } from 'react';
import { useTranslations } from 'use-intl';
import type { DefinitionGraph } from '../../licensing/definitionGraph';
import type { LicenseId } from '../../licensing/model';
import { NODE, type PictureLayout } from './layOut';
import { LicenseNode, type LicenseFlowNode } from './LicenseNode';
import { PictureButtons } from './PictureButtons';
import { PictureContext } from './PictureContext';
import { PictureEdges } from './PictureEdges';
import styles from './picture.module.css';
import type { Picture } from './pictureOf';
import { useNodeWords } from './useNodeWords';
import { usePictureView } from './usePictureView';
import { walkPicture } from './walkPicture';

interface DefinitionPictureProps {
  readonly graph: DefinitionGraph;
  readonly picture: Picture;
  readonly layout: PictureLayout;
  /** Empty where none is chosen. */
  readonly chosen: LicenseId;
  readonly found?: ReadonlySet<LicenseId> | null;
  readonly label: string;
  readonly onChoose: (licenseId: LicenseId) => void;
}

const NODE_TYPES = { license: LicenseNode };
const NO_EDGES: never[] = [];
const MARGIN = { padding: 0.08, maxZoom: 1.1 } as const;

/** Licenses and what leads from one to another: moved by drawing, nearer by buttons, walked by the arrow keys. */
export function DefinitionPicture(props: DefinitionPictureProps) {
  return (
    <ReactFlowProvider>
      <Flow {...props} />
    </ReactFlowProvider>
  );
}

function Flow({ graph, picture, layout, chosen, found = null, label, onChoose }: DefinitionPictureProps) {
  const t = useTranslations('definitionGraph');
  const words = useNodeWords(graph, picture);
  const [active, setActive] = useState<LicenseId | null>(null);
  const isStill = useMediaQuery('(prefers-reduced-motion: reduce)');
  const view = usePictureView(layout, isStill);
  const nodes = useMemo(() => flowNodes(picture, layout), [picture, layout]);

  const tabStop =
    [active, chosen].find((id) => id !== null && layout.places.has(id)) ?? picture.nodes[0]?.id ?? null;
  const { nodeRef } = view;
  const state = useMemo(
    () => ({ words, chosen, tabStop, found, onFocus: setActive, onChoose, nodeRef }),
    [words, chosen, tabStop, found, onChoose, nodeRef],
  );

  function onKeyDown(event: React.KeyboardEvent): void {
    if (event.ctrlKey || event.metaKey || event.altKey || !(event.target instanceof HTMLAnchorElement))
      return;
    if (view.zoomByKey(event.key)) {
      event.preventDefault();
      return;
    }
    const next = tabStop === null ? null : walkPicture(picture, layout, tabStop, event.key);
    if (next === null) return;
    event.preventDefault();
    setActive(next);
    onChoose(next);
    view.focusOn(next);
  }

  return (
    <PictureContext value={state}>
      <div className={styles.picture}>
        <ReactFlow<LicenseFlowNode>
          aria-label={label}
          onKeyDown={onKeyDown}
          nodes={nodes}
          edges={NO_EDGES}
          nodeTypes={NODE_TYPES}
          fitView
          fitViewOptions={MARGIN}
          onInit={() => view.startAt(chosen)}
          minZoom={0.1}
          maxZoom={2}
          nodesDraggable={false}
          nodesConnectable={false}
          nodesFocusable={false}
          elementsSelectable={false}
          disableKeyboardA11y
          deleteKeyCode={null}
          selectionKeyCode={null}
          multiSelectionKeyCode={null}
          panActivationKeyCode={null}
          zoomActivationKeyCode={null}
          // The wheel belongs to the page, unless Ctrl is held with it.
          zoomOnScroll={false}
          preventScrolling={false}
          zoomOnDoubleClick={false}
          ariaLabelConfig={{ 'node.a11yDescription.default': t('hint'), 'edge.a11yDescription.default': '' }}
        >
          <PictureEdges edges={picture.edges} layout={layout} chosen={chosen} found={found} />
        </ReactFlow>
        <PictureButtons onZoomIn={view.zoomIn} onZoomOut={view.zoomOut} onFit={view.fit} />
      </div>
    </PictureContext>
  );
}

function flowNodes({ nodes }: Picture, { places }: PictureLayout): LicenseFlowNode[] {
  return nodes.map((node) => ({
    id: node.id,
    type: 'license',
    position: places.get(node.id) ?? { x: 0, y: 0 },
    data: { node },
    ...NODE,
    // It has no role that a word could describe: the link inside it says all.
    domAttributes: { 'aria-roledescription': undefined },
  }));
}
