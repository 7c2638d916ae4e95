import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useQuery } from '@tanstack/react-query';
import { useTranslations } from 'use-intl';
import { ErrorState } from '../../ui/ErrorState';
import type { PlanId } from '../plan/planSummary';
import type { Planner } from '../plan/planner';
import { permissionEffectQuery } from '../plan/planQueries';
import { PermissionList } from './PermissionList';

interface PermissionEffectDetailsProps {
  readonly planner: Planner;
  readonly planId: PlanId;
  readonly group: number;
}

/** Who the people of a group are, and which permissions it is about. */
export function PermissionEffectDetails({ planner, planId, group }: PermissionEffectDetailsProps) {
  const t = useTranslations('batch.review.permissions');
  const { data, error, refetch } = useQuery(permissionEffectQuery(planner, planId, group));
  if (error !== null) return <ErrorState error={error} onRetry={() => void refetch()} />;
  if (data === undefined) return null;
  const { names, people, gained, lost, lostThoughGranted } = data.group;

  return (
    <>
      <Typography variant="body2" color="text.secondary" sx={{ mb: 1.5, overflowWrap: 'anywhere' }}>
        {names.join(', ')}
        {people > names.length && ` ${t('andMore', { count: people - names.length })}`}
      </Typography>
      {lostThoughGranted === null && lost.length > 0 && (
        <Typography variant="body2" sx={{ mb: 2 }}>
          {t('grantsUnknown')}
        </Typography>
      )}
      {lostThoughGranted !== null && lostThoughGranted.length > 0 && (
        <Box sx={{ mb: 2 }}>
          <PermissionList title={t('lostThoughGranted')} none="" permissions={lostThoughGranted} />
        </Box>
      )}
      <Box sx={{ display: 'grid', gap: 2, gridTemplateColumns: { sm: '1fr 1fr' } }}>
        <PermissionList title={t('lost')} none={t('noneLost')} permissions={lost} />
        <PermissionList title={t('gained')} none={t('noneGained')} permissions={gained} />
      </Box>
    </>
  );
}
