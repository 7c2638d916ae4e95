import PlaylistAddCheckIcon from '@mui/icons-material/PlaylistAddCheck';
import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import { useTranslations } from 'use-intl';
import { useSession } from '../../auth/SessionContext';
import type { Finding } from '../../directory/findings/findings';
import { useTakeFinding } from './useTakeFinding';

interface TakeFindingProps {
  readonly finding: Finding;
  /** Its name, to tell the button from others. */
  readonly name: string;
}

/** Begins a batch for a finding's people, with what is suggested for them. */
export function TakeFinding({ finding, name }: TakeFindingProps) {
  const t = useTranslations('findings');
  const { canAssign } = useSession();
  const { take, isLeaving, hasFailed } = useTakeFinding();
  if (!canAssign) return null;
  return (
    <>
      <Button
        size="small"
        variant="outlined"
        aria-label={t('takeOf', { finding: name })}
        startIcon={<PlaylistAddCheckIcon />}
        loading={isLeaving}
        loadingPosition="start"
        onClick={() => take(finding)}
        sx={{ justifySelf: 'end', ml: 'auto' }}
      >
        {t('take')}
      </Button>
      {hasFailed && (
        <Alert severity="error" variant="outlined" sx={{ gridColumn: '1 / -1', width: '100%' }}>
          {t('draftFailed')}
        </Alert>
      )}
    </>
  );
}
