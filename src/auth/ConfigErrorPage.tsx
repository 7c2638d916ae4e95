import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { useTranslations } from 'use-intl';
import type { ConfigProblem } from './appConfig';
import { AuthFrame } from './AuthFrame';
import { ConfigExample } from './ConfigExample';
import { REGION_HOSTS } from './regions';

/** config.json can't be used: every field that is wrong, and what each should be. */
export function ConfigErrorPage({ problems }: { readonly problems: readonly ConfigProblem[] }) {
  const t = useTranslations('auth.config');

  return (
    <AuthFrame>
      <title>{t('documentTitle')}</title>
      <Stack sx={{ gap: 2.5 }}>
        <div>
          <Typography variant="h1" sx={{ mb: 1 }}>
            {t('title')}
          </Typography>
          <Typography color="textSecondary">{t('body', { file: '/config.json' })}</Typography>
        </div>
        <Alert severity="error" variant="outlined">
          <Box component="ul" aria-label={t('listLabel')} sx={{ m: 0, pl: 2, display: 'grid', gap: 1 }}>
            {problems.map((problem) => (
              <Typography
                key={JSON.stringify(problem)}
                component="li"
                variant="body2"
                sx={{ overflowWrap: 'anywhere' }}
              >
                <Problem problem={problem} />
              </Typography>
            ))}
          </Box>
        </Alert>
        <ConfigExample />
        <Button variant="contained" sx={{ alignSelf: 'start' }} onClick={() => window.location.reload()}>
          {t('retry')}
        </Button>
      </Stack>
    </AuthFrame>
  );
}

function Problem({ problem }: { readonly problem: ConfigProblem }) {
  const t = useTranslations('auth.config');
  switch (problem.kind) {
    case 'unreachable':
      return t('unreachable');
    case 'absent':
      return t('absent', { status: String(problem.status) });
    case 'notJson':
      return t(problem.isPage ? 'notJsonPage' : 'notJson');
    case 'unknownField':
    case 'twice':
      return (
        <>
          <code>{problem.field}</code> {t(problem.kind)}
        </>
      );
    default:
      return (
        <>
          {problem.field !== '' && <code>{problem.field}</code>}{' '}
          {t(problem.kind, {
            expected: t(`expected.${problem.expected}`, { regions: REGION_HOSTS.join(', ') }),
          })}
        </>
      );
  }
}
