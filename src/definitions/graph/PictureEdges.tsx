import { ViewportPortal } from '@xyflow/react';
import { memo, useId } from 'react';
import type { LicenseId } from '../../licensing/model';
import type { PictureLayout } from './layOut';
import styles from './picture.module.css';
import type { PictureEdge } from './pictureOf';
import { ArrowHeads, EdgeLine } from './signs';

interface PictureEdgesProps {
  readonly edges: readonly PictureEdge[];
  readonly layout: PictureLayout;
  readonly chosen: LicenseId;
  readonly found: ReadonlySet<LicenseId> | null;
}

/** Every relation of the picture, below the nodes; those of the chosen license stand out. */
export const PictureEdges = memo(function PictureEdges({ edges, layout, chosen, found }: PictureEdgesProps) {
  const prefix = useId();

  function lookOf({ from, to }: PictureEdge): { look?: 'strong' | 'faded' } {
    if (from === chosen || to === chosen) return { look: 'strong' };
    return found === null || (found.has(from) && found.has(to)) ? {} : { look: 'faded' };
  }

  return (
    <ViewportPortal>
      {/* Each node reads its relations aloud. */}
      <svg className={styles.edges} width="1" height="1" aria-hidden>
        <ArrowHeads prefix={prefix} />
        {edges.map((edge) => (
          <EdgeLine
            key={edge.key}
            path={layout.paths.get(edge.key) ?? ''}
            relation={edge.relation}
            inCircle={edge.inCircle}
            prefix={prefix}
            {...lookOf(edge)}
          />
        ))}
      </svg>
    </ViewportPortal>
  );
});
