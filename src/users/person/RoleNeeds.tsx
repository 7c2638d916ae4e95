import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { useQuery } from '@tanstack/react-query';
import { useFormatter, useTranslations } from 'use-intl';
import type { LicenseId } from '../../licensing/model';
import { useApis } from '../../queries/ApiContext';
import { inferredLicensesQuery } from '../../queries/people';
import { ErrorState } from '../../ui/ErrorState';
import { LicenseChip } from '../../ui/LicenseChip';
import { LinkedText } from '../../ui/LinkedText';
import { LoadingState } from '../../ui/LoadingState';
import { NeededAndHeld } from './NeededAndHeld';
import type { Subject } from './subject';
import type { HeldLicenses } from './useHeldLicenses';

interface RoleNeedsProps {
  readonly subject: Subject;
  readonly roleIds: readonly string[];
  readonly held: HeldLicenses;
}

/** The licenses that roles need in the service's own judgement, beside what is held. */
export function RoleNeeds({ subject, roleIds, held }: RoleNeedsProps) {
  const t = useTranslations('users.roles');
  const { data, error, isPending, refetch } = useQuery(inferredLicensesQuery(useApis(), roleIds));

  if (isPending) return <LoadingState rows={1} />;
  if (data === undefined) {
    return <ErrorState error={error} changed={t('inferredUnread')} onRetry={() => void refetch()} />;
  }
  return (
    <Stack sx={{ gap: 1 }}>
      <Typography variant="h3">{t('inferredTitle')}</Typography>
      {data.length === 0 && <Typography variant="body2">{t('inferredNone')}</Typography>}
      {data.map((licenseId) => (
        <NeededLicense key={licenseId} licenseId={licenseId} held={held} />
      ))}
      {held.ids === undefined
        ? !held.isPending && (
            <Typography variant="body2" color="textSecondary">
              {t('heldUnknown')}
            </Typography>
          )
        : !held.isPending && (
            <NeededAndHeld subject={subject} needed={data} held={held.ids} graph={held.graph} />
          )}
    </Stack>
  );
}

function NeededLicense({ licenseId, held }: { readonly licenseId: LicenseId; readonly held: HeldLicenses }) {
  const t = useTranslations('users.roles.standing');
  const format = useFormatter();
  const by = (held.licenses ?? [])
    .filter(({ includes }) => includes.includes(licenseId))
    .map((license) => license.licenseId);
  return (
    <Stack direction="row" sx={{ gap: 1, alignItems: 'center', flexWrap: 'wrap' }}>
      <LicenseChip licenseId={licenseId} />
      {held.ids !== undefined && (
        <Typography variant="body2" color="textSecondary">
          {held.ids.has(licenseId) ? (
            t('held')
          ) : by.length > 0 ? (
            <LinkedText text={t('included', { by: format.list(by) })} licenseIds={by} />
          ) : (
            t('notHeld')
          )}
        </Typography>
      )}
    </Stack>
  );
}
