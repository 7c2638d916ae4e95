import Button from '@mui/material/Button';
import { useQuery } from '@tanstack/react-query';
import { useTranslations } from 'use-intl';
import { ErrorState } from '../../ui/ErrorState';
import { Section } from '../../ui/Section';
import { Term } from '../../ui/Term';
import { useCountInAddress } from '../../ui/useInAddress';
import { permissionEffectsQuery } from '../plan/planQueries';
import { RoleGrantsUnknown } from './RoleGrantsUnknown';
import { PermissionEffectGroup } from './PermissionEffectGroup';
import type { Planning } from './usePlan';

const SHOWN = 5;
const SHOWN_MORE = 25;

/** What people's licenses cover anew or no more, people of the same effect together. */
export function PermissionEffects({
  planning,
}: {
  readonly planning: Extract<Planning, { kind: 'planned' }>;
}) {
  const t = useTranslations('batch.review.permissions');
  const [most, setMost] = useCountInAddress('shown.effects', SHOWN);
  const { plan, planner, planAgain } = planning;
  const { data, error, isPlaceholderData } = useQuery(permissionEffectsQuery(planner, plan.planId, most));
  if (error !== null) return <ErrorState error={error} onRetry={planAgain} />;
  if (data === undefined || data.groups === 0) return null;
  const left = data.groups - data.heads.length;

  return (
    <Section
      title={t('title')}
      adornment={<Term name="effective" />}
      description={t('description')}
      level="h3"
      flush
    >
      <RoleGrantsUnknown roles={planning.roles} />
      {data.heads.map((head) => (
        <PermissionEffectGroup
          key={head.group}
          head={head}
          planner={planner}
          planId={isPlaceholderData ? null : plan.planId}
        />
      ))}
      {left > 0 && (
        <Button onClick={() => setMost(most + SHOWN_MORE, 'inPlace')} sx={{ m: 1.5 }}>
          {t('showMore', { count: Math.min(left, SHOWN_MORE) })}
        </Button>
      )}
    </Section>
  );
}
