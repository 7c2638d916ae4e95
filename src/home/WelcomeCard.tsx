import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useEffect, useState, type ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import { useSession } from '../auth/SessionContext';
import { paths } from '../ui/paths';
import { RouterLink } from '../ui/RouterLink';
import { Section } from '../ui/Section';
import { keepWelcome, keptWelcome, welcomeNow } from './welcome';

interface WelcomeCardProps {
  /** Whether this browser had kept the organization before this visit. */
  readonly hasCopy: boolean;
  readonly hasRuns: boolean;
}

/** What a first visit needs to know, in three lines; gone for good once it is put away. */
export function WelcomeCard({ hasCopy, hasRuns }: WelcomeCardProps) {
  const t = useTranslations('home.welcome');
  const { storageKey, canAssign, readOnly } = useSession();
  // Decided once: what is read meanwhile takes nothing away under the reader's eyes.
  const [welcome, setWelcome] = useState(() => welcomeNow(keptWelcome(storageKey), { hasCopy, hasRuns }));
  // The browser's storage stands outside React.
  useEffect(() => keepWelcome(storageKey, welcome), [storageKey, welcome]);
  if (welcome === 'closed') return null;

  return (
    <Section
      title={t('title')}
      actions={
        <Button size="small" variant="outlined" onClick={() => setWelcome('closed')}>
          {t('dismiss')}
        </Button>
      }
    >
      <Box component="ol" sx={{ m: 0, pl: 2.5, display: 'grid', gap: 0.5 }}>
        <li>{t('what')}</li>
        <li>{t.rich('look', { findings: linkTo(paths.findings()), users: linkTo(paths.users()) })}</li>
        <li>
          {canAssign
            ? t.rich('change', { batch: linkTo(paths.batch()) })
            : readOnly
              ? t('readOnly')
              : t.rich('viewOnly', { code: asCode })}
        </li>
      </Box>
    </Section>
  );
}

function asCode(permission: ReactNode) {
  return <code>{permission}</code>;
}

function linkTo(path: string) {
  return (words: ReactNode) => <RouterLink to={path}>{words}</RouterLink>;
}
