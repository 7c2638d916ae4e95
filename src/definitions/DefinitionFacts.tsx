import Box from '@mui/material/Box';
import Paper from '@mui/material/Paper';
import { useTranslations } from 'use-intl';
import type { DefinitionGraph } from '../licensing/definitionGraph';
import type { LicenseId } from '../licensing/model';
import { StatNumber } from '../ui/StatNumber';
import { HoldersNote } from './HoldersNote';
import { permissionGroups } from './permissionGroups';
import { holderCount, type Holders } from './useHolders';

interface DefinitionFactsProps {
  readonly graph: DefinitionGraph;
  readonly licenseId: LicenseId;
  readonly holders: Holders;
}

/** Three figures of a license. */
export function DefinitionFacts({ graph, licenseId, holders }: DefinitionFactsProps) {
  const t = useTranslations('definitions');
  const own = permissionGroups(graph, licenseId, 'own', '');
  const all = permissionGroups(graph, licenseId, 'all', '');

  return (
    <Paper
      component="section"
      variant="outlined"
      aria-label={t('facts.label')}
      sx={{
        display: 'grid',
        gap: 2.5,
        p: 2.5,
        gridTemplateColumns: { xs: 'repeat(2, minmax(0, 1fr))', sm: 'repeat(3, minmax(0, 1fr))' },
      }}
    >
      <StatNumber
        label={t('facts.own')}
        value={own.untold.length > 0 ? null : own.total}
        {...(own.untold.length > 0 && { note: t('notToldWhy') })}
      />
      <StatNumber
        label={t('facts.all')}
        value={all.total === 0 && all.untold.length > 0 ? null : all.total}
        {...(all.untold.length > 0 && { note: t('facts.allUntold', { count: all.untold.length }) })}
      />
      <Box>
        <StatNumber
          label={t('facts.holders')}
          value={holdersValue(holders, licenseId)}
          // It has two lines on a phone, or one, as the reading goes.
          note={
            <Box sx={{ minHeight: { xs: '2lh', sm: '1lh' } }}>
              <HoldersNote holders={holders} />
            </Box>
          }
        />
      </Box>
    </Paper>
  );
}

function holdersValue(holders: Holders, licenseId: LicenseId): number | null | undefined {
  if (holders.status === 'read') return holderCount(holders.summary, licenseId);
  return holders.status === 'unknown' ? null : undefined;
}
