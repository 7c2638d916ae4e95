import type { Node, NodeProps } from '@xyflow/react';
import type { MouseEvent } from 'react';
import { Link } from 'react-router-dom';
import { paths } from '../../ui/paths';
import styles from './picture.module.css';
import type { PictureNode } from './pictureOf';
import { usePicture } from './PictureContext';
import { CircleSign } from './signs';

export type LicenseFlowNode = Node<{ readonly node: PictureNode }, 'license'>;

/** One license of the picture: a press chooses it, Enter or a double press opens its definition. */
export function LicenseNode({ data: { node } }: NodeProps<LicenseFlowNode>) {
  const { words, chosen, tabStop, found, onFocus, onChoose, nodeRef } = usePicture();
  const { id, isDefined, inCircle } = node;
  const isChosen = id === chosen;
  const classes = [
    styles.node,
    isChosen && styles.chosen,
    !isDefined && styles.undefined,
    found !== null && !found.has(id) && styles.faded,
  ];

  function onClick(event: MouseEvent): void {
    // Enter comes without a press; a new tab or window is the browser's.
    if (event.detail !== 1 || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    onChoose(id);
  }

  return (
    <Link
      to={paths.definition(id)}
      ref={(element) => {
        nodeRef(id, element);
        return () => nodeRef(id, null);
      }}
      className={classes.filter(Boolean).join(' ')}
      title={id}
      draggable={false}
      tabIndex={id === tabStop ? 0 : -1}
      aria-label={words.get(id)?.label ?? id}
      aria-current={isChosen}
      onFocus={() => onFocus(id)}
      onClick={onClick}
    >
      <span className={styles.name}>
        <span className={styles.id}>{id}</span>
        {inCircle && <CircleSign />}
      </span>
      <span className={styles.detail}>{words.get(id)?.detail}</span>
    </Link>
  );
}
