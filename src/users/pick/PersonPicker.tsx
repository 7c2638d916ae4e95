import Autocomplete from '@mui/material/Autocomplete';
import Box from '@mui/material/Box';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import type { Person, UserId } from '../../licensing/model';
import { useDescribeError } from '../../messages/describeError';
import { useApis } from '../../queries/ApiContext';
import { peopleSearchQuery } from '../../queries/peopleSearch';
import { StateBadge } from '../../ui/StateBadge';
import { useDebouncedDraft } from '../../ui/useDebouncedDraft';

interface PersonPickerProps {
  readonly label: string;
  /** Whom it makes no sense to pick. */
  readonly except: readonly UserId[];
  readonly onPick: (userId: UserId) => void;
}

const NOBODY: readonly Person[] = [];

/** Picks one person, searched for as one types by name, e-mail or id. */
export function PersonPicker({ label, except, onPick }: PersonPickerProps) {
  const t = useTranslations('users.pick');
  const common = useTranslations('common');
  const describeError = useDescribeError();
  const [search, setSearch] = useState('');
  const draft = useDebouncedDraft(search, setSearch);
  const text = search.trim();
  const { data, error, isFetching } = useQuery({
    ...peopleSearchQuery(useApis(), text),
    enabled: text !== '',
    placeholderData: keepPreviousData,
  });
  const found = text === '' ? NOBODY : (data?.people ?? NOBODY);
  const more = (data?.total ?? 0) - found.length;

  return (
    <Autocomplete<Person>
      options={found.filter(({ id }) => !except.includes(id))}
      value={null}
      inputValue={draft.text}
      onInputChange={(_, typed, reason) => {
        if (reason === 'input') draft.type(typed);
        else draft.commit('');
      }}
      onChange={(_, person) => {
        if (person !== null) onPick(person.id);
      }}
      // The service has searched already, and by more than the name.
      filterOptions={(options) => [...options]}
      getOptionLabel={({ name }) => name.trim() || common('noName')}
      getOptionKey={({ id }) => id}
      loading={text !== '' && isFetching}
      loadingText={t('searching')}
      noOptionsText={draft.text.trim() === '' ? t('hint') : t('nobody')}
      forcePopupIcon={false}
      blurOnSelect
      sx={{ width: { xs: '100%', sm: 360 }, maxWidth: '100%' }}
      renderOption={({ key, ...props }, person) => (
        <Box component="li" key={key} {...props}>
          <FoundPerson person={person} />
        </Box>
      )}
      renderInput={(params) => (
        <TextField
          {...params}
          label={label}
          placeholder={t('placeholder')}
          error={error !== null && text !== ''}
          helperText={
            text === ''
              ? undefined
              : error !== null
                ? t('failed', { reason: describeError(error).body })
                : more > 0
                  ? t('more', { shown: found.length, total: data?.total ?? 0 })
                  : undefined
          }
        />
      )}
    />
  );
}

function FoundPerson({ person }: { readonly person: Person }) {
  const common = useTranslations('common');
  const facts = [person.email, person.division?.name, person.title].filter(Boolean);
  return (
    <Box sx={{ minWidth: 0, overflowWrap: 'anywhere' }}>
      {person.name.trim() || common('noName')}
      <Typography variant="caption" component="div" color="textSecondary">
        {facts.join(' · ')}
      </Typography>
      {person.state !== 'active' && (
        <Typography variant="caption" component="div">
          <StateBadge state={person.state} />
        </Typography>
      )}
    </Box>
  );
}
