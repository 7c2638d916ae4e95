import Alert from '@mui/material/Alert';
import AlertTitle from '@mui/material/AlertTitle';
import { useTranslations } from 'use-intl';
import type { DefinitionGraph } from '../licensing/definitionGraph';
import { LinkedText } from '../ui/LinkedText';

/** What is odd in the service's own data: circles, and ids that no definition tells of. */
export function OddData({ graph }: { readonly graph: DefinitionGraph }) {
  const t = useTranslations('definitions');
  const { cycles, unknownIds } = graph;
  if (cycles.length === 0 && unknownIds.size === 0) return null;

  return (
    <Alert severity="warning" variant="outlined" sx={{ mb: 2 }}>
      {cycles.length > 0 && (
        <>
          <AlertTitle>{t('circles.title')}</AlertTitle>
          {cycles.map(({ relation, licenseIds }) => (
            <div key={`${relation} ${licenseIds.join(' ')}`}>
              <LinkedText
                text={t(`circles.${relation}`, { licenses: licenseIds.join(', ') })}
                licenseIds={licenseIds}
              />
            </div>
          ))}
        </>
      )}
      {unknownIds.size > 0 && (
        <div>
          <LinkedText
            text={t('relations.unknownIds', { licenses: [...unknownIds].join(', ') })}
            licenseIds={unknownIds}
          />
        </div>
      )}
    </Alert>
  );
}
