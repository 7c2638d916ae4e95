import Box from '@mui/material/Box';
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
import { PermissionList } from './PermissionList';
import { permissionGroups } from './permissionGroups';
import { PermissionsUntold } from './PermissionsUntold';
import { useDefinitionView } from './useDefinitionView';

interface PermissionsSectionProps {
  readonly graph: DefinitionGraph;
  readonly licenseId: LicenseId;
}

/** What a license lets people do: searchable, by domain, with or without what it comprises. */
export function PermissionsSection({ graph, licenseId }: PermissionsSectionProps) {
  const t = useTranslations('definitions.permissions');
  const [{ permission, scope }, change] = useDefinitionView();
  const answer = useMemo(
    () => permissionGroups(graph, licenseId, scope, permission),
    [graph, licenseId, scope, permission],
  );
  const comprisesAny = (graph.parts.get(licenseId)?.length ?? 0) > 0;

  return (
    <Section title={t('title')} flush>
      <Box sx={{ px: 2.5, py: 1.5, borderBottom: 1, borderColor: 'divider' }}>
        <FilterBar
          label={t('search')}
          end={
            comprisesAny && (
              <ToggleButtonGroup
                exclusive
                size="small"
                value={scope}
                aria-label={t('scope')}
                onChange={(_, value: unknown) => change({ scope: value === 'all' ? 'all' : 'own' })}
              >
                <ToggleButton value="own">{t('own')}</ToggleButton>
                <ToggleButton value="all">{t('all')}</ToggleButton>
              </ToggleButtonGroup>
            )
          }
        >
          <SearchField
            hideLabel
            label={t('search')}
            placeholder={t('searchPlaceholder')}
            value={permission}
            onChange={(text) => change({ permission: text })}
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
      </Box>
      {answer.untold.length > 0 && <PermissionsUntold licenseIds={answer.untold} />}
      <PermissionList
        key={`${scope} ${permission}`}
        answer={answer}
        licenseId={licenseId}
        search={permission}
      />
    </Section>
  );
}
