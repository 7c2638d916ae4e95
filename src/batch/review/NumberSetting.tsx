import TextField from '@mui/material/TextField';
import { useState } from 'react';

interface NumberSettingProps {
  readonly label: string;
  readonly hint: string;
  readonly value: number;
  readonly range: { readonly min: number; readonly max: number };
  readonly onChange: (value: number) => void;
}

/** A whole number within a range. What lies outside it is shown as an error, and isn't taken. */
export function NumberSetting({ label, hint, value, range, onChange }: NumberSettingProps) {
  const [text, setText] = useState(String(value));
  const number = Number(text);
  const isRight = /^\d+$/.test(text.trim()) && number >= range.min && number <= range.max;

  return (
    <TextField
      label={label}
      helperText={hint}
      value={text}
      error={!isRight}
      onChange={(event) => {
        const next = event.target.value;
        setText(next);
        const chosen = Number(next);
        if (/^\d+$/.test(next.trim()) && chosen >= range.min && chosen <= range.max) onChange(chosen);
      }}
      slotProps={{ htmlInput: { inputMode: 'numeric', autoComplete: 'off' } }}
    />
  );
}
