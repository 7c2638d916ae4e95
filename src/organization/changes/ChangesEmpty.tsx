import CompareArrowsIcon from '@mui/icons-material/CompareArrows';
import Paper from '@mui/material/Paper';
import { useTranslations } from 'use-intl';
import { EmptyState } from '../../ui/EmptyState';

const WORDS = {
  none: { title: 'empty.noneTitle', body: 'empty.none' },
  one: { title: 'empty.oneTitle', body: 'empty.one' },
  same: { title: 'sameSnapshot.title', body: 'sameSnapshot.body' },
  missing: { title: 'empty.missingTitle', body: 'empty.missing' },
  unreadable: { title: 'empty.unreadableTitle', body: 'empty.unreadable' },
  unchanged: { title: 'empty.unchangedTitle', body: 'empty.unchanged' },
} as const;

/** As high with the shortest words as with the longest: the first snapshot takes the place of none while one looks. */
const HEIGHT = { xs: 237, sm: 217 };

/** Why there is no change to be seen, and what to do about it. */
export function ChangesEmpty({ kind }: { readonly kind: keyof typeof WORDS }) {
  const t = useTranslations('changes');
  const { title, body } = WORDS[kind];
  return (
    <Paper variant="outlined" sx={{ mb: 3, minHeight: HEIGHT }}>
      <EmptyState icon={<CompareArrowsIcon />} title={t(title)} body={t(body)} />
    </Paper>
  );
}
