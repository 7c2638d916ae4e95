import TextField from '@mui/material/TextField';
import { useTranslations } from 'use-intl';

interface ListFieldProps {
  readonly text: string;
  /** Whether this browser keeps what is typed. */
  readonly isKept: boolean;
  /** Makes room for what stands below. */
  readonly isCompact: boolean;
  readonly onChange: (text: string) => void;
}

/** Where a list is pasted. */
export function ListField({ text, isKept, isCompact, onChange }: ListFieldProps) {
  const t = useTranslations('users.list');
  return (
    <TextField
      label={t('field')}
      multiline
      minRows={isCompact ? 3 : 6}
      maxRows={isCompact ? 6 : 14}
      fullWidth
      value={text}
      placeholder={t('placeholder')}
      onChange={(event) => onChange(event.target.value)}
      error={!isKept}
      helperText={isKept ? t('hint') : t('notKept')}
      slotProps={{
        htmlInput: { autoComplete: 'off', spellCheck: false, wrap: 'off' },
        inputLabel: { shrink: true },
        input: { sx: { fontFamily: 'monospace', fontSize: '0.8125rem' } },
      }}
    />
  );
}
