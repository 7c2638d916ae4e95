import Box from '@mui/material/Box';
import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import { useQuery } from '@tanstack/react-query';
import { useTranslations } from 'use-intl';
import { useApis } from '../../queries/ApiContext';
import { definitionsQuery } from '../../queries/definitions';
import { ErrorState } from '../../ui/ErrorState';
import { useInAddress } from '../../ui/useInAddress';
import { AddHolders } from './AddHolders';

/** Everyone who holds a license, as the organization was last read. */
export function HoldersOf() {
  const t = useTranslations('batch.users');
  const [licenseId, setLicenseId] = useInAddress('holders');
  const definitions = useQuery(definitionsQuery(useApis()));
  const ids = definitions.data?.map(({ id }) => id) ?? [];

  return (
    <Box sx={{ display: 'grid', gap: 1.5 }}>
      <TextField
        select
        label={t('holdersLabel')}
        value={ids.includes(licenseId) ? licenseId : ''}
        onChange={(event) => setLicenseId(event.target.value)}
        disabled={definitions.data === undefined}
        sx={{ maxWidth: 480 }}
      >
        {ids.map((id) => (
          <MenuItem key={id} value={id}>
            {id}
          </MenuItem>
        ))}
      </TextField>
      {definitions.isError && (
        <ErrorState error={definitions.error} onRetry={() => void definitions.refetch()} />
      )}
      {licenseId !== '' && <AddHolders licenseId={licenseId} />}
    </Box>
  );
}
