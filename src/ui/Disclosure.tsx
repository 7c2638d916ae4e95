import ExpandMoreIcon from '@mui/icons-material/ExpandMore';
import Box from '@mui/material/Box';
import ButtonBase from '@mui/material/ButtonBase';
import { useId, type ReactNode } from 'react';
import { useSwitchInAddress } from './useInAddress';

interface DisclosureProps {
  /** What stands on the button that opens it. */
  readonly title: ReactNode;
  readonly level: 'h2' | 'h3' | 'h4';
  /** Within a frame that is there already: a line below, unless it is the last. */
  readonly flush?: boolean;
  /** What the address calls it, so that a link shows it open. */
  readonly keptAs: string;
  readonly children: ReactNode;
}

/** What is of interest to some only: a heading that opens it. */
export function Disclosure({ title, level, flush = false, keptAs, children }: DisclosureProps) {
  const [isOpen, setOpen] = useSwitchInAddress(keptAs);
  const id = useId();

  return (
    <Box
      sx={
        flush
          ? { '&:not(:last-of-type)': { borderBottom: 1, borderColor: 'divider' } }
          : {
              border: 1,
              borderColor: 'divider',
              borderRadius: 1,
              bgcolor: 'background.paper',
              // A report has no use for what nobody opened.
              displayPrint: isOpen ? 'block' : 'none',
            }
      }
    >
      <Box component={level} sx={{ m: 0, font: 'inherit' }}>
        <ButtonBase
          aria-expanded={isOpen}
          {...(isOpen && { 'aria-controls': id })}
          onClick={() => setOpen(!isOpen)}
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
