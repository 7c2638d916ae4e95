import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useQuery } from '@tanstack/react-query';
import { useTranslations } from 'use-intl';
import { keptOwnerOf } from '../../auth/keptOwnerOf';
import { useSession } from '../../auth/SessionContext';
import { useUnfinishedRun } from '../../batch/useUnfinishedRun';
import { createKeptData, KEPT_KINDS, type KeptData } from '../../kept/keptData';
import { ConfirmDialog } from '../../ui/ConfirmDialog';
import type { Account } from './useAccount';

interface SignOutAndDeleteProps {
  readonly account: Account;
  readonly onClose: () => void;
}

/** Asks before all goes that this browser keeps of the admin; a run that isn't finished is named first. */
export function SignOutAndDelete({ account, onClose }: SignOutAndDeleteProps) {
  const t = useTranslations('auth.session.delete');
  const unfinished = useUnfinishedRun();
  const { data } = useQuery(useKeptQuery());
  const kept = data?.filter(({ items }) => items > 0);
  if (unfinished.kind === 'reading') return null;

  return (
    <ConfirmDialog
      open
      title={t('title')}
      confirmLabel={t('action')}
      destructive
      onConfirm={() => account.signOut({ deletes: true })}
      onClose={onClose}
    >
      {unfinished.kind === 'some' && (
        <Alert severity="warning" sx={{ mb: 2 }}>
          {t(unfinished.where === 'left' ? 'unfinished' : 'running', {
            name: unfinished.name,
            done: unfinished.done,
            total: unfinished.total,
          })}
        </Alert>
      )}
      <Typography variant="body2">
        {t('body', { name: account.name, organization: account.organizationName })}
      </Typography>
      <Box component="ul" sx={{ my: 1, pl: 2.5 }}>
        {kept?.map(({ kind, items }) => (
          <Typography key={kind} component="li" variant="body2">
            {t(`kinds.${kind}`, { count: items })}
          </Typography>
        ))}
        {kept?.length === 0 && (
          <Typography component="li" variant="body2">
            {t('nothing')}
          </Typography>
        )}
      </Box>
      <Typography variant="body2">{t('final')}</Typography>
    </ConfirmDialog>
  );
}

function useKeptQuery() {
  const owner = keptOwnerOf(useSession());
  return {
    queryKey: ['kept', owner],
    queryFn: () => measureAll(createKeptData(owner)),
    networkMode: 'always' as const,
    staleTime: 0,
  };
}

/** What can't be counted is deleted all the same, and stands in no list. */
async function measureAll(data: Pick<KeptData, 'measure'>) {
  const all = await Promise.allSettled(
    KEPT_KINDS.map(async (kind) => ({ kind, items: (await data.measure(kind)).items })),
  );
  return all.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []));
}
