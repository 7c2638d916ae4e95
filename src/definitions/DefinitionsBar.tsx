import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useTranslations } from 'use-intl';
import { FilterBar } from '../ui/FilterBar';
import { SearchField } from '../ui/SearchField';
import type { DefinitionRow } from './definitionRows';
import type { DefinitionsView } from './definitionsView';
import { HoldersNote } from './HoldersNote';
import { useExportDefinitions } from './useExportDefinitions';
import type { Holders } from './useHolders';

interface DefinitionsBarProps {
  readonly view: DefinitionsView;
  readonly onSearch: (search: string) => void;
  readonly rows: readonly DefinitionRow[];
  /** Before the search; null while they are being read. */
  readonly total: number | null;
  readonly holders: Holders;
}

/** Above the grid: search, how many there are, and how current the counts of holders are. */
export function DefinitionsBar({ view, onSearch, rows, total, holders }: DefinitionsBarProps) {
  const t = useTranslations('definitions');
  const common = useTranslations('common');
  const exportDefinitions = useExportDefinitions();

  return (
    <FilterBar
      label={t('filterLabel')}
      end={
        <>
          <HoldersNote holders={holders} />
          <Button
            variant="outlined"
            size="small"
            disabled={rows.length === 0}
            onClick={() => exportDefinitions(rows, holders)}
          >
            {common('exportCsv')}
          </Button>
        </>
      }
    >
      <SearchField
        hideLabel
        label={t('search')}
        placeholder={t('searchPlaceholder')}
        value={view.search}
        onChange={onSearch}
        width={300}
      />
      <Typography
        variant="body2"
        color="text.secondary"
        role="status"
        sx={{ minHeight: 34, display: 'flex', alignItems: 'center' }}
      >
        {total === null
          ? ''
          : rows.length === total
            ? t('count', { count: total })
            : t('countOf', { count: rows.length, total })}
      </Typography>
    </FilterBar>
  );
}
