import { useParams } from 'react-router-dom';
import { useTranslations } from 'use-intl';
import { ErrorState } from '../ui/ErrorState';
import { LoadingState } from '../ui/LoadingState';
import { PageHeader } from '../ui/PageHeader';
import { paths } from '../ui/paths';
import { DefinitionDetails } from './DefinitionDetails';
import { DefinitionNotFound } from './DefinitionNotFound';
import { useDefinition } from './useDefinition';

/** One license: what it brings, needs and comprises, and who holds it. */
export function DefinitionPage() {
  const { licenseId = '' } = useParams();
  const t = useTranslations('definitions');
  const state = useDefinition(licenseId);
  const header = (
    <PageHeader title={licenseId} breadcrumbs={[{ label: t('title'), to: paths.definitions() }]} />
  );

  switch (state.status) {
    case 'loading':
      return (
        <>
          {header}
          <LoadingState rows={10} />
        </>
      );
    case 'failed':
      return (
        <>
          {header}
          <ErrorState error={state.error} onRetry={state.retry} />
        </>
      );
    case 'notFound':
      return <DefinitionNotFound licenseId={licenseId} error={state.error} />;
    default:
      // Another license is another page: what was opened in one isn't open in the next.
      return <DefinitionDetails key={licenseId} {...state} />;
  }
}
