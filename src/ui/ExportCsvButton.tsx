import DownloadIcon from '@mui/icons-material/Download';
import Button from '@mui/material/Button';
import { useTranslations } from 'use-intl';

interface ExportCsvButtonProps {
  readonly disabled: boolean;
  /** How many rows are ticked, where the file is of those alone. */
  readonly chosen?: number;
  /** Whether the file is being written. */
  readonly isWriting: boolean;
  readonly onExport: () => void;
}

/** Writes what a grid shows, all its pages, to a file, or what is ticked of it. */
export function ExportCsvButton({ disabled, chosen = 0, isWriting, onExport }: ExportCsvButtonProps) {
  const t = useTranslations('common');
  return (
    <Button
      variant="outlined"
      size="small"
      startIcon={<DownloadIcon />}
      disabled={disabled}
      loading={isWriting}
      loadingPosition="start"
      onClick={onExport}
    >
      {chosen > 0 ? t('exportChosen', { count: chosen }) : t('exportCsv')}
    </Button>
  );
}
