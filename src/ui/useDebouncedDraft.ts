import { useEffect, useRef, useState } from 'react';

interface Draft {
  readonly text: string;
  /** The outer value when this was typed. Once that is neither this nor the text, someone else changed it. */
  readonly over: string;
}

interface DebouncedDraft {
  readonly text: string;
  readonly type: (text: string) => void;
  readonly commit: (text: string) => void;
}

/**
 * What is being typed over a value that lives elsewhere and follows later, such as a URL's: the field never
 * waits for it, never loses a character to it, and still takes over what changes it from outside.
 */
export function useDebouncedDraft(
  value: string,
  onChange: (value: string) => void,
  delayMs = 250,
): DebouncedDraft {
  const [draft, setDraft] = useState<Draft | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);

  // A pause that ends after the page has been left must not call it back.
  useEffect(() => () => clearTimeout(timer.current), []);

  // Once it has been taken over, the value may go back to what it was before.
  if (draft !== null && draft.over !== value && value.trim() === draft.text.trim()) {
    setDraft({ text: draft.text, over: value });
  }
  const holds = draft !== null && (value === draft.over || value.trim() === draft.text.trim());

  return {
    text: holds ? draft.text : value,
    type(text) {
      setDraft({ text, over: value });
      clearTimeout(timer.current);
      timer.current = setTimeout(() => onChange(text), delayMs);
    },
    commit(text) {
      setDraft({ text, over: value });
      clearTimeout(timer.current);
      if (text !== value) onChange(text);
    },
  };
}
