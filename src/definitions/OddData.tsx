import Alert from '@mui/material/Alert';
import AlertTitle from '@mui/material/AlertTitle';
import { useTranslations } from 'use-intl';
import type { DefinitionGraph } from '../licensing/definitionGraph';

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
              {t(`circles.${relation}`, { licenses: licenseIds.join(', ') })}
            </div>
          ))}
        </>
      )}
      {unknownIds.size > 0 && (
        <div>{t('relations.unknownIds', { licenses: [...unknownIds].join(', ') })}</div>
      )}
    </Alert>
  );
}
