import Box from '@mui/material/Box';
import { useDirectory, useDirectoryStatus } from '../queries/DirectoryContext';
import { ReadingStopped } from '../ui/ReadingStopped';
import { ReadingFailure } from './ReadingFailure';
import { ReadingProgress } from './ReadingProgress';

interface ReadingStatusProps {
  /** Whether what is shown below grows with the first reading. */
  readonly growing: boolean;
}

/** How far a reading has come, or why it didn't come to its end; nothing while there is none. */
export function ReadingStatus({ growing }: ReadingStatusProps) {
  const directory = useDirectory();
  const { reading, summary, partial } = useDirectoryStatus();
  switch (reading.kind) {
    case 'idle':
      return null;
    case 'reading':
      return <ReadingProgress progress={reading.progress} growing={growing && partial} />;
    case 'cancelled':
      return (
        <Box sx={{ mb: 3 }}>
          <ReadingStopped progress={reading.progress} partial={partial} onResume={directory.resume} />
        </Box>
      );
    default:
      return (
        <ReadingFailure error={reading.error} progress={reading.progress} hasReading={summary !== null} />
      );
  }
}
