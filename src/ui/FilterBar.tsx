import Stack from '@mui/material/Stack';
import type { ReactNode } from 'react';

interface FilterBarProps {
  /** Names the group of controls, such as "Filter people". */
  readonly label: string;
  readonly children: ReactNode;
  /** At the far end: a count, an export. */
  readonly end?: ReactNode;
}

/** The controls that narrow a list, in one line where there is room for it. */
export function FilterBar({ label, children, end }: FilterBarProps) {
  return (
    <Stack
      direction="row"
      role="search"
      aria-label={label}
      sx={{ flexWrap: 'wrap', gap: 1.5, alignItems: 'flex-end', rowGap: 1.5 }}
    >
      {children}
      {end !== undefined && (
        <Stack
          direction="row"
          sx={{
            ml: 'auto',
            gap: 1,
            alignItems: 'center',
            justifyContent: 'space-between',
            minHeight: 34,
            width: { xs: '100%', sm: 'auto' },
          }}
        >
          {end}
        </Stack>
      )}
    </Stack>
  );
}
