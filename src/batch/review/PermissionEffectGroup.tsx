import ExpandMoreIcon from '@mui/icons-material/ExpandMore';
import Accordion from '@mui/material/Accordion';
import AccordionDetails from '@mui/material/AccordionDetails';
import AccordionSummary from '@mui/material/AccordionSummary';
import Chip from '@mui/material/Chip';
import Typography from '@mui/material/Typography';
import { useTranslations } from 'use-intl';
import type { PlanId } from '../plan/planSummary';
import type { Planner } from '../plan/planner';
import type { PermissionEffectHead } from '../plan/planSummary';
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
    <Accordion
      disableGutters
      elevation={0}
      slotProps={{ transition: { unmountOnExit: true }, heading: { component: 'h4' } }}
    >
      <AccordionSummary
        expandIcon={<ExpandMoreIcon />}
        sx={{ '& .MuiAccordionSummary-content': { flexWrap: 'wrap', columnGap: 1.5, rowGap: 0.5 } }}
      >
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
      </AccordionSummary>
      <AccordionDetails>
        {planId !== null && <PermissionEffectDetails planner={planner} planId={planId} group={group} />}
      </AccordionDetails>
    </Accordion>
  );
}
