import Alert from '@mui/material/Alert';
import AlertTitle from '@mui/material/AlertTitle';
import { useTranslations } from 'use-intl';
import type { DefinitionGraph } from '../licensing/definitionGraph';
import type { LicenseId } from '../licensing/model';
import { LinkedText } from '../ui/LinkedText';

interface CircleNoticeProps {
  readonly graph: DefinitionGraph;
  readonly licenseId: LicenseId;
}

/** Says that the service's own data leads in a circle here, since no reading of it makes sense then. */
export function CircleNotice({ graph, licenseId }: CircleNoticeProps) {
  const t = useTranslations('definitions.circles');
  const cycles = graph.cycles.filter(({ licenseIds }) => licenseIds.includes(licenseId));
  if (cycles.length === 0) return null;
  return (
    <Alert severity="warning" variant="outlined">
      <AlertTitle>{t('title')}</AlertTitle>
      {cycles.map(({ relation, licenseIds }) => (
        <div key={relation}>
          <LinkedText text={t(relation, { licenses: licenseIds.join(', ') })} licenseIds={licenseIds} />
        </div>
      ))}
    </Alert>
  );
}
