import styles from './picture.module.css';
import type { Relation } from './pictureOf';

/** Stands at what leads back to itself. */
export function CircleSign() {
  return (
    <svg className={styles.circleSign} viewBox="0 0 16 16" width="14" height="14" aria-hidden>
      <path d="M13 5.5A5.5 5.5 0 1 0 13.5 8M13.5 2v3.8H9.8" />
    </svg>
  );
}

/** How relations end: a filled arrow where one comprises another, an open one where it needs it. */
export function ArrowHeads({ prefix }: { readonly prefix: string }) {
  return (
    <defs>
      <marker
        id={`${prefix}-comprises`}
        viewBox="0 0 10 10"
        refX="9"
        refY="5"
        markerUnits="userSpaceOnUse"
        markerWidth="11"
        markerHeight="11"
        orient="auto"
      >
        <path className={styles.filledHead} d="M0,0 L10,5 L0,10 z" />
      </marker>
      <marker
        id={`${prefix}-needs`}
        viewBox="0 0 10 10"
        refX="9"
        refY="5"
        markerUnits="userSpaceOnUse"
        markerWidth="13"
        markerHeight="13"
        orient="auto"
      >
        <path className={styles.openHead} d="M1,1 L9,5 L1,9" />
      </marker>
    </defs>
  );
}

interface EdgeLineProps {
  readonly path: string;
  readonly relation: Relation;
  readonly prefix: string;
  readonly inCircle?: boolean;
  readonly look?: 'strong' | 'faded';
}

/** The line of a relation: whole where one comprises another, dashed where it needs it. */
export function EdgeLine({ path, relation, prefix, inCircle = false, look }: EdgeLineProps) {
  const classes = [
    styles.edge,
    relation === 'needs' && styles.needs,
    inCircle && styles.circular,
    look === 'strong' && styles.strong,
    look === 'faded' && styles.faded,
  ];
  return (
    <path className={classes.filter(Boolean).join(' ')} d={path} markerEnd={`url(#${prefix}-${relation})`} />
  );
}
