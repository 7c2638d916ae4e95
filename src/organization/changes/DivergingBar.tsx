import Box from '@mui/material/Box';

interface DivergingBarProps {
  /** Shares of the half that is each one's, from 0 to 1. */
  readonly lost: number;
  readonly gained: number;
}

/** What was lost to the left of the middle, what was gained to the right: the numbers beside it say the same. */
export function DivergingBar({ lost, gained }: DivergingBarProps) {
  return (
    <Box sx={{ display: 'flex', height: 10 }}>
      <Box sx={{ flex: 1, display: 'flex', justifyContent: 'flex-end' }}>
        <Box
          style={{ width: width(lost) }}
          sx={{ height: 1, bgcolor: 'error.main', borderRadius: '3px 0 0 3px' }}
        />
      </Box>
      <Box sx={{ width: '1px', mx: '1px', my: -0.5, bgcolor: 'divider' }} />
      <Box sx={{ flex: 1 }}>
        <Box
          style={{ width: width(gained) }}
          sx={{ height: 1, bgcolor: 'success.main', borderRadius: '0 3px 3px 0' }}
        />
      </Box>
    </Box>
  );
}

/** One among thousands is still to be seen. */
function width(share: number): string {
  return share === 0 ? '0' : `max(3px, ${share * 100}%)`;
}
