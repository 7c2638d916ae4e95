import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { Link } from 'react-router-dom';
import { useTranslations } from 'use-intl';
import { useDescribeError } from '../messages/describeError';
import { CopyButton } from '../ui/CopyButton';
import { PageHeader } from '../ui/PageHeader';
import { paths } from '../ui/paths';
import { Section } from '../ui/Section';

interface DefinitionNotFoundProps {
  readonly licenseId: string;
  readonly error: Error;
}

/** An id that no definition has. */
export function DefinitionNotFound({ licenseId, error }: DefinitionNotFoundProps) {
  const t = useTranslations('definitions');
  const errors = useTranslations('errors');
  const { serviceMessage, contextId } = useDescribeError()(error);

  return (
    <>
      <PageHeader
        title={t('notFound.title', { licenseId })}
        description={t('notFound.body')}
        breadcrumbs={[{ label: t('title'), to: paths.definitions() }]}
        actions={
          <Button component={Link} to={paths.definitions()} variant="contained">
            {t('notFound.action')}
          </Button>
        }
      />
      {(serviceMessage !== null || contextId !== null) && (
        <Section title={t('notFound.support')}>
          {serviceMessage !== null && (
            <Typography variant="body2" sx={{ overflowWrap: 'anywhere' }}>
              {errors('serviceSays', { message: serviceMessage.slice(0, 500) })}
            </Typography>
          )}
          {contextId !== null && (
            <Typography variant="body2" sx={{ overflowWrap: 'anywhere' }}>
              {errors('contextId')}: <code>{contextId}</code>{' '}
              <CopyButton text={contextId} what={errors('contextId')} />
            </Typography>
          )}
        </Section>
      )}
    </>
  );
}
