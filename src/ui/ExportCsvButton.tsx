import DownloadIcon from '@mui/icons-material/Download';
import Button from '@mui/material/Button';
import { useTranslations } from 'use-intl';

interface ExportCsvButtonProps {
  readonly disabled: boolean;
  /** Whether the file is being written. */
  readonly isWriting: boolean;
  readonly onExport: () => void;
}

/** Writes what a grid shows, all its pages, to a file. */
export function ExportCsvButton({ disabled, isWriting, onExport }: ExportCsvButtonProps) {
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
      {t('exportCsv')}
    </Button>
  );
}
