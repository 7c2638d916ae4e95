import BlockIcon from '@mui/icons-material/Block';
import CheckCircleIcon from '@mui/icons-material/CheckCircleOutlined';
import HelpIcon from '@mui/icons-material/HelpOutlined';
import type { PermissionAnswer } from '../../licensing/permissionAnswer';

const LOOKS = {
  can: { Icon: CheckCircleIcon, color: 'success.main' },
  cannot: { Icon: BlockIcon, color: 'error.main' },
  unknown: { Icon: HelpIcon, color: 'text.secondary' },
} as const;

/** Decorates a verdict that words give. */
export function VerdictIcon({ verdict }: Pick<PermissionAnswer, 'verdict'>) {
  const { Icon, color } = LOOKS[verdict];
  return <Icon aria-hidden sx={{ fontSize: 20, color, flexShrink: 0, mt: '1px' }} />;
}
