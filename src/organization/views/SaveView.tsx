import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import TextField from '@mui/material/TextField';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { isSameName, type SavedView } from '../../directory/savedViews';

interface SaveViewProps {
  readonly views: readonly SavedView[];
  readonly onSave: (name: string) => void;
}

const LONGEST_NAME = 80;

/** Gives the view at hand a name. */
export function SaveView({ views, onSave }: SaveViewProps) {
  const t = useTranslations('views');
  const [name, setName] = useState('');
  const isTaken = views.some((view) => isSameName(view.name, name));

  return (
    <Box
      component="form"
      sx={{ display: 'flex', gap: 1, alignItems: 'flex-start' }}
      onSubmit={(event) => {
        event.preventDefault();
        if (name.trim() === '') return;
        onSave(name.trim());
        setName('');
      }}
    >
      <TextField
        fullWidth
        size="small"
        label={t('name')}
        value={name}
        helperText={isTaken ? t('replaces') : undefined}
        onChange={(event) => setName(event.target.value)}
        slotProps={{ htmlInput: { maxLength: LONGEST_NAME, autoComplete: 'off' } }}
      />
      <Button type="submit" variant="contained" disabled={name.trim() === ''} sx={{ flexShrink: 0, mt: 3 }}>
        {isTaken ? t('replace') : t('save')}
      </Button>
    </Box>
  );
}
