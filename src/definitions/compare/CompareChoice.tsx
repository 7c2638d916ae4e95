import Paper from '@mui/material/Paper';
import Stack from '@mui/material/Stack';
import ToggleButton from '@mui/material/ToggleButton';
import ToggleButtonGroup from '@mui/material/ToggleButtonGroup';
import { useTranslations } from 'use-intl';
import type { DefinitionGraph } from '../../licensing/definitionGraph';
import { SearchField } from '../../ui/SearchField';
import type { CompareView } from './compareView';
import { MOST_COMPARED } from './comparison';
import { DefinitionSelect } from './DefinitionSelect';

interface CompareChoiceProps {
  readonly graph: DefinitionGraph;
  readonly view: CompareView;
  readonly onChange: (change: Partial<CompareView>) => void;
}

const PLACES = Array.from({ length: MOST_COMPARED }, (_, place) => place);

/** Which licenses are compared, by which permissions, and what is looked for in them. */
export function CompareChoice({ graph, view, onChange }: CompareChoiceProps) {
  const t = useTranslations('compareDefinitions');
  const { licenseIds, scope, search } = view;

  function put(place: number, licenseId: string): void {
    // One that stands elsewhere already changes places.
    const next = PLACES.map((at) => licenseIds[at] ?? '');
    const before = next.indexOf(licenseId);
    if (licenseId !== '' && before >= 0) next[before] = next[place] ?? '';
    next[place] = licenseId;
    onChange({ licenseIds: next.filter((id) => id !== '') });
  }

  return (
    <Paper component="section" variant="outlined" aria-label={t('choice')} sx={{ p: 2.5 }}>
      <Stack sx={{ gap: 2 }}>
        <Stack direction={{ xs: 'column', md: 'row' }} sx={{ gap: 2 }}>
          {PLACES.filter((place) => place <= Math.max(licenseIds.length, 1)).map((place) => (
            <DefinitionSelect
              key={place}
              label={t('license', { place: place + 1 })}
              graph={graph}
              value={licenseIds[place] ?? ''}
              isOptional={place >= 2}
              onChange={(licenseId) => put(place, licenseId)}
            />
          ))}
        </Stack>
        <Stack direction="row" sx={{ gap: 1.5, flexWrap: 'wrap', alignItems: 'center' }}>
          <SearchField
            hideLabel
            label={t('search')}
            placeholder={t('searchPlaceholder')}
            value={search}
            onChange={(text) => onChange({ search: text })}
            width={260}
          />
          <ToggleButtonGroup
            exclusive
            size="small"
            value={scope}
            aria-label={t('scope.label')}
            onChange={(_, value: unknown) => onChange({ scope: value === 'all' ? 'all' : 'own' })}
          >
            <ToggleButton value="own">{t('scope.own')}</ToggleButton>
            <ToggleButton value="all">{t('scope.all')}</ToggleButton>
          </ToggleButtonGroup>
        </Stack>
      </Stack>
    </Paper>
  );
}
