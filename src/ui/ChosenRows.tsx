import Button from '@mui/material/Button';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';

interface ChosenRowsProps {
  /** What the group of these words and buttons is called. */
  readonly label: string;
  /** How many are chosen. */
  readonly count: string;
  /** Offers all that match; null where those are chosen already, left out where there is no such way. */
  readonly chooseAll?: string | null;
  readonly clear: string;
  readonly onChooseAll?: () => void;
  readonly onClear: () => void;
}

/** How many rows are chosen, over all pages, and the ways to more and to none. */
export function ChosenRows({ label, count, chooseAll = null, clear, onChooseAll, onClear }: ChosenRowsProps) {
  return (
    <Stack
      role="group"
      aria-label={label}
      direction="row"
      sx={{ gap: 1, flexWrap: 'wrap', alignItems: 'center' }}
    >
      <Typography variant="body2" aria-live="polite">
        {count}
      </Typography>
      {chooseAll !== null && (
        <Button size="small" onClick={onChooseAll}>
          {chooseAll}
        </Button>
      )}
      <Button size="small" onClick={onClear}>
        {clear}
      </Button>
    </Stack>
  );
}
