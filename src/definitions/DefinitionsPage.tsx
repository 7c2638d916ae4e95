import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import useMediaQuery from '@mui/material/useMediaQuery';
import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router-dom';
import { useTranslations } from 'use-intl';
import { useApis } from '../queries/ApiContext';
import { definitionGraphQuery } from '../queries/definitions';
import { ErrorState } from '../ui/ErrorState';
import { LoadingState } from '../ui/LoadingState';
import { PageHeader } from '../ui/PageHeader';
import { paths } from '../ui/paths';
import { Terms } from '../ui/Terms';
import { DefinitionsGrid } from './DefinitionsGrid';
import { LookTabs, PANEL_ID, tabId } from './LookTabs';
import { RelationsView } from './RelationsView';
import { useDefinitionsView } from './useDefinitionsView';

/** Every license that the organization can hold, as a list, a picture or a tree. */
export function DefinitionsPage() {
  const t = useTranslations('definitions');
  const { data: graph, error, isFetching, refetch } = useQuery(definitionGraphQuery(useApis()));
  const [view] = useDefinitionsView();
  const isNarrow = useMediaQuery((theme) => theme.breakpoints.down('md'));
  // A picture says little through a keyhole: the tree has the same facts.
  const look = isNarrow && view.look === 'graph' ? 'tree' : view.look;

  return (
    <>
      <PageHeader
        title={t('title')}
        description={
          <>
            {t('description')}
            <Terms names={['definition', 'prerequisite', 'comprises', 'addOn']} />
          </>
        }
        actions={
          <Button component={Link} to={paths.compareDefinitions(view.ticked)} variant="outlined">
            {view.ticked.length === 0 ? t('compare') : t('compareTicked', { count: view.ticked.length })}
          </Button>
        }
      />
      <LookTabs view={{ ...view, look }} withGraph={!isNarrow} />
      <Box role="tabpanel" id={PANEL_ID} aria-labelledby={tabId(look)} sx={{ pt: 2 }}>
        {error !== null && !isFetching && <ErrorState error={error} onRetry={() => void refetch()} />}
        {look === 'list' ? (
          (graph !== undefined || isFetching) && <DefinitionsGrid graph={graph} />
        ) : graph === undefined ? (
          isFetching && <LoadingState rows={8} />
        ) : (
          <RelationsView graph={graph} look={look} />
        )}
      </Box>
    </>
  );
}
