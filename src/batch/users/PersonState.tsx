import Chip from '@mui/material/Chip';
import { useTranslations } from 'use-intl';
import { StateBadge } from '../../ui/StateBadge';
import type { SelectedUser } from './selectedUserRows';

export function PersonState({ state }: { readonly state: SelectedUser['state'] }) {
  const t = useTranslations('batch.users');
  if (state === 'loading') return null;
  if (state === 'nobody') {
    return <Chip size="small" variant="outlined" color="error" label={t('nobody')} />;
  }
  return <StateBadge state={state} />;
}
