import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { Link } from 'react-router-dom';
import { useTranslations } from 'use-intl';
import type { LicenseId } from '../licensing/model';
import { ErrorState } from '../ui/ErrorState';
import { paths } from '../ui/paths';
import { Section } from '../ui/Section';
import { Term } from '../ui/Term';
import { HoldersGrid } from './HoldersGrid';
import { HoldersNote } from './HoldersNote';
import { HoldersUnknown } from './HoldersUnknown';
import { TakeHolders } from './TakeHolders';
import type { Holders } from './useHolders';

interface HoldersSectionProps {
  readonly licenseId: LicenseId;
  readonly holders: Holders;
}

/** Who holds a license, as the organization was read. */
export function HoldersSection({ licenseId, holders }: HoldersSectionProps) {
  const t = useTranslations('definitions');

  return (
    <Section
      flush
      title={t('people.title')}
      adornment={<Term name="assignment" />}
      description={<HoldersNote holders={holders} />}
      actions={
        <>
          <Button component={Link} to={paths.organization({ license: licenseId })} size="small">
            {t('seeInOrganization')}
          </Button>
          {holders.status === 'read' && <TakeHolders licenseId={licenseId} summary={holders.summary} />}
        </>
      }
    >
      {holders.status === 'unknown' ? (
        <Box sx={{ p: 2.5 }}>
          {holders.error === null ? (
            <HoldersUnknown error={null} onRetry={holders.retry} />
          ) : (
            <ErrorState error={holders.error} onRetry={holders.retry} />
          )}
        </Box>
      ) : (
        <HoldersGrid licenseId={licenseId} summary={holders.status === 'read' ? holders.summary : null} />
      )}
    </Section>
  );
}
