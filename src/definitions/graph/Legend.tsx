import Box from '@mui/material/Box';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { useId, type ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import styles from './picture.module.css';
import { ArrowHeads, CircleSign, EdgeLine } from './signs';

/** What the picture's lines and signs mean. */
export function Legend() {
  const t = useTranslations('definitionGraph.legend');
  const prefix = useId();
  const line = (relation: 'comprises' | 'needs', inCircle: boolean): ReactNode => (
    <svg width="44" height="14" aria-hidden>
      <ArrowHeads prefix={prefix} />
      <EdgeLine path="M2,7 L40,7" relation={relation} inCircle={inCircle} prefix={prefix} />
    </svg>
  );
  const entries = [
    { key: 'comprises', sign: line('comprises', false) },
    { key: 'needs', sign: line('needs', false) },
    { key: 'circle', sign: <CircleSign /> },
    { key: 'undefined', sign: <span className={styles.undefinedSample} /> },
  ] as const;

  return (
    <Stack
      component="ul"
      direction="row"
      aria-label={t('label')}
      sx={{ m: 0, p: 0, listStyle: 'none', flexWrap: 'wrap', columnGap: 2.5, rowGap: 0.5 }}
    >
      {entries.map(({ key, sign }) => (
        <Box component="li" key={key} sx={{ display: 'flex', alignItems: 'center', gap: 1 }}>
          {sign}
          <Typography component="span" variant="caption" color="text.secondary">
            {t(key)}
          </Typography>
        </Box>
      ))}
    </Stack>
  );
}
