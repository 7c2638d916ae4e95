import { useMemo, useState } from 'react';
import { useTranslations } from 'use-intl';
import Button from '@mui/material/Button';
import type { PermissionEffect, Plan } from '../../licensing/planTypes';
import type { UserId } from '../../licensing/model';
import type { ReviewReads } from '../../queries/reviewReads';
import { Section } from '../../ui/Section';
import { PermissionEffectGroup } from './PermissionEffectGroup';

const SHOWN = 5;

interface PermissionEffectsProps {
  readonly plan: Plan;
  readonly people: ReviewReads['people'];
}

/** What people's licenses cover anew or no more, people of the same effect together. */
export function PermissionEffects({ plan, people }: PermissionEffectsProps) {
  const t = useTranslations('batch.review.permissions');
  const [isWhole, setIsWhole] = useState(false);
  const groups = useMemo(() => groupsOf(plan), [plan]);
  if (plan.effects.size === 0) return null;
  const shown = isWhole ? groups : groups.slice(0, SHOWN);

  return (
    <Section title={t('title')} description={t('description')} level="h3" flush>
      {shown.map(({ effect, userIds }) => (
        <PermissionEffectGroup key={userIds[0]} effect={effect} userIds={userIds} people={people} />
      ))}
      {groups.length > shown.length && (
        <Button onClick={() => setIsWhole(true)} sx={{ m: 1.5 }}>
          {t('showMore', { count: groups.length - shown.length })}
        </Button>
      )}
    </Section>
  );
}

interface Group {
  readonly effect: PermissionEffect;
  readonly userIds: UserId[];
}

/** Losses first: they are what hurts. */
function groupsOf(plan: Plan): Group[] {
  const groups = new Map<PermissionEffect, UserId[]>();
  for (const [userId, effect] of plan.effects) {
    const group = groups.get(effect);
    if (group) group.push(userId);
    else groups.set(effect, [userId]);
  }
  return [...groups]
    .map(([effect, userIds]) => ({ effect, userIds }))
    .sort(
      (one, other) =>
        other.effect.lost.length - one.effect.lost.length || other.userIds.length - one.userIds.length,
    );
}
