import { useTranslations } from 'use-intl';
import type { VerdictCounts } from '../../licensing/verdict';
import { StatNumber } from '../../ui/StatNumber';

/** What a run that is over came to. */
export function OutcomeFigures({ counts }: { readonly counts: VerdictCounts | null }) {
  const t = useTranslations('batch.run.results');
  const failed = counts === null ? null : counts.refused + counts.notInEffect + counts.unknown;
  return (
    <>
      <StatNumber label={t('applied')} value={counts?.applied ?? null} />
      <StatNumber label={t('failed')} value={failed} note={t('failedNote')} />
      <StatNumber label={t('already')} value={counts?.already ?? null} />
      <StatNumber label={t('notSent')} value={counts?.notSent ?? null} />
    </>
  );
}
