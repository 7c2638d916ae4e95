import AlertTitle from '@mui/material/AlertTitle';
import Button from '@mui/material/Button';
import Stack from '@mui/material/Stack';
import { useSearchParams } from 'react-router-dom';
import { useFormatter, useTranslations } from 'use-intl';
import type { OpenedPlan } from '../../runs/workbench';
import { ActionAlert } from '../../ui/ActionAlert';
import { useDraft } from '../DraftContext';
import type { DifferenceFigures } from '../plan/planSummary';

interface OpenedPlanNoticeProps {
  readonly opened: OpenedPlan;
  readonly differences: DifferenceFigures;
}

/** Whose plan it is, and how much of it is no longer as it was saved. */
export function OpenedPlanNotice({ opened, differences }: OpenedPlanNoticeProps) {
  const t = useTranslations('batch.planFile.notice');
  const format = useFormatter();
  const { dispatch } = useDraft();
  const [, setSearch] = useSearchParams();
  const { added, gone, changed } = differences;
  const count = added + gone + changed;
  const time = format.dateTime(new Date(opened.savedAt), { dateStyle: 'medium', timeStyle: 'short' });

  const showDifferences = () =>
    setSearch(
      (before) => {
        const after = new URLSearchParams(before);
        after.set('show', 'differs');
        after.delete('find');
        return after;
      },
      { replace: true, preventScrollReset: true },
    );

  return (
    <ActionAlert
      severity={count === 0 ? 'info' : 'warning'}
      action={
        <Stack direction="row" sx={{ flexWrap: 'wrap', gap: 1 }}>
          {count > 0 && (
            <Button color="inherit" size="small" onClick={showDifferences}>
              {t('show')}
            </Button>
          )}
          <Button color="inherit" size="small" onClick={() => dispatch({ type: 'closePlanFile' })}>
            {t('close')}
          </Button>
        </Stack>
      }
    >
      <AlertTitle>{t('title', { count })}</AlertTitle>
      {t('saved', { name: opened.savedBy || t('somebody'), time })} {t('counts', { added, gone, changed })}
    </ActionAlert>
  );
}
