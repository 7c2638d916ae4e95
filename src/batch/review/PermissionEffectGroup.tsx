import Box from '@mui/material/Box';
import Chip from '@mui/material/Chip';
import Typography from '@mui/material/Typography';
import { useTranslations } from 'use-intl';
import type { PlanId } from '../plan/planSummary';
import type { Planner } from '../plan/planner';
import type { PermissionEffectHead } from '../plan/planSummary';
import { Disclosure } from '../../ui/Disclosure';
import { PermissionEffectDetails } from './PermissionEffectDetails';

interface PermissionEffectGroupProps {
  readonly head: PermissionEffectHead;
  readonly planner: Planner;
  /** null while the plan is being worked out anew. */
  readonly planId: PlanId | null;
}

/** People for whom the plan means the same. */
export function PermissionEffectGroup({ head, planner, planId }: PermissionEffectGroupProps) {
  const t = useTranslations('batch.review.permissions');
  const { group, people, gained, lost, lostThoughGranted } = head;

  return (
    <Disclosure
      level="h4"
      flush
      keptAs={`open.effect.${group}`}
      title={
        <Box component="span" sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 1.5, rowGap: 0.5 }}>
          <Typography component="span" variant="body2">
            {t('group', { people, gained, lost })}
          </Typography>
          {lost > 0 && lostThoughGranted !== 0 && (
            <Chip
              size="small"
              variant="outlined"
              color={lostThoughGranted === null ? 'default' : 'warning'}
              label={
                lostThoughGranted === null ? t('grantedUnknown') : t('granted', { count: lostThoughGranted })
              }
            />
          )}
        </Box>
      }
    >
      {planId !== null && <PermissionEffectDetails planner={planner} planId={planId} group={group} />}
    </Disclosure>
  );
}
