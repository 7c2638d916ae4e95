import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useTranslations } from 'use-intl';
import type { Person } from '../licensing/model';
import { paths } from '../ui/paths';
import { RouterLink } from '../ui/RouterLink';

interface PersonNameProps {
  readonly person: Person;
  /** What else tells people apart, where there is no room for columns. */
  readonly details?: readonly (string | null | undefined)[];
  /** In a grid's cell, the cell's own. */
  readonly tabIndex?: -1 | 0;
}

const NO_DETAILS: readonly string[] = [];

/** A person's name as a link to their page. */
export function PersonName({ person, details = NO_DETAILS, tabIndex }: PersonNameProps) {
  const common = useTranslations('common');
  const told = details.filter(Boolean);
  return (
    <Box sx={{ minWidth: 0, overflowWrap: 'anywhere' }}>
      <RouterLink to={paths.user(person.id)} {...(tabIndex !== undefined && { tabIndex })}>
        {person.name.trim() || common('noName')}
      </RouterLink>
      {told.length > 0 && (
        <Typography variant="caption" component="div" color="textSecondary">
          {told.join(' · ')}
        </Typography>
      )}
    </Box>
  );
}
