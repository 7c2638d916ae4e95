import LinearProgress from '@mui/material/LinearProgress';

interface ReadingBarProps {
  readonly label: string;
  /** How far it is, in words. */
  readonly words: string;
  /** From 0 to 1; null where nobody knows. */
  readonly share: number | null;
}

/** How far a reading is: a line under the words that say so, which takes no room of its own. */
export function ReadingBar({ label, words, share }: ReadingBarProps) {
  return (
    <LinearProgress
      aria-label={label}
      aria-valuetext={words}
      {...(share !== null && { variant: 'determinate' as const, value: share * 100 })}
      sx={{ position: 'absolute', insetInline: 0, bottom: -10, height: 3, borderRadius: 2 }}
    />
  );
}
