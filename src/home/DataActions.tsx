import RefreshIcon from '@mui/icons-material/Refresh';
import Button from '@mui/material/Button';
import Stack from '@mui/material/Stack';
import { useTranslations } from 'use-intl';
import { useDirectory } from '../queries/DirectoryContext';

/** Reads the organization anew, and ends a reading. */
export function DataActions({ isReading }: { readonly isReading: boolean }) {
  const t = useTranslations('organization');
  const common = useTranslations('common');
  const directory = useDirectory();
  return (
    // Refresh stays where it is when the other comes and goes.
    <Stack sx={{ gap: 1, flexDirection: { xs: 'row', sm: 'row-reverse' } }}>
      <Button
        variant="outlined"
        startIcon={<RefreshIcon />}
        loading={isReading}
        loadingPosition="start"
        onClick={directory.refresh}
      >
        {t('refresh')}
      </Button>
      {isReading && <Button onClick={directory.cancel}>{common('cancel')}</Button>}
    </Stack>
  );
}
