import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import type { ReactNode } from 'react';

interface ToolbarProps {
  /** How many there are: announced as it changes. */
  readonly count?: ReactNode;
  /** A heading in place of the count, where what is below has none. */
  readonly title?: string;
  readonly level?: 'h2' | 'h3';
  /** What is chosen of them, and what can be done with the choice itself. */
  readonly children?: ReactNode;
  /** What can be done with them: buttons, the main one last. */
  readonly actions?: ReactNode;
  /** Why something couldn't be done: Alerts, in lines of their own. */
  readonly notices?: ReactNode;
}

/** The line above a grid: how many there are, how many are chosen, and what can be done with them. */
export function Toolbar({ count, title, level = 'h3', children, actions, notices }: ToolbarProps) {
  return (
    <Stack sx={{ gap: 1 }}>
      <Stack direction="row" sx={{ gap: 1, flexWrap: 'wrap', alignItems: 'center', minHeight: 28 }}>
        {title !== undefined && (
          <Typography variant="h3" component={level}>
            {title}
          </Typography>
        )}
        {count !== undefined && (
          <Typography role="status" variant="body2" sx={{ fontWeight: 600 }}>
            {count}
          </Typography>
        )}
        {children}
        {actions !== undefined && (
          <Stack direction="row" sx={{ gap: 1, ml: 'auto', flexWrap: 'wrap', alignItems: 'center' }}>
            {actions}
          </Stack>
        )}
      </Stack>
      {notices}
    </Stack>
  );
}
