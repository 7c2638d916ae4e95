import Box from '@mui/material/Box';
import Stack from '@mui/material/Stack';
import { useTranslations } from 'use-intl';
import { ErrorState } from '../ui/ErrorState';
import { AroundSection } from './AroundSection';
import { CircleNotice } from './CircleNotice';
import { ComprisesTree } from './ComprisesTree';
import { DefinitionFacts } from './DefinitionFacts';
import { DefinitionHeader } from './DefinitionHeader';
import { HoldersSection } from './HoldersSection';
import { PermissionsSection } from './PermissionsSection';
import { RelatedSections } from './RelatedSections';
import type { DefinitionState } from './useDefinition';
import { useHolders } from './useHolders';

type DefinitionDetailsProps = Extract<DefinitionState, { status: 'ready' }>;

/** A definition's page, once it is known. */
export function DefinitionDetails({ definition, graph, listError, retry }: DefinitionDetailsProps) {
  const t = useTranslations('definitions');
  const holders = useHolders();
  const { id } = definition;
  const isListed = graph.listed.has(id);

  return (
    <>
      <DefinitionHeader definition={definition} note={isListed ? null : t('nestedOnly')} />
      <Stack sx={{ gap: 2.5 }}>
        {listError !== null && <ErrorState error={listError} onRetry={retry} />}
        <CircleNotice graph={graph} licenseId={id} />
        <DefinitionFacts graph={graph} licenseId={id} holders={holders} />
        <Box
          sx={{
            display: 'grid',
            gap: 2.5,
            alignItems: 'start',
            gridTemplateColumns: { xs: 'minmax(0, 1fr)', lg: 'minmax(0, 1fr) 380px' },
          }}
        >
          <Stack sx={{ gap: 2.5, minWidth: 0 }}>
            <AroundSection graph={graph} licenseId={id} />
            <PermissionsSection graph={graph} licenseId={id} />
            <HoldersSection licenseId={id} holders={holders} />
          </Stack>
          <Stack sx={{ gap: 2.5, minWidth: 0, gridRow: { xs: 1, lg: 'auto' } }}>
            <ComprisesTree graph={graph} licenseId={id} />
            <RelatedSections graph={graph} licenseId={id} isListKnown={listError === null} />
          </Stack>
        </Box>
      </Stack>
    </>
  );
}
