import Typography from '@mui/material/Typography';
import { useTranslations } from 'use-intl';
import type { StartOutcome } from '../../runs/runTypes';
import { paths } from '../../ui/paths';
import { RouterLink } from '../../ui/RouterLink';

/** Why the runner took no run, that nothing was sent, and what to do. */
export function StartRefused({ outcome }: { readonly outcome: Exclude<StartOutcome, { kind: 'started' }> }) {
  const t = useTranslations('batch.review.refused');
  return (
    <>
      <Typography>
        {outcome.kind === 'no-journal' ? t('no-journal', { message: outcome.message }) : t(outcome.kind)}
      </Typography>
      {outcome.kind === 'unfinished' && (
        <Typography sx={{ mt: 1 }}>
          <RouterLink to={paths.batch({ run: outcome.runId })}>{t('openUnfinished')}</RouterLink>
        </Typography>
      )}
      <Typography sx={{ mt: 1 }} color="text.secondary">
        {t('nothingSent')}
      </Typography>
    </>
  );
}
