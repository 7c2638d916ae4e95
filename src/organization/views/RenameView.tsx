import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import TextField from '@mui/material/TextField';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { isSameName, type SavedView } from '../../directory/savedViews';
import { focusOnMount } from '../../ui/focusOnMount';

interface RenameViewProps {
  readonly view: SavedView;
  readonly others: readonly SavedView[];
  /** Told of the new name; null where it stays as it is. */
  readonly onDone: (name: string | null) => void;
}

/** Another name for a saved view, which no other has. */
export function RenameView({ view, others, onDone }: RenameViewProps) {
  const t = useTranslations('views');
  const common = useTranslations('common');
  const [name, setName] = useState(view.name);
  const isTaken = others.some((other) => isSameName(other.name, name));

  return (
    <Box
      component="form"
      sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'center', py: 0.5 }}
      onSubmit={(event) => {
        event.preventDefault();
        if (name.trim() !== '' && !isTaken) onDone(name.trim());
      }}
    >
      <TextField
        inputRef={focusOnMount}
        size="small"
        label={t('renameTo', { name: view.name })}
        value={name}
        error={isTaken}
        helperText={isTaken ? t('taken') : undefined}
        onChange={(event) => setName(event.target.value)}
        slotProps={{ htmlInput: { maxLength: 80, autoComplete: 'off' } }}
        sx={{ flex: '1 1 160px' }}
      />
      <Button type="submit" size="small" disabled={name.trim() === '' || isTaken}>
        {t('renameSave')}
      </Button>
      <Button size="small" onClick={() => onDone(null)}>
        {common('cancel')}
      </Button>
    </Box>
  );
}
