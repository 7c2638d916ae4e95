import AddIcon from '@mui/icons-material/Add';
import RemoveIcon from '@mui/icons-material/Remove';
import Stack from '@mui/material/Stack';
import { useTranslations } from 'use-intl';
import type { ChangeAction } from '../../licensing/model';

const LOOKS = {
  add: { Icon: AddIcon, color: 'success.main' },
  remove: { Icon: RemoveIcon, color: 'error.main' },
} as const;

/** Whether a change adds or removes: by sign and word, not by colour alone. */
export function ActionLabel({ action }: { readonly action: ChangeAction }) {
  const t = useTranslations('batch.review.actions');
  const { Icon, color } = LOOKS[action];
  return (
    <Stack component="span" direction="row" sx={{ alignItems: 'center', gap: 0.5 }}>
      <Icon aria-hidden sx={{ fontSize: 16, color }} />
      {t(action)}
    </Stack>
  );
}
