import Autocomplete from '@mui/material/Autocomplete';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useFormatter, useTranslations } from 'use-intl';
import { holdersOf } from '../../directory/OrganizationReading';
import { useApis } from '../../queries/ApiContext';
import { definitionsQuery } from '../../queries/definitions';
import { organizationQuery } from '../../queries/organization';
import { ErrorState } from '../../ui/ErrorState';
import { useDraft } from '../DraftContext';
import { ReadingProgress } from '../ReadingProgress';

/** Everyone who holds a license, as the organization was last read. */
export function HoldersOf() {
  const t = useTranslations('batch.users');
  const format = useFormatter();
  const apis = useApis();
  const { dispatch } = useDraft();
  const [licenseId, setLicenseId] = useState<string | null>(null);
  const definitions = useQuery(definitionsQuery(apis));
  const organization = useQuery({ ...organizationQuery(apis), enabled: licenseId !== null });
  const holders = licenseId === null || !organization.data ? null : holdersOf(organization.data, licenseId);
  const ids = definitions.data?.map(({ id }) => id) ?? [];

  return (
    <Box sx={{ display: 'grid', gap: 1.5 }}>
      <Autocomplete
        options={ids}
        value={licenseId}
        onChange={(_, chosen) => setLicenseId(chosen)}
        loading={definitions.isPending}
        sx={{ maxWidth: 480 }}
        renderInput={(params) => <TextField {...params} label={t('holdersLabel')} />}
      />
      {definitions.isError && (
        <ErrorState error={definitions.error} onRetry={() => void definitions.refetch()} />
      )}
      {licenseId !== null && organization.isFetching && <ReadingProgress />}
      {organization.isError && (
        <ErrorState error={organization.error} onRetry={() => void organization.refetch()} />
      )}
      {holders !== null && organization.data && (
        <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 1.5 }}>
          <Button
            variant="contained"
            color="secondary"
            disabled={holders.length === 0}
            onClick={() => dispatch({ type: 'addUsers', userIds: holders })}
          >
            {t('addHolders', { count: holders.length })}
          </Button>
          <Typography variant="body2" color="text.secondary" role="status" sx={{ flex: '1 1 240px' }}>
            {t('holdersReadAt', { time: format.dateTime(organization.data.readAt, { timeStyle: 'short' }) })}
          </Typography>
          <Button onClick={() => void organization.refetch()} disabled={organization.isFetching}>
            {t('readAgain')}
          </Button>
        </Box>
      )}
    </Box>
  );
}
