import BlockIcon from '@mui/icons-material/Block';
import CheckCircleIcon from '@mui/icons-material/CheckCircle';
import CheckIcon from '@mui/icons-material/Check';
import HelpIcon from '@mui/icons-material/HelpOutlined';
import HourglassIcon from '@mui/icons-material/HourglassEmpty';
import RemoveCircleIcon from '@mui/icons-material/RemoveCircleOutlined';
import WarningIcon from '@mui/icons-material/WarningAmber';
import Stack from '@mui/material/Stack';
import { useTranslations } from 'use-intl';
import type { VerdictKey } from './resultRow';

const LOOKS = {
  applied: { Icon: CheckCircleIcon, color: 'success.main' },
  already: { Icon: CheckIcon, color: 'text.secondary' },
  refused: { Icon: BlockIcon, color: 'error.main' },
  notInEffect: { Icon: WarningIcon, color: 'warning.main' },
  notSent: { Icon: RemoveCircleIcon, color: 'text.secondary' },
  unknown: { Icon: HelpIcon, color: 'warning.main' },
} as const;

/** What became of a change: by word and icon, not by colour alone. */
export function VerdictLabel({ verdict }: { readonly verdict: VerdictKey | null }) {
  const t = useTranslations('history');
  const { Icon, color } =
    verdict === null ? { Icon: HourglassIcon, color: 'text.secondary' } : LOOKS[verdict];
  return (
    <Stack component="span" direction="row" sx={{ alignItems: 'center', gap: 0.75, fontWeight: 600 }}>
      <Icon aria-hidden sx={{ fontSize: 18, color }} />
      {verdict === null ? t('pending') : t(`verdicts.${verdict}`)}
    </Stack>
  );
}
