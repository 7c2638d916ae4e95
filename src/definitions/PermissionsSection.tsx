import Box from '@mui/material/Box';
import Stack from '@mui/material/Stack';
import ToggleButton from '@mui/material/ToggleButton';
import ToggleButtonGroup from '@mui/material/ToggleButtonGroup';
import Typography from '@mui/material/Typography';
import { useMemo } from 'react';
import { useTranslations } from 'use-intl';
import type { DefinitionGraph } from '../licensing/definitionGraph';
import type { LicenseId } from '../licensing/model';
import { FilterBar } from '../ui/FilterBar';
import { SearchField } from '../ui/SearchField';
import { Section } from '../ui/Section';
import { Term } from '../ui/Term';
import { PermissionList } from './PermissionList';
import { permissionGroups, type PermissionScope } from './permissionGroups';
import { PermissionsUntold } from './PermissionsUntold';
import { useDefinitionView } from './useDefinitionView';
import { WayFilter } from './WayFilter';

interface PermissionsSectionProps {
  readonly graph: DefinitionGraph;
  readonly licenseId: LicenseId;
}

/** What a license lets people do: searchable, by domain, with or without what it comprises. */
export function PermissionsSection({ graph, licenseId }: PermissionsSectionProps) {
  const t = useTranslations('definitions.permissions');
  const [{ permission, scope, way, shown }, { find, show }] = useDefinitionView();
  const answer = useMemo(
    () => permissionGroups(graph, licenseId, scope, permission, way),
    [graph, licenseId, scope, permission, way],
  );
  const comprisesAny = (graph.parts.get(licenseId)?.length ?? 0) > 0;
  const needsAny = (graph.needs.get(licenseId)?.length ?? 0) > 0;

  return (
    <Section title={t('title')} adornment={<Term name="effective" />} flush>
      <Box sx={{ px: 2.5, py: 1.5, borderBottom: 1, borderColor: 'divider' }}>
        <FilterBar
          label={t('search')}
          end={
            (comprisesAny || needsAny || scope !== 'own') && (
              <ToggleButtonGroup
                exclusive
                size="small"
                value={scope}
                aria-label={t('scope')}
                onChange={(_, value: unknown) => find({ scope: scopeOf(value) })}
              >
                <ToggleButton value="own">{t('own')}</ToggleButton>
                {(comprisesAny || scope === 'all') && <ToggleButton value="all">{t('all')}</ToggleButton>}
                <ToggleButton value="effective">{t('effective')}</ToggleButton>
              </ToggleButtonGroup>
            )
          }
        >
          <SearchField
            hideLabel
            label={t('search')}
            placeholder={t('searchPlaceholder')}
            value={permission}
            onChange={(text) => find({ permission: text })}
            width={260}
          />
          <Typography
            role="status"
            variant="body2"
            color="text.secondary"
            sx={{ minHeight: 34, display: 'flex', alignItems: 'center' }}
          >
            {answer.matching === answer.total
              ? t('count', { count: answer.total })
              : t('matches', { count: answer.matching, total: answer.total })}
          </Typography>
        </FilterBar>
        {scope === 'effective' && (
          <Stack sx={{ gap: 1, mt: 1.5, alignItems: 'flex-start' }}>
            <WayFilter answer={answer} way={way} onChange={(next) => find({ way: next })} />
            <Typography variant="caption" color="text.secondary">
              {t('effectiveHint', { licenseId })}
            </Typography>
          </Stack>
        )}
      </Box>
      {answer.untold.length > 0 && <PermissionsUntold licenseIds={answer.untold} />}
      <PermissionList
        answer={answer}
        showWays={scope !== 'own'}
        search={permission}
        most={shown}
        onShow={show}
      />
    </Section>
  );
}

function scopeOf(value: unknown): PermissionScope {
  return value === 'all' || value === 'effective' ? value : 'own';
}
