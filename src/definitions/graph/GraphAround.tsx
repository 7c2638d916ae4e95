import Box from '@mui/material/Box';
import Stack from '@mui/material/Stack';
import { useCallback, useMemo } from 'react';
import { useTranslations } from 'use-intl';
import type { DefinitionGraph } from '../../licensing/definitionGraph';
import type { LicenseId } from '../../licensing/model';
import { ErrorState } from '../../ui/ErrorState';
import { LoadingState } from '../../ui/LoadingState';
import { paths } from '../../ui/paths';
import { RouterLink } from '../../ui/RouterLink';
import { useInAddress } from '../../ui/useInAddress';
import { DefinitionPicture } from './DefinitionPicture';
import { Legend } from './Legend';
import { pictureAround, pictureOf } from './pictureOf';
import { usePictureLayout } from './usePictureLayout';

interface GraphAroundProps {
  readonly graph: DefinitionGraph;
  readonly licenseId: LicenseId;
}

/** What leads to one license and what it leads to, as a picture. */
export function GraphAround({ graph, licenseId }: GraphAroundProps) {
  const t = useTranslations('definitionGraph');
  const [chosen, setChosen] = useInAddress('chosen');
  const picture = useMemo(() => pictureAround(pictureOf(graph), licenseId), [graph, licenseId]);
  const { data: layout, error, refetch } = usePictureLayout(picture);
  // Walking from one to the next leaves nothing to go back through, one at a time.
  const choose = useCallback(
    (id: LicenseId) => setChosen(id === licenseId ? '' : id, 'inPlace'),
    [setChosen, licenseId],
  );

  return (
    <Stack sx={{ gap: 1.5 }}>
      <Legend />
      <Box sx={{ position: 'relative', height: 320, borderRadius: 1, overflow: 'hidden' }}>
        {error !== null && <ErrorState error={error} onRetry={() => void refetch()} />}
        {layout === undefined ? (
          error === null && <LoadingState label={t('layingOut')} rows={4} />
        ) : (
          <DefinitionPicture
            graph={graph}
            picture={picture}
            layout={layout}
            chosen={chosen === '' ? licenseId : chosen}
            label={t('labelAround', { licenseId })}
            onChoose={choose}
          />
        )}
      </Box>
      <RouterLink to={paths.definitionGraph(licenseId)}>{t('seeAll')}</RouterLink>
    </Stack>
  );
}
