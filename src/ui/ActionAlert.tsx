import Alert, { type AlertProps } from '@mui/material/Alert';
import type { ReactNode } from 'react';

interface ActionAlertProps {
  readonly severity: NonNullable<AlertProps['severity']>;
  /** A button, at the end of the line where there is room, below the words where there is none. */
  readonly action: ReactNode;
  readonly children: ReactNode;
}

/** A notice with something to do about it. */
export function ActionAlert({ severity, action, children }: ActionAlertProps) {
  return (
    <Alert
      severity={severity}
      variant="outlined"
      action={action}
      sx={{
        flexWrap: 'wrap',
        '& .MuiAlert-message': { flex: '1 1 220px' },
        '& .MuiAlert-action': { flexShrink: 0 },
      }}
    >
      {children}
    </Alert>
  );
}
