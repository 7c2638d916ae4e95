import PlaylistAddCheckIcon from '@mui/icons-material/PlaylistAddCheck';
import RestoreIcon from '@mui/icons-material/Restore';
import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import Tooltip from '@mui/material/Tooltip';
import { useTranslations } from 'use-intl';
import { ChosenRows } from '../../ui/ChosenRows';
import { ExportCsvButton } from '../../ui/ExportCsvButton';
import { Toolbar } from '../../ui/Toolbar';
import type { ExportChanges } from './useExportChanges';
import type { TakeChanges } from './useTakeChanges';

interface ChangedPeopleBarProps {
  readonly matching: number;
  readonly chosen: number;
  readonly onClear: () => void;
  readonly download: Omit<ExportChanges, 'start'> & { readonly start: () => void };
  /** Null where config.json takes changes out of the console. */
  readonly batch:
    (Omit<TakeChanges, 'take'> & { readonly take: (kind: 'people' | 'restore') => void }) | null;
}

/** How many match and how many are chosen, and what can be done with them. */
export function ChangedPeopleBar({ matching, chosen, onClear, download, batch }: ChangedPeopleBarProps) {
  const t = useTranslations('changes.people');
  const isEmpty = matching === 0 && chosen === 0;

  return (
    <Toolbar
      count={t('matches', { count: matching })}
      actions={
        <>
          <ExportCsvButton
            disabled={isEmpty}
            chosen={chosen}
            isWriting={download.isWriting}
            onExport={download.start}
          />
          {batch !== null && (
            <>
              <Tooltip title={t('restoreHint')}>
                <span>
                  <Button
                    variant="outlined"
                    size="small"
                    startIcon={<RestoreIcon />}
                    disabled={isEmpty || batch.isLeaving}
                    onClick={() => batch.take('restore')}
                  >
                    {t('restore')}
                  </Button>
                </span>
              </Tooltip>
              <Tooltip title={t('batchHint')}>
                <span>
                  <Button
                    variant="contained"
                    size="small"
                    startIcon={<PlaylistAddCheckIcon />}
                    disabled={isEmpty || batch.isLeaving}
                    onClick={() => batch.take('people')}
                  >
                    {t('batch', { chosen })}
                  </Button>
                </span>
              </Tooltip>
            </>
          )}
        </>
      }
      notices={
        <>
          {download.hasFailed && <Refusal severity="error">{t('exportFailed')}</Refusal>}
          {batch?.hasFailed === true && <Refusal severity="error">{t('draftFailed')}</Refusal>}
          {batch?.hasNothing === true && <Refusal severity="info">{t('nothingToRestore')}</Refusal>}
        </>
      }
    >
      {chosen > 0 && (
        <ChosenRows
          label={t('chosenLabel')}
          count={t('chosen', { count: chosen })}
          clear={t('clearChosen')}
          onClear={onClear}
        />
      )}
    </Toolbar>
  );
}

function Refusal({ severity, children }: { readonly severity: 'error' | 'info'; readonly children: string }) {
  return (
    <Alert severity={severity} variant="outlined">
      {children}
    </Alert>
  );
}
