import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useTranslations } from 'use-intl';
import { LinkedText } from '../ui/LinkedText';
import { paths } from '../ui/paths';
import { RouterLink } from '../ui/RouterLink';
import type { DefinitionRow } from './definitionRows';

interface DefinitionCellProps {
  readonly row: DefinitionRow;
  readonly isNarrow: boolean;
  /** The cell's own. */
  readonly tabIndex: -1 | 0;
}

/** The way to a definition; in a narrow grid also what it is and what it needs. */
export function DefinitionCell({ row, isNarrow, tabIndex }: DefinitionCellProps) {
  const t = useTranslations('definitions');
  const related = [
    { name: t('columns.prerequisites'), ids: row.prerequisites },
    { name: t('columns.comprises'), ids: row.comprises },
  ].filter(({ ids }) => ids.length > 0);

  return (
    <Box sx={{ minWidth: 0, overflowWrap: 'anywhere', whiteSpace: 'normal' }}>
      <RouterLink to={paths.definition(row.id)} tabIndex={tabIndex}>
        {row.id}
      </RouterLink>
      {isNarrow && (
        <>
          <Typography variant="caption" component="div" color="text.secondary">
            {row.description}
          </Typography>
          {related.map(({ name, ids }) => (
            <Typography key={name} variant="caption" component="div" color="text.secondary">
              <LinkedText text={`${name}: ${ids.join(', ')}`} licenseIds={ids} tabIndex={tabIndex} />
            </Typography>
          ))}
        </>
      )}
    </Box>
  );
}
