import PlaylistAddCheckIcon from '@mui/icons-material/PlaylistAddCheck';
import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import Tooltip from '@mui/material/Tooltip';
import { useTranslations } from 'use-intl';
import { ChosenRows } from '../ui/ChosenRows';
import { ExportCsvButton } from '../ui/ExportCsvButton';
import { Toolbar } from '../ui/Toolbar';

interface PeopleBarProps {
  readonly matching: number;
  readonly total: number;
  readonly chosen: {
    readonly total: number;
    /** Of the chosen, those that the filters leave out. */
    readonly outside: number;
  };
  readonly onChooseAll: () => void;
  readonly onClear: () => void;
  /** Null before everything is read. */
  readonly download: {
    readonly start: () => void;
    readonly isWriting: boolean;
    readonly hasFailed: boolean;
  } | null;
  /** Null where config.json takes changes out of the console. */
  readonly batch: {
    readonly take: () => void;
    readonly isLeaving: boolean;
    readonly hasFailed: boolean;
  } | null;
}

/** How many match and how many are chosen, and what can be done with them. */
export function PeopleBar(props: PeopleBarProps) {
  const { matching, total, chosen, download, batch } = props;
  const t = useTranslations('organization');

  return (
    <Toolbar
      count={matching === total ? t('all', { count: total }) : t('matches', { count: matching, total })}
      actions={
        <>
          <ExportCsvButton
            disabled={download === null || (matching === 0 && chosen.total === 0)}
            chosen={chosen.total}
            isWriting={download?.isWriting ?? false}
            onExport={() => download?.start()}
          />
          {batch !== null && (
            <Tooltip title={chosen.total === 0 ? t('selection.batchHint') : ''}>
              <span>
                <Button
                  variant="contained"
                  size="small"
                  startIcon={<PlaylistAddCheckIcon />}
                  disabled={chosen.total === 0}
                  loading={batch.isLeaving}
                  loadingPosition="start"
                  onClick={batch.take}
                >
                  {t('selection.batch')}
                </Button>
              </span>
            </Tooltip>
          )}
        </>
      }
      notices={
        <>
          {download?.hasFailed === true && (
            <Alert severity="error" variant="outlined">
              {t('exportFailed')}
            </Alert>
          )}
          {batch?.hasFailed === true && (
            <Alert severity="error" variant="outlined">
              {t('selection.draftFailed')}
            </Alert>
          )}
        </>
      }
    >
      {chosen.total > 0 && (
        <ChosenRows
          label={t('selection.label')}
          count={`${t('selection.chosen', { count: chosen.total })}${
            chosen.outside > 0 ? `, ${t('selection.outside', { count: chosen.outside })}` : ''
          }`}
          chooseAll={
            chosen.total - chosen.outside < matching ? t('selection.chooseAll', { count: matching }) : null
          }
          clear={t('selection.clear')}
          onChooseAll={props.onChooseAll}
          onClear={props.onClear}
        />
      )}
    </Toolbar>
  );
}
