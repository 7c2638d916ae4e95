import AddCircleIcon from '@mui/icons-material/AddCircleOutlined';
import HelpIcon from '@mui/icons-material/HelpOutlined';
import PersonAddIcon from '@mui/icons-material/PersonAddAltOutlined';
import PersonRemoveIcon from '@mui/icons-material/PersonRemoveOutlined';
import RemoveCircleIcon from '@mui/icons-material/RemoveCircleOutlined';
import SwapHorizIcon from '@mui/icons-material/SwapHoriz';
import type { ChangeKind } from '../../directory/snapshots/changeKinds';

/** Each kind of change by icon and colour, beside its word. */
export const CHANGE_LOOKS = {
  gained: { Icon: AddCircleIcon, color: 'success.main' },
  lost: { Icon: RemoveCircleIcon, color: 'error.main' },
  came: { Icon: PersonAddIcon, color: 'success.main' },
  left: { Icon: PersonRemoveIcon, color: 'error.main' },
  state: { Icon: SwapHorizIcon, color: 'warning.main' },
  notComparable: { Icon: HelpIcon, color: 'text.secondary' },
} as const satisfies Record<ChangeKind, unknown>;
