import ExpandMoreIcon from '@mui/icons-material/ExpandMore';
import Box from '@mui/material/Box';
import ButtonBase from '@mui/material/ButtonBase';
import { useId, useState, type ReactNode } from 'react';
import { useInAddress } from './useInAddress';

interface DisclosureProps {
  /** What stands on the button that opens it. */
  readonly title: ReactNode;
  readonly level: 'h2' | 'h3' | 'h4';
  readonly onToggle?: (isOpen: boolean) => void;
  /** Within a frame that is there already: a line below, unless it is the last. */
  readonly flush?: boolean;
  /** What the address calls it, for sections that a link should show open. */
  readonly keptAs?: string;
  readonly children: ReactNode;
}

/** What is of interest to some only: a heading that opens it. */
export function Disclosure({ title, level, onToggle, flush = false, keptAs, children }: DisclosureProps) {
  const [open, setOpen] = useState(false);
  const [kept, setKept] = useInAddress(keptAs ?? '');
  const isOpen = keptAs === undefined ? open : kept === '1';
  const id = useId();

  return (
    <Box
      sx={
        flush
          ? { '&:not(:last-of-type)': { borderBottom: 1, borderColor: 'divider' } }
          : { border: 1, borderColor: 'divider', borderRadius: 1, bgcolor: 'background.paper' }
      }
    >
      <Box component={level} sx={{ m: 0, font: 'inherit' }}>
        <ButtonBase
          aria-expanded={isOpen}
          {...(isOpen && { 'aria-controls': id })}
          onClick={() => {
            if (keptAs === undefined) setOpen(!isOpen);
            else setKept(isOpen ? '' : '1');
            onToggle?.(!isOpen);
          }}
          sx={{
            width: '100%',
            minHeight: 48,
            px: { xs: 2, sm: flush ? 2.5 : 2 },
            py: 1.5,
            gap: 1,
            textAlign: 'start',
            borderRadius: 'inherit',
          }}
        >
          <Box component="span" sx={{ flex: 1, minWidth: 0 }}>
            {title}
          </Box>
          <ExpandMoreIcon
            aria-hidden
            sx={{
              color: 'text.secondary',
              transition: 'transform 150ms',
              ...(isOpen && { transform: 'rotate(180deg)' }),
            }}
          />
        </ButtonBase>
      </Box>
      {isOpen && (
        <Box id={id} sx={{ px: { xs: 2, sm: flush ? 2.5 : 2 }, pb: 2 }}>
          {children}
        </Box>
      )}
    </Box>
  );
}
