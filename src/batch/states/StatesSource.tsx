import Box from '@mui/material/Box';
import TextField from '@mui/material/TextField';
import { useTranslations } from 'use-intl';
import type { StatesInput } from '../../runs/workbench';
import { ChooseTextFile } from '../../ui/ChooseTextFile';

interface StatesSourceProps {
  readonly input: StatesInput;
  readonly onChange: (change: Partial<StatesInput>) => void;
}

const COLUMNS_AS_FOUND = { peopleColumn: null, licensesColumn: null };

/** Where wanted states are pasted, or a file of them is opened. A file leaves what was pasted as it is. */
export function StatesSource({ input: { text, file }, onChange }: StatesSourceProps) {
  const t = useTranslations('batch.states');
  return (
    <Box sx={{ display: 'grid', gap: 1.5 }}>
      <ChooseTextFile
        words={{
          choose: file === null ? t('chooseFile') : t('chooseOtherFile'),
          beside: file === null ? t('fileHint') : file.name,
          problems: { tooLarge: t('fileProblem.tooLarge'), unreadable: t('fileProblem.unreadable') },
        }}
        emphasized={false}
        onFile={({ name, text: content }) => onChange({ ...COLUMNS_AS_FOUND, file: { name, text: content } })}
        close={
          file === null
            ? null
            : { label: t('closeFile'), onClose: () => onChange({ ...COLUMNS_AS_FOUND, file: null }) }
        }
      />
      {file === null && (
        <TextField
          fullWidth
          multiline
          minRows={4}
          maxRows={12}
          label={t('text')}
          placeholder={t('placeholder')}
          value={text}
          onChange={(event) => onChange({ text: event.target.value })}
          slotProps={{
            htmlInput: { spellCheck: false, autoComplete: 'off', wrap: 'off' },
            inputLabel: { shrink: true },
          }}
        />
      )}
    </Box>
  );
}
