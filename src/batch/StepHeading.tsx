import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import type { ReactNode } from 'react';
import { useLocation } from 'react-router-dom';

interface StepHeadingProps {
  readonly title: string;
  readonly description: ReactNode;
}

/** A step's title. It takes the focus when the admin came from another step, so that its words are read out. */
export function StepHeading({ title, description }: StepHeadingProps) {
  const state: unknown = useLocation().state;
  const hasMoved = typeof state === 'object' && state !== null && 'moved' in state;

  return (
    <Box sx={{ mb: 2 }}>
      <Typography variant="h2" tabIndex={-1} ref={hasMoved ? focusOnce : undefined} sx={{ outline: 'none' }}>
        {title}
      </Typography>
      <Typography component="div" color="text.secondary" sx={{ maxWidth: '72ch' }}>
        {description}
      </Typography>
    </Box>
  );
}

function focusOnce(element: HTMLElement | null): void {
  element?.focus({ preventScroll: true });
  element?.ownerDocument.defaultView?.scrollTo({ top: 0 });
}
