import ClearIcon from '@mui/icons-material/Clear';
import SearchIcon from '@mui/icons-material/Search';
import IconButton from '@mui/material/IconButton';
import InputAdornment from '@mui/material/InputAdornment';
import TextField from '@mui/material/TextField';
import { useRef } from 'react';
import { useTranslations } from 'use-intl';
import { useDebouncedDraft } from './useDebouncedDraft';

interface SearchFieldProps {
  /** Names the field: shown above it, or read aloud alone where `hideLabel`. */
  readonly label: string;
  /** The search as it stands, usually out of the URL. */
  readonly value: string;
  /** Called when typing has paused, at once on Enter and on clearing. */
  readonly onChange: (value: string) => void;
  readonly placeholder?: string;
  readonly hideLabel?: boolean;
  /** How long typing must pause, in ms. */
  readonly delayMs?: number;
  readonly width?: number | string;
}

/** A field that narrows a list as one types. Escape or its button clears it. */
export function SearchField(props: SearchFieldProps) {
  const { label, value, onChange, placeholder, hideLabel = false, delayMs, width = 280 } = props;
  const t = useTranslations('common');
  const input = useRef<HTMLInputElement>(null);
  const draft = useDebouncedDraft(value, onChange, delayMs);

  return (
    <TextField
      {...(hideLabel ? {} : { label })}
      type="search"
      value={draft.text}
      placeholder={placeholder ?? (hideLabel ? label : '')}
      onChange={(event) => draft.type(event.target.value)}
      onKeyDown={(event) => {
        if (event.key === 'Enter') draft.commit(draft.text);
        if (event.key !== 'Escape' || draft.text === '') return;
        event.preventDefault();
        event.stopPropagation();
        draft.commit('');
      }}
      sx={{
        width: { xs: '100%', sm: width },
        maxWidth: '100%',
        '& input::-webkit-search-cancel-button': { display: 'none' },
      }}
      slotProps={{
        htmlInput: {
          ref: input,
          autoComplete: 'off',
          spellCheck: false,
          ...(hideLabel && { 'aria-label': label }),
        },
        input: {
          startAdornment: (
            <InputAdornment position="start" sx={{ mr: 1 }}>
              <SearchIcon sx={{ fontSize: 18 }} />
            </InputAdornment>
          ),
          endAdornment: draft.text !== '' && (
            <InputAdornment position="end">
              <IconButton
                size="small"
                edge="end"
                aria-label={t('clearField', { field: label })}
                onClick={() => {
                  draft.commit('');
                  input.current?.focus();
                }}
              >
                <ClearIcon fontSize="inherit" />
              </IconButton>
            </InputAdornment>
          ),
        },
      }}
    />
  );
}
