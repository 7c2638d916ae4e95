import Box from '@mui/material/Box';
import Checkbox from '@mui/material/Checkbox';
import ListItem from '@mui/material/ListItem';
import ListItemText from '@mui/material/ListItemText';
import { useTranslations } from 'use-intl';
import type { Person } from '../../licensing/model';
import { DetailsLink } from '../../ui/DetailsLink';
import { paths } from '../../ui/paths';
import { StateBadge } from '../../ui/StateBadge';

interface FoundPersonProps {
  readonly person: Person;
  readonly isChosen: boolean;
  readonly onToggle: () => void;
}

export function FoundPerson({ person, isChosen, onToggle }: FoundPersonProps) {
  const common = useTranslations('common');
  const facts = [person.email, person.division?.name, person.title].filter(Boolean);

  return (
    <ListItem disablePadding>
      <Box
        component="label"
        sx={{
          display: 'flex',
          flex: 1,
          minWidth: 0,
          alignItems: 'center',
          gap: 1,
          px: 0.5,
          borderRadius: 1,
          cursor: 'pointer',
          '&:hover': { bgcolor: 'action.hover' },
        }}
      >
        <Checkbox checked={isChosen} onChange={onToggle} />
        <ListItemText
          primary={person.name || common('noName')}
          secondary={facts.join(' · ')}
          sx={{ overflowWrap: 'anywhere' }}
        />
        {person.state !== 'active' && <StateBadge state={person.state} />}
      </Box>
      <DetailsLink
        to={paths.user(person.id)}
        label={common('pageOf', { name: person.name || common('noName') })}
      />
    </ListItem>
  );
}
