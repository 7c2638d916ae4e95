import Typography from '@mui/material/Typography';
import { useTranslations } from 'use-intl';
import { EmptyState } from '../../ui/EmptyState';
import { ErrorState } from '../../ui/ErrorState';
import { LoadingState } from '../../ui/LoadingState';
import { Section } from '../../ui/Section';
import { Term } from '../../ui/Term';
import { HeldLicenseItem } from './HeldLicenseItem';
import { RedundantLicenses } from './RedundantLicenses';
import type { HeldLicenses as Held } from './useHeldLicenses';
import type { Subject } from './subject';

interface HeldLicensesProps {
  readonly subject: Subject;
  readonly held: Held;
}

/** The licenses that a person holds, each with what it brings. */
export function HeldLicenses({ subject, held }: HeldLicensesProps) {
  const t = useTranslations('users.held');
  const { licenses, isPending, error, definitionsError, retry } = held;

  return (
    <Section
      title={t('title')}
      flush={licenses !== undefined && licenses.length > 0}
      adornment={
        licenses && (
          <>
            <Typography variant="body2" color="textSecondary">
              {t('count', { count: licenses.length })}
            </Typography>
            {licenses.some(({ includedIn }) => includedIn.length > 0) && <Term name="redundant" />}
            {licenses.some(({ missing }) => missing.length > 0) && <Term name="prerequisite" />}
          </>
        )
      }
    >
      {isPending ? (
        <LoadingState rows={3} rowHeight={48} />
      ) : licenses === undefined ? (
        <ErrorState error={error} changed={t('unread')} onRetry={retry} />
      ) : licenses.length === 0 ? (
        <EmptyState title={t('none')} body={t('noneBody')} />
      ) : (
        <>
          {definitionsError !== null && (
            <ErrorState error={definitionsError} changed={t('definitionsUnread')} onRetry={retry} />
          )}
          <RedundantLicenses subject={subject} licenses={licenses} />
          {licenses.map((license) => (
            <HeldLicenseItem key={license.licenseId} license={license} />
          ))}
        </>
      )}
    </Section>
  );
}
