import HelpIcon from '@mui/icons-material/HelpOutlined';
import Button from '@mui/material/Button';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { useTranslations } from 'use-intl';
import type { Unknown, UnknownReason } from '../../directory/findings/findings';
import { useUnknownWords } from './useUnknownWords';

interface FindingUnknownProps {
  readonly unknown: readonly Unknown[];
  readonly asking: boolean;
  /** Below findings that could be told. */
  readonly separated: boolean;
  readonly onAskAgain: () => void;
}

const CAN_BE_ASKED = new Set<UnknownReason>(['definitions', 'permissions', 'inferFailed']);

/** What can't be told, why, and what helps. */
export function FindingUnknown({ unknown, asking, separated, onAskAgain }: FindingUnknownProps) {
  const t = useTranslations('findings');
  const words = useUnknownWords(asking);
  const canAsk = !asking && unknown.some(({ reason }) => CAN_BE_ASKED.has(reason));

  return (
    <Stack
      direction="row"
      sx={{
        gap: 1,
        alignItems: 'center',
        flexWrap: 'wrap',
        ...(separated && { px: 2.5, py: 1, borderTop: 1, borderColor: 'divider' }),
      }}
    >
      <HelpIcon aria-hidden sx={{ fontSize: 18, color: 'text.secondary' }} />
      <Typography variant="body2" color="textSecondary" sx={{ flex: '1 1 14rem' }}>
        {unknown.map(words).join(' ')}
      </Typography>
      {canAsk && (
        <Button size="small" variant="outlined" onClick={onAskAgain}>
          {t('askAgain')}
        </Button>
      )}
    </Stack>
  );
}
