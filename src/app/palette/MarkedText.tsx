import { Fragment } from 'react';
import { markMatches } from './markMatches';
import styles from './Palette.module.css';

interface MarkedTextProps {
  readonly text: string;
  readonly search: string;
}

/** A text with what the search found in it marked. */
export function MarkedText({ text, search }: MarkedTextProps) {
  return markMatches(text, search).map((piece) =>
    piece.isMatch ? (
      <mark key={piece.at} className={styles.mark}>
        {piece.text}
      </mark>
    ) : (
      <Fragment key={piece.at}>{piece.text}</Fragment>
    ),
  );
}
