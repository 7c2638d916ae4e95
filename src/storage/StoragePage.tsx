import Stack from '@mui/material/Stack';
import { useTranslations } from 'use-intl';
import { useSession } from '../auth/SessionContext';
import { KEPT_KINDS } from '../kept/keptData';
import { PageHeader } from '../ui/PageHeader';
import { Section } from '../ui/Section';
import { KeptRow } from './KeptRow';
import { SiteUsage } from './SiteUsage';
import type { UnfinishedRun } from './UnfinishedRun';

/** What this browser keeps for the signed-in admin, how much that is, and the way to be rid of it. */
export function StoragePage({ unfinishedRun }: { readonly unfinishedRun: UnfinishedRun | null }) {
  const t = useTranslations('storage');
  const { admin, organization } = useSession();
  const whose = { name: admin.person.name, organization: organization.name };

  return (
    <>
      <PageHeader title={t('title')} description={t('description')} />
      <Stack sx={{ gap: 3, maxWidth: 900 }}>
        <Section title={t('yours', whose)} description={t('yoursBody')} flush>
          <Stack component="ul" sx={{ m: 0, p: 0, listStyle: 'none' }}>
            {KEPT_KINDS.map((kind) => (
              <KeptRow key={kind} kind={kind} unfinishedRun={kind === 'runs' ? unfinishedRun : null} />
            ))}
          </Stack>
        </Section>
        <SiteUsage />
      </Stack>
    </>
  );
}
