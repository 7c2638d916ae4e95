import Box from '@mui/material/Box';
import { useTranslations } from 'use-intl';
import { CHANGE_KINDS, type ChangeKind } from '../../directory/snapshots/changeKinds';
import type { ChangeFilter } from '../../directory/snapshots/changesQuestions';
import type { ComparedChanges } from '../../directory/snapshots/DirectorySnapshots';
import { Section } from '../../ui/Section';
import { ChangeKindCount } from './ChangeKindCount';

interface ChangeKindCountsProps {
  readonly answer: Pick<ComparedChanges, 'counts' | 'changed' | 'unchanged'>;
  readonly filter: ChangeFilter;
  readonly onFilter: (change: Partial<ChangeFilter>) => void;
}

const LIST = {
  display: 'grid',
  gridTemplateColumns: { xs: 'repeat(2, minmax(0, 1fr))', sm: 'repeat(auto-fit, minmax(9rem, 1fr))' },
  gap: 1,
  listStyle: 'none',
  m: 0,
  p: 0,
};

/** People by what became of them, each a switch of the filter. */
export function ChangeKindCounts({ answer, filter, onFilter }: ChangeKindCountsProps) {
  const t = useTranslations('changes.kinds');
  const words = useTranslations('changes');
  const { counts, changed, unchanged } = answer;

  function toggle(kind: ChangeKind): void {
    const { kinds } = filter;
    onFilter({ kinds: kinds.includes(kind) ? kinds.filter((one) => one !== kind) : [...kinds, kind] });
  }

  return (
    <Section
      title={t('title')}
      description={
        <>
          {t('all', { changed, unchanged })} {counts.notComparable > 0 && words('notComparableHint')}
        </>
      }
    >
      <Box component="ul" aria-label={t('hint')} sx={LIST}>
        {CHANGE_KINDS.map((kind) => (
          <ChangeKindCount
            key={kind}
            kind={kind}
            count={counts[kind]}
            isChosen={filter.kinds.includes(kind)}
            onToggle={() => toggle(kind)}
          />
        ))}
      </Box>
    </Section>
  );
}
