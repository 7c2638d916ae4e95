import Button from '@mui/material/Button';
import { useTranslations } from 'use-intl';
import type { PlanRow } from '../../licensing/planTypes';
import { useDraft } from '../DraftContext';
import type { PlannedChange } from '../plan/plannedChangeRows';

interface IncludeSwitchProps {
  readonly planned: PlannedChange;
  readonly row: PlanRow;
}

/** Lets an obstacle that the admin knows better about be overruled, and that be taken back. */
export function IncludeSwitch({ planned, row }: IncludeSwitchProps) {
  const t = useTranslations('batch.review.changes');
  const { dispatch } = useDraft();
  const isIncluded = row.included;

  return (
    <Button
      size="small"
      aria-label={t(isIncluded ? 'leaveOutOf' : 'includeOf', {
        person: planned.person,
        license: planned.licenseId,
      })}
      onClick={() => dispatch({ type: 'include', keys: [planned.id], include: !isIncluded })}
      sx={{ ml: -1 }}
    >
      {t(isIncluded ? 'leaveOut' : 'include')}
    </Button>
  );
}
