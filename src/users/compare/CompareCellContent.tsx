import CheckCircleIcon from '@mui/icons-material/CheckCircleOutlined';
import HelpIcon from '@mui/icons-material/HelpOutlined';
import PlaylistAddCheckIcon from '@mui/icons-material/PlaylistAddCheck';
import RemoveCircleIcon from '@mui/icons-material/RemoveCircleOutlined';
import Box from '@mui/material/Box';
import Stack from '@mui/material/Stack';
import { LicenseChips } from '../../ui/LicenseChips';
import type { CompareCell } from './compareRows';

const LOOKS = {
  yes: { Icon: CheckCircleIcon, color: 'success.main' },
  partly: { Icon: PlaylistAddCheckIcon, color: 'success.main' },
  no: { Icon: RemoveCircleIcon, color: 'text.secondary' },
  unknown: { Icon: HelpIcon, color: 'text.secondary' },
} as const;

/** One answer about one person, by words and an icon. */
export function CompareCellContent({ cell }: { readonly cell: CompareCell }) {
  const { look, text, licenseIds } = cell;
  if (look === 'plain') return text;
  const { Icon, color } = LOOKS[look];
  return (
    <Stack direction="row" sx={{ gap: 0.75, alignItems: 'flex-start' }}>
      <Icon aria-hidden sx={{ fontSize: 18, color, flexShrink: 0 }} />
      <Box
        sx={{ minWidth: 0, color: look === 'yes' || look === 'partly' ? 'text.primary' : 'text.secondary' }}
      >
        {text} {licenseIds && <LicenseChips licenseIds={licenseIds} />}
      </Box>
    </Stack>
  );
}
