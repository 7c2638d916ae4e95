import Button from '@mui/material/Button';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { useMemo } from 'react';
import { useTranslations } from 'use-intl';
import { addOnKinds } from '../../licensing/addOnKinds';
import type { LicenseId } from '../../licensing/model';
import { giversOf, type PersonFacts } from '../../licensing/permissionAnswer';
import { useSwitchInAddress } from '../../ui/useInAddress';
import type { Subject } from '../person/subject';
import { GivingLicense } from './GivingLicense';

interface GiversProps {
  readonly subject: Subject;
  readonly permission: string;
  readonly facts: PersonFacts;
  readonly held: ReadonlySet<LicenseId>;
}

const SHOWN_AT_FIRST = 3;

/** The licenses that would cover the permission, each with the way to give it. */
export function Givers({ subject, permission, facts, held }: GiversProps) {
  const t = useTranslations('person.can.give');
  const { graph, hasDefinitions } = facts;
  const [isWhole, setIsWhole] = useSwitchInAddress('all.givers');
  const givers = useMemo(
    () => giversOf(permission, graph, held, addOnKinds(graph).exclusive),
    [permission, graph, held],
  );
  const shown = isWhole ? givers : givers.slice(0, SHOWN_AT_FIRST);

  if (givers.length === 0) {
    return <Typography variant="body2">{t(hasDefinitions ? 'none' : 'definitionsUnread')}</Typography>;
  }
  return (
    <Stack sx={{ gap: 1 }}>
      <Typography variant="body2">{t('title', { count: givers.length })}</Typography>
      <Stack component="ul" aria-label={t('label')} sx={{ m: 0, p: 0, gap: 1, listStyle: 'none' }}>
        {shown.map((giver) => (
          <GivingLicense key={giver.licenseId} subject={subject} giver={giver} />
        ))}
      </Stack>
      {givers.length > shown.length && (
        <Button size="small" sx={{ alignSelf: 'start' }} onClick={() => setIsWhole(true)}>
          {t('more', { count: givers.length - shown.length })}
        </Button>
      )}
    </Stack>
  );
}
