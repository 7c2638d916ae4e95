import ClearIcon from '@mui/icons-material/Clear';
import Box from '@mui/material/Box';
import IconButton from '@mui/material/IconButton';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { useTranslations } from 'use-intl';
import { paths } from '../../ui/paths';
import { RouterLink } from '../../ui/RouterLink';
import type { ComparedPerson } from './useComparedPeople';

interface ComparedNameProps {
  readonly person: ComparedPerson;
  readonly onRemove: () => void;
}

/** Whose column it is, and the way to take them out. */
export function ComparedName({ person, onRemove }: ComparedNameProps) {
  const t = useTranslations('comparePeople');
  const { userId, name, kind } = person;
  return (
    <Stack direction="row" sx={{ gap: 0.5, alignItems: 'flex-start', justifyContent: 'space-between' }}>
      <Box sx={{ minWidth: 0 }}>
        <RouterLink to={paths.user(userId)}>{name}</RouterLink>
        {kind !== 'person' && (
          <Typography variant="caption" component="div" color="textSecondary">
            {t(`people.${kind}`)}
          </Typography>
        )}
      </Box>
      <IconButton size="small" aria-label={t('remove', { name })} onClick={onRemove}>
        <ClearIcon fontSize="inherit" />
      </IconButton>
    </Stack>
  );
}
