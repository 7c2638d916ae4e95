import FormControlLabel from '@mui/material/FormControlLabel';
import Stack from '@mui/material/Stack';
import Switch from '@mui/material/Switch';
import Typography from '@mui/material/Typography';
import { useTranslations } from 'use-intl';
import { ErrorState } from '../../ui/ErrorState';
import { ExportCsvButton } from '../../ui/ExportCsvButton';
import { LoadingState } from '../../ui/LoadingState';
import { CompareTable } from './CompareTable';
import { CoveredBeyond } from './CoveredBeyond';
import { useComparedPeople } from './useComparedPeople';
import { useCompareRows } from './useCompareRows';
import type { useCompareView } from './useCompareView';
import { useExportComparison } from './useExportComparison';

/** The people of the address, compared. */
export function Comparison({ view }: { readonly view: ReturnType<typeof useCompareView> }) {
  const t = useTranslations('comparePeople');
  const { userIds, onlyDifferences, showOnlyDifferences, remove } = view;
  const { people, comparison, isReading, error, definitionsError, retry } = useComparedPeople(userIds);
  const groups = useCompareRows(people, comparison);
  const exportCsv = useExportComparison();

  return (
    <>
      {error !== null && <ErrorState error={error} changed={t('unread')} onRetry={retry} />}
      {definitionsError !== null && (
        <ErrorState error={definitionsError} changed={t('definitionsUnread')} onRetry={retry} />
      )}
      {isReading ? (
        <LoadingState />
      ) : (
        <>
          <Stack
            direction="row"
            sx={{ gap: 1, alignItems: 'center', flexWrap: 'wrap', justifyContent: 'space-between' }}
          >
            <FormControlLabel
              label={t('onlyDifferences')}
              control={<Switch checked={onlyDifferences} onChange={(_, isOn) => showOnlyDifferences(isOn)} />}
            />
            <ExportCsvButton
              disabled={false}
              isWriting={false}
              onExport={() => exportCsv(people, groups, comparison)}
            />
          </Stack>
          <CompareTable people={people} groups={groups} onlyDifferences={onlyDifferences} onRemove={remove} />
          {people.length === 1 ? (
            <Typography variant="body2" color="textSecondary">
              {t('one')}
            </Typography>
          ) : (
            <CoveredBeyond people={people} beyond={comparison.beyond} />
          )}
        </>
      )}
    </>
  );
}
