import Box from '@mui/material/Box';
import TextField from '@mui/material/TextField';
import { useDeferredValue, useMemo } from 'react';
import { useTranslations } from 'use-intl';
import { parsePeopleList } from '../../directory/peopleList';
import { useDraft } from '../DraftContext';
import { LookUpPeople } from './LookUpPeople';

/** A pasted list of e-mails and ids. What could not be found stays in the box. */
export function PasteList() {
  const t = useTranslations('batch.users');
  const { draft, dispatch } = useDraft();
  const text = useDeferredValue(draft.unresolvedText);
  const list = useMemo(() => parsePeopleList(text), [text]);

  return (
    <Box>
      <TextField
        fullWidth
        multiline
        minRows={4}
        maxRows={12}
        label={t('pasteLabel')}
        placeholder={t('pastePlaceholder')}
        helperText={t('pasteHint')}
        value={draft.unresolvedText}
        onChange={(event) => dispatch({ type: 'pasteText', text: event.target.value })}
        slotProps={{ htmlInput: { spellCheck: false, autoComplete: 'off' } }}
      />
      <LookUpPeople
        list={list}
        onLeft={(left) => dispatch({ type: 'pasteText', text: left.map(({ raw }) => raw).join('\n') })}
      />
    </Box>
  );
}
