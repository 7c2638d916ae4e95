import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { Fragment, useId, type ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import styles from './KeyList.module.css';

interface KeyRow {
  /** Keys pressed together, and the next ones in their place or after them. */
  readonly keys: readonly (readonly string[])[];
  /** One after the other, rather than one or the other. */
  readonly isSequence?: boolean;
  readonly what: string;
}

interface KeyListProps {
  readonly title: string;
  readonly hint?: string;
  readonly rows: readonly KeyRow[];
  readonly children?: ReactNode;
}

/** Shortcuts of one kind, each with what it does. */
export function KeyList({ title, hint, rows, children }: KeyListProps) {
  const titleId = useId();
  return (
    <section aria-labelledby={titleId}>
      <Typography id={titleId} variant="h3">
        {title}
      </Typography>
      {hint !== undefined && (
        <Typography variant="body2" color="text.secondary">
          {hint}
        </Typography>
      )}
      <Box component="dl" sx={{ m: 0, mt: 0.75 }}>
        {rows.map((row) => (
          <div key={row.what} className={styles.row}>
            <dt className={styles.what}>{row.what}</dt>
            <dd className={styles.keys}>
              <Keys row={row} />
            </dd>
          </div>
        ))}
      </Box>
      {children}
    </section>
  );
}

function Keys({ row: { keys, isSequence = false } }: { readonly row: KeyRow }) {
  const t = useTranslations('help.shortcuts');
  return keys.map((together, at) => (
    <Fragment key={together.join('+')}>
      {at > 0 && <span>{t(isSequence ? 'after' : 'or')}</span>}
      {together.map((key, place) => (
        <Fragment key={key}>
          {place > 0 && <span>+</span>}
          <kbd className={styles.key}>{key}</kbd>
        </Fragment>
      ))}
    </Fragment>
  ));
}
