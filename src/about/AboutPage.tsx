import Stack from '@mui/material/Stack';
import { useTranslations } from 'use-intl';
import { version } from '../../package.json';
import { PageHeader } from '../ui/PageHeader';
import { Connections } from './Connections';
import { Notices } from './Notices';
import { Rights } from './Rights';

/** Which License Desk this is, what it talks to, what the admin may do in it, and whose work is in it. */
export function AboutPage() {
  const t = useTranslations('about');
  return (
    <>
      <PageHeader title={t('title')} description={t('version', { version })} />
      <Stack sx={{ gap: 3, maxWidth: 900 }}>
        <Connections />
        <Rights />
        <Notices />
      </Stack>
    </>
  );
}
