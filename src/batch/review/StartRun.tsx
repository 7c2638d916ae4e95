import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import { useMutation } from '@tanstack/react-query';
import { useNavigate } from 'react-router-dom';
import { useTranslations } from 'use-intl';
import { useRuns } from '../../runs/RunnerContext';
import { paths } from '../../ui/paths';
import { useDraft } from '../DraftContext';
import { StartRefused } from './StartRefused';
import type { Planning } from './usePlan';
import { useSuggestedName } from './useSuggestedName';

interface StartRunProps {
  readonly planning: Extract<Planning, { kind: 'planned' }>;
  readonly isBlocked: boolean;
}

/** Hands the reviewed plan to the runner, and goes where the run is shown. */
export function StartRun({ planning, isBlocked }: StartRunProps) {
  const t = useTranslations('batch.review');
  const common = useTranslations('common');
  const navigate = useNavigate();
  const { draft, dispatch } = useDraft();
  const { runner, owner, adminName } = useRuns();
  const { plan, planner, reads } = planning;
  const suggestedName = useSuggestedName(plan);

  const start = useMutation({
    mutationFn: async () =>
      runner.start({
        ...(await planner.handOver(plan.planId)),
        owner,
        adminName,
        name: draft.name.trim() || suggestedName,
        reason: draft.reason.trim(),
        origin: draft.origin,
        reviewed: reads.licenses,
        reviewedAt: reads.readAt,
        organizationSize: reads.organizationSize,
      }),
    networkMode: 'always',
    onSuccess: async (outcome) => {
      if (outcome.kind !== 'started') return;
      dispatch({ type: 'becameRun', runId: outcome.runId });
      await navigate(paths.batch({ run: outcome.runId }), { replace: true, state: { moved: true } });
    },
  });
  const refused = start.data !== undefined && start.data.kind !== 'started' ? start.data : null;

  return (
    <>
      <Button variant="contained" disabled={isBlocked || start.isPending} onClick={() => start.mutate()}>
        {t('start')}
      </Button>
      <Dialog open={refused !== null || start.isError} onClose={() => start.reset()} maxWidth="sm" fullWidth>
        <DialogTitle>{t('refused.title')}</DialogTitle>
        <DialogContent>
          {refused !== null && <StartRefused outcome={refused} />}
          {start.isError && (
            <Alert severity="error" variant="outlined">
              {t('refused.unexpected', { message: start.error.message })}
            </Alert>
          )}
        </DialogContent>
        <DialogActions>
          <Button onClick={() => start.reset()}>{common('close')}</Button>
        </DialogActions>
      </Dialog>
    </>
  );
}
