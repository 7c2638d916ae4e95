import Box from '@mui/material/Box';
import { paths } from '../ui/paths';
import { RouterLink } from '../ui/RouterLink';
import type { DefinitionRow } from './definitionRows';

interface DefinitionCellProps {
  readonly row: DefinitionRow;
  /** The cell's own. */
  readonly tabIndex: -1 | 0;
}

/** The way to a definition. */
export function DefinitionCell({ row, tabIndex }: DefinitionCellProps) {
  return (
    <Box sx={{ minWidth: 0, overflowWrap: 'anywhere', whiteSpace: 'normal' }}>
      <RouterLink to={paths.definition(row.id)} tabIndex={tabIndex}>
        {row.id}
      </RouterLink>
    </Box>
  );
}
