import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useMutation } from '@tanstack/react-query';
import { useFormatter, useTranslations } from 'use-intl';
import type { LicenseId } from '../../licensing/model';
import { useDirectory, useOpenDirectory } from '../../queries/DirectoryContext';
import { holdersFilter } from '../../queries/organization';
import { ErrorState } from '../../ui/ErrorState';
import { useDraft } from '../DraftContext';
import { ReadingProgress } from '../ReadingProgress';
import { ReadOn } from '../ReadOn';

interface AddHoldersProps {
  readonly licenseId: LicenseId;
}

/** Adds a license's holders to the draft, and says how old the knowledge of them is. */
export function AddHolders({ licenseId }: AddHoldersProps) {
  const t = useTranslations('batch.users');
  const format = useFormatter();
  const directory = useDirectory();
  const { summary, reading } = useOpenDirectory();
  const { dispatch } = useDraft();
  const { mutate, isPending, error, reset } = useMutation({
    mutationFn: () => directory.selectIds({ kind: 'matching', filter: holdersFilter(licenseId), except: [] }),
    onSuccess: (userIds) => dispatch({ type: 'addUsers', userIds }),
    // Nothing goes over the network here.
    networkMode: 'always',
  });
  const isReading = reading.kind === 'reading';
  const count = summary?.holders.get(licenseId) ?? 0;

  return (
    <>
      {isReading && <ReadingProgress />}
      <ReadOn reading={reading} />
      {error !== null && <ErrorState error={error} onRetry={reset} />}
      {summary !== null && (
        <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 1.5 }}>
          <Button
            variant="contained"
            color="secondary"
            disabled={count === 0}
            loading={isPending}
            onClick={() => mutate()}
          >
            {t('addHolders', { count })}
          </Button>
          <Typography variant="body2" color="text.secondary" role="status" sx={{ flex: '1 1 240px' }}>
            {t('holdersReadAt', { time: format.dateTime(summary.readAt, { timeStyle: 'short' }) })}
          </Typography>
          <Button onClick={directory.refresh} disabled={isReading}>
            {t('readAgain')}
          </Button>
        </Box>
      )}
    </>
  );
}
