import Button from '@mui/material/Button';
import Paper from '@mui/material/Paper';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { Link } from 'react-router-dom';
import { useTranslations } from 'use-intl';
import type { DefinitionGraph } from '../../licensing/definitionGraph';
import type { LicenseId } from '../../licensing/model';
import { paths } from '../../ui/paths';
import { ChosenFacts } from './ChosenFacts';

interface ChosenLicenseProps {
  readonly graph: DefinitionGraph;
  /** Empty where none is chosen. */
  readonly licenseId: LicenseId;
}

/** Beside the picture: what the chosen license is and leads to, and where to go with it. */
export function ChosenLicense({ graph, licenseId }: ChosenLicenseProps) {
  const t = useTranslations('definitionGraph');
  const definition = graph.definitions.get(licenseId);
  const isNamed = definition !== undefined || graph.unknownIds.has(licenseId);

  return (
    <Paper component="section" variant="outlined" aria-label={t('chosen.label')} sx={{ p: 2.5, minWidth: 0 }}>
      {licenseId === '' || !isNamed ? (
        <Typography variant="body2" color="text.secondary">
          {licenseId === '' ? t('hint') : t('chosen.stranger', { licenseId })}
        </Typography>
      ) : (
        <Stack sx={{ gap: 1.5 }}>
          <div>
            <Typography variant="h3" component="h2" sx={{ overflowWrap: 'anywhere' }}>
              {licenseId}
            </Typography>
            <Typography variant="body2" color="text.secondary">
              {definition?.description ?? t('node.undefined')}
            </Typography>
          </div>
          <ChosenFacts graph={graph} licenseId={licenseId} />
          <Stack direction="row" sx={{ gap: 1, flexWrap: 'wrap' }}>
            <Button component={Link} to={paths.definition(licenseId)} variant="contained" size="small">
              {t('chosen.open')}
            </Button>
            {definition !== undefined && (
              <>
                <Button
                  component={Link}
                  to={paths.compareDefinitions([licenseId])}
                  variant="outlined"
                  size="small"
                >
                  {t('chosen.compare')}
                </Button>
                <Button
                  component={Link}
                  to={paths.organization({ license: licenseId })}
                  variant="outlined"
                  size="small"
                >
                  {t('chosen.holders')}
                </Button>
              </>
            )}
          </Stack>
        </Stack>
      )}
    </Paper>
  );
}
