import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { useTranslations } from 'use-intl';
import { IdleDaysField } from '../IdleDaysField';
import type { FindingsView } from './useFindings';

/** What findings go by. */
export function FindingsBar({ view }: { readonly view: FindingsView }) {
  const t = useTranslations('findings');
  const { answer, idleDays, setIdleDays } = view;
  return (
    <Stack
      direction="row"
      role="group"
      aria-label={t('settings')}
      sx={{ gap: 1.5, mb: 2, flexWrap: 'wrap', alignItems: 'flex-end' }}
    >
      <IdleDaysField days={idleDays} onChange={setIdleDays} />
      <Typography role="status" variant="body2" color="textSecondary" sx={{ pb: 1 }}>
        {answer?.asking === true && t('asking')}
      </Typography>
    </Stack>
  );
}
