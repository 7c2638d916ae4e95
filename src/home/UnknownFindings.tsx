import HelpIcon from '@mui/icons-material/HelpOutlined';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { useTranslations } from 'use-intl';
import { useListOf } from '../messages/useListOf';
import { paths } from '../ui/paths';
import { RouterLink } from '../ui/RouterLink';
import type { UnknownKinds } from './topFindings';

interface UnknownFindingsProps {
  readonly unknown: readonly UnknownKinds[];
  /** Whether the service is still being asked. */
  readonly asking: boolean;
}

/** What can't be told of which kinds, and why. */
export function UnknownFindings({ unknown, asking }: UnknownFindingsProps) {
  const t = useTranslations('home.findings');
  const kind = useTranslations('findings.kind');
  const list = useListOf('conjunction');
  return unknown.map(({ reason, kinds }) => (
    <Stack
      key={reason}
      direction="row"
      sx={{ gap: 1.5, px: 2.5, py: 1.25, alignItems: 'center', borderTop: 1, borderColor: 'divider' }}
    >
      <HelpIcon aria-hidden sx={{ fontSize: 20, color: 'text.secondary' }} />
      <Typography variant="caption" color="textSecondary">
        {t('unknown', { kinds: list(kinds.map((one) => kind(one))) })}{' '}
        {t.rich(`why.${reason === 'definitions' && asking ? 'definitionsPending' : reason}`, {
          findings: (words) => <RouterLink to={paths.findings()}>{words}</RouterLink>,
        })}
      </Typography>
    </Stack>
  ));
}
