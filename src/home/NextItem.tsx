import Box from '@mui/material/Box';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import type { ReactNode } from 'react';

interface NextItemProps {
  readonly icon: ReactNode;
  readonly title: ReactNode;
  readonly body: ReactNode;
  /** Buttons. */
  readonly actions?: ReactNode;
}

/** One thing to do: what it is, why, and the way to it. As high whatever it says, for it comes last on the page. */
export function NextItem({ icon, title, body, actions }: NextItemProps) {
  return (
    <Box
      component="li"
      sx={{
        display: 'grid',
        gridTemplateColumns: { xs: 'auto minmax(0, 1fr)', sm: 'auto minmax(0, 1fr) auto' },
        columnGap: 1.5,
        rowGap: 1,
        alignItems: 'center',
        alignContent: 'center',
        minHeight: { xs: 128, sm: 68 },
        px: 2.5,
        py: 1.25,
        '& + &': { borderTop: 1, borderColor: 'divider' },
      }}
    >
      <Box aria-hidden sx={{ display: 'inline-flex', '& svg': { fontSize: 22 } }}>
        {icon}
      </Box>
      <Box sx={{ minWidth: 0 }}>
        <Typography variant="body2" sx={{ fontWeight: 600, overflowWrap: 'anywhere' }}>
          {title}
        </Typography>
        <Typography variant="body2" color="textSecondary">
          {body}
        </Typography>
      </Box>
      {actions !== undefined && (
        <Stack
          direction="row"
          sx={{ gap: 1, flexWrap: 'wrap', alignItems: 'center', gridColumn: { xs: 2, sm: 'auto' } }}
        >
          {actions}
        </Stack>
      )}
    </Box>
  );
}
