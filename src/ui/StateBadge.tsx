import BlockIcon from '@mui/icons-material/Block';
import CheckCircleIcon from '@mui/icons-material/CheckCircleOutlined';
import HelpIcon from '@mui/icons-material/HelpOutlined';
import PauseCircleIcon from '@mui/icons-material/PauseCircleOutlined';
import Stack from '@mui/material/Stack';
import { useTranslations } from 'use-intl';

const LOOKS = {
  active: { Icon: CheckCircleIcon, color: 'success.main' },
  inactive: { Icon: PauseCircleIcon, color: 'warning.main' },
  deleted: { Icon: BlockIcon, color: 'error.main' },
  unknown: { Icon: HelpIcon, color: 'text.secondary' },
} as const;

/** Whether a person is active, inactive, deleted or unknown: by word and icon, not by colour alone. */
export function StateBadge({ state }: { readonly state: keyof typeof LOOKS }) {
  const t = useTranslations('common.state');
  const { Icon, color } = LOOKS[state];
  return (
    <Stack component="span" direction="row" sx={{ display: 'inline-flex', alignItems: 'center', gap: 0.75 }}>
      <Icon aria-hidden sx={{ fontSize: 16, color }} />
      {t(state)}
    </Stack>
  );
}
