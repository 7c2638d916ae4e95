import ErrorIcon from '@mui/icons-material/ErrorOutlined';
import RemoveCircleIcon from '@mui/icons-material/RemoveCircleOutlined';
import VisibilityIcon from '@mui/icons-material/VisibilityOutlined';
import type { FindingWeight } from '../directory/findings/findingKey';

const LOOKS = {
  wrong: { Icon: ErrorIcon, color: 'error.main' },
  idle: { Icon: RemoveCircleIcon, color: 'warning.main' },
  look: { Icon: VisibilityIcon, color: 'text.secondary' },
} as const;

/** Decorates a weight that words give. */
export function WeightIcon({ weight }: { readonly weight: FindingWeight }) {
  const { Icon, color } = LOOKS[weight];
  return <Icon aria-hidden sx={{ fontSize: 20, color, flexShrink: 0 }} />;
}
