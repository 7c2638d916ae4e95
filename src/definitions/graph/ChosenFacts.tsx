import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useTranslations } from 'use-intl';
import { reversed } from '../../licensing/closure';
import type { DefinitionGraph } from '../../licensing/definitionGraph';
import type { LicenseId } from '../../licensing/model';
import { LicenseChips } from '../../ui/LicenseChips';
import { CircleNotice } from '../CircleNotice';

interface ChosenFactsProps {
  readonly graph: DefinitionGraph;
  readonly licenseId: LicenseId;
}

/** Figures and relations of the chosen license. */
export function ChosenFacts({ graph, licenseId }: ChosenFactsProps) {
  const t = useTranslations('definitionGraph.chosen');
  const own = graph.definitions.get(licenseId)?.permissions;
  const relations = [
    { name: t('comprises'), ids: graph.parts.get(licenseId) ?? [] },
    { name: t('needs'), ids: graph.needs.get(licenseId) ?? [] },
    { name: t('comprisedBy'), ids: [...(reversed(graph.parts).get(licenseId) ?? [])] },
    { name: t('neededBy'), ids: [...(reversed(graph.needs).get(licenseId) ?? [])] },
  ].filter(({ ids }) => ids.length > 0);

  return (
    <>
      {own !== undefined && (
        <Typography variant="body2">
          {own === null
            ? t('untold')
            : t('permissions', {
                own: new Set(own).size,
                all: graph.covers.get(licenseId)?.size ?? 0,
              })}
        </Typography>
      )}
      <CircleNotice graph={graph} licenseId={licenseId} />
      {relations.length === 0 && (
        <Typography variant="body2" color="text.secondary">
          {t('noRelations')}
        </Typography>
      )}
      {relations.map(({ name, ids }) => (
        <Box key={name}>
          <Typography variant="caption" component="h3" color="text.secondary" sx={{ m: 0, mb: 0.5 }}>
            {name}
          </Typography>
          <LicenseChips licenseIds={ids} />
        </Box>
      ))}
    </>
  );
}
