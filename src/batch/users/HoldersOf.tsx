import Autocomplete from '@mui/material/Autocomplete';
import Box from '@mui/material/Box';
import TextField from '@mui/material/TextField';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { useApis } from '../../queries/ApiContext';
import { definitionsQuery } from '../../queries/definitions';
import { ErrorState } from '../../ui/ErrorState';
import { AddHolders } from './AddHolders';

/** Everyone who holds a license, as the organization was last read. */
export function HoldersOf() {
  const t = useTranslations('batch.users');
  const [licenseId, setLicenseId] = useState<string | null>(null);
  const definitions = useQuery(definitionsQuery(useApis()));
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
      {licenseId !== null && <AddHolders licenseId={licenseId} />}
    </Box>
  );
}
