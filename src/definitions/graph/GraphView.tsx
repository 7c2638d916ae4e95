import Box from '@mui/material/Box';
import Paper from '@mui/material/Paper';
import { useCallback, useMemo } from 'react';
import { useTranslations } from 'use-intl';
import type { DefinitionGraph } from '../../licensing/definitionGraph';
import { ErrorState } from '../../ui/ErrorState';
import { LoadingState } from '../../ui/LoadingState';
import { useDefinitionsView } from '../useDefinitionsView';
import { ChosenLicense } from './ChosenLicense';
import { DefinitionPicture } from './DefinitionPicture';
import { Legend } from './Legend';
import { pictureOf } from './pictureOf';
import { usePictureLayout } from './usePictureLayout';

interface GraphViewProps {
  readonly graph: DefinitionGraph;
  /** Those that the search leaves; null where there is no search. */
  readonly found: ReadonlySet<string> | null;
}

/** All definitions as a picture, and beside it the one that is chosen. */
export function GraphView({ graph, found }: GraphViewProps) {
  const t = useTranslations('definitionGraph');
  const [{ license }, change] = useDefinitionsView();
  const picture = useMemo(() => pictureOf(graph), [graph]);
  const { data: layout, error, refetch } = usePictureLayout(picture);
  // Walking from one to the next leaves nothing to go back through, one at a time.
  const choose = useCallback(
    (licenseId: string) => change({ license: licenseId }, { replace: true }),
    [change],
  );

  return (
    <Box
      sx={{
        display: 'grid',
        gap: 2.5,
        alignItems: 'start',
        gridTemplateColumns: { xs: 'minmax(0, 1fr)', lg: 'minmax(0, 1fr) 280px' },
      }}
    >
      <Paper variant="outlined" sx={{ minWidth: 0, overflow: 'hidden' }}>
        <Box sx={{ px: 2, py: 1.25, borderBottom: 1, borderColor: 'divider' }}>
          <Legend />
        </Box>
        <Box sx={{ position: 'relative', height: 'clamp(420px, calc(100dvh - 330px), 900px)' }}>
          {error !== null && <ErrorState error={error} onRetry={() => void refetch()} />}
          {layout === undefined ? (
            error === null && <LoadingState label={t('layingOut')} rows={4} />
          ) : (
            <DefinitionPicture
              graph={graph}
              picture={picture}
              layout={layout}
              chosen={license}
              found={found}
              label={t('label')}
              onChoose={choose}
            />
          )}
        </Box>
      </Paper>
      <ChosenLicense graph={graph} licenseId={license} />
    </Box>
  );
}
