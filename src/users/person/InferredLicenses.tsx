import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { useQuery } from '@tanstack/react-query';
import { useTranslations } from 'use-intl';
import { useApis } from '../../queries/ApiContext';
import { inferredLicensesQuery } from '../../queries/people';
import { ErrorState } from '../../ui/ErrorState';
import { LicenseChip } from '../../ui/LicenseChip';
import { LinkedText } from '../../ui/LinkedText';
import { LoadingState } from '../../ui/LoadingState';
import { inferredStanding, type HeldLicense } from './heldLicenses';

interface InferredLicensesProps {
  readonly roleIds: readonly string[];
  /** Undefined where it isn't known what the person holds. */
  readonly held: readonly HeldLicense[] | undefined;
}

/** The licenses that roles ask for in the service's own judgement, beside what is held. */
export function InferredLicenses({ roleIds, held }: InferredLicensesProps) {
  const t = useTranslations('users.roles');
  const { data, error, isPending, refetch } = useQuery(inferredLicensesQuery(useApis(), roleIds));

  if (isPending) return <LoadingState rows={1} />;
  if (data === undefined) {
    return <ErrorState error={error} changed={t('inferredUnread')} onRetry={() => void refetch()} />;
  }
  const standing = inferredStanding(data, held ?? []);
  const unasked = (held ?? []).map(({ licenseId }) => licenseId).filter((id) => !data.includes(id));
  return (
    <Stack sx={{ gap: 1 }}>
      <Typography variant="h3">{t('inferredTitle')}</Typography>
      {data.length === 0 && <Typography variant="body2">{t('inferredNone')}</Typography>}
      {standing.map(({ licenseId, standing: how }) => (
        <Stack key={licenseId} direction="row" sx={{ gap: 1, alignItems: 'center', flexWrap: 'wrap' }}>
          <LicenseChip licenseId={licenseId} />
          {held !== undefined && (
            <Typography variant="body2" color="textSecondary">
              {t(`standing.${how}`)}
            </Typography>
          )}
        </Stack>
      ))}
      {unasked.length > 0 && (
        <Typography variant="body2" color="textSecondary">
          <LinkedText text={t('unasked', { ids: unasked.join(', ') })} licenseIds={unasked} />
        </Typography>
      )}
    </Stack>
  );
}
