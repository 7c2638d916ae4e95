import Box from '@mui/material/Box';
import Paper from '@mui/material/Paper';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { useId, type ReactNode } from 'react';

interface SectionProps {
  readonly title: string;
  /** Beside the title: a count, a badge. */
  readonly adornment?: ReactNode;
  readonly description?: ReactNode;
  readonly actions?: ReactNode;
  readonly children: ReactNode;
  /** The content reaches the edges: lists and tables with lines of their own. */
  readonly flush?: boolean;
  readonly level?: 'h2' | 'h3';
}

/** One part of a page, with a heading that also names it as a region. */
export function Section(props: SectionProps) {
  const { title, adornment, description, actions, children, flush = false, level = 'h2' } = props;
  const headingId = useId();

  return (
    <Paper component="section" variant="outlined" aria-labelledby={headingId} sx={{ minWidth: 0 }}>
      <Stack
        direction="row"
        sx={{
          gap: 1.5,
          px: 2.5,
          pt: 2,
          pb: 1.5,
          alignItems: 'flex-start',
          justifyContent: 'space-between',
          flexWrap: 'wrap',
        }}
      >
        <Box sx={{ minWidth: 0 }}>
          <Stack direction="row" sx={{ gap: 1, alignItems: 'center', flexWrap: 'wrap' }}>
            <Typography
              id={headingId}
              variant="h3"
              component={level}
              sx={{ minWidth: 0, overflowWrap: 'anywhere' }}
            >
              {title}
            </Typography>
            {adornment}
          </Stack>
          {description !== undefined && (
            <Typography component="div" variant="body2" color="text.secondary">
              {description}
            </Typography>
          )}
        </Box>
        {actions !== undefined && (
          <Stack direction="row" sx={{ gap: 1, flexWrap: 'wrap' }}>
            {actions}
          </Stack>
        )}
      </Stack>
      <Box sx={flush ? { borderTop: 1, borderColor: 'divider' } : { px: 2.5, pb: 2.5 }}>{children}</Box>
    </Paper>
  );
}
