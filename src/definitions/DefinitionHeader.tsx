import ChecklistIcon from '@mui/icons-material/PlaylistAddCheckOutlined';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { Link } from 'react-router-dom';
import { useTranslations } from 'use-intl';
import { useSession } from '../auth/SessionContext';
import type { LicenseDefinition } from '../licensing/model';
import { CopyButton } from '../ui/CopyButton';
import { PageHeader } from '../ui/PageHeader';
import { paths } from '../ui/paths';
import { useTakeLicenseToBatch } from './useTakeLicenseToBatch';

interface DefinitionHeaderProps {
  readonly definition: LicenseDefinition;
  readonly note: string | null;
}

/** What the license is, and where to go with it. */
export function DefinitionHeader({ definition, note }: DefinitionHeaderProps) {
  const t = useTranslations('definitions');
  const { readOnly } = useSession();
  const { take, isLeaving } = useTakeLicenseToBatch();
  const { id, description } = definition;

  return (
    <PageHeader
      title={id}
      breadcrumbs={[{ label: t('title'), to: paths.definitions() }]}
      adornment={<CopyButton text={id} what={t('copyId')} />}
      description={
        <>
          {description || t('noDescription')}
          {note !== null && <Typography variant="body2">{note}</Typography>}
        </>
      }
      actions={
        <>
          <Button component={Link} to={paths.compareDefinitions([id])}>
            {t('compare')}
          </Button>
          <Button component={Link} to={paths.organization({ license: id })} variant="outlined">
            {t('seeInOrganization')}
          </Button>
          {!readOnly && (
            <Button
              variant="contained"
              startIcon={<ChecklistIcon />}
              loading={isLeaving}
              onClick={() =>
                take({ userIds: [], intent: { kind: 'assign', userIds: [], add: [id], remove: [] } })
              }
            >
              {t('batch')}
            </Button>
          )}
        </>
      }
    />
  );
}
