import Box from '@mui/material/Box';
import List from '@mui/material/List';
import Typography from '@mui/material/Typography';
import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import type { LicenseDefinition, LicenseId } from '../../licensing/model';
import { SearchField } from '../../ui/SearchField';
import { Section } from '../../ui/Section';
import { useInAddress } from '../../ui/useInAddress';
import { LicenseOption } from './LicenseOption';
import { useHolderCounts } from './useHolderCounts';

interface LicenseListProps {
  readonly title: string;
  /** What the address calls the search in it. */
  readonly searchKey: string;
  readonly definitions: readonly LicenseDefinition[];
  readonly chosen: readonly LicenseId[];
  /** Licenses that the other list has; they can't be chosen here. */
  readonly taken: readonly LicenseId[];
  readonly takenWords: string;
  readonly onChange: (chosen: readonly LicenseId[]) => void;
  readonly children?: ReactNode;
}

/** Licenses to choose any number from, searchable by id and description; the chosen ones stay in sight. */
export function LicenseList(props: LicenseListProps) {
  const { title, searchKey, definitions, chosen, taken, takenWords, onChange, children } = props;
  const t = useTranslations('batch.licenses');
  const [search, setSearch] = useInAddress(searchKey);
  const holders = useHolderCounts();
  const shown = definitions.filter((one) => matches(one, search) || chosen.includes(one.id));

  return (
    <Section
      title={title}
      adornment={chosen.length > 0 ? t('chosenCount', { count: chosen.length }) : undefined}
      flush
    >
      <Box sx={{ p: 1.5 }}>
        <SearchField
          label={t('searchIn', { list: title })}
          hideLabel
          placeholder={t('search')}
          value={search}
          onChange={(text) => setSearch(text, 'inPlace')}
          delayMs={0}
          width="100%"
        />
      </Box>
      {children}
      <List
        role="group"
        aria-label={title}
        dense
        disablePadding
        sx={{ maxHeight: 460, overflow: 'auto', pb: 1 }}
      >
        {shown.map((definition) => (
          <LicenseOption
            key={definition.id}
            definition={definition}
            holders={holders?.get(definition.id) ?? (holders === null ? null : 0)}
            isChosen={chosen.includes(definition.id)}
            takenWords={taken.includes(definition.id) ? takenWords : null}
            onToggle={(isOn) =>
              onChange(isOn ? [...chosen, definition.id] : chosen.filter((id) => id !== definition.id))
            }
          />
        ))}
      </List>
      {shown.length === 0 && (
        <Typography variant="body2" color="text.secondary" role="status" sx={{ px: 2.5, pb: 2 }}>
          {t('noneFound')}
        </Typography>
      )}
    </Section>
  );
}

function matches({ id, description }: LicenseDefinition, search: string): boolean {
  const words = search.toLowerCase().split(/\s+/).filter(Boolean);
  const text = `${id} ${description}`.toLowerCase();
  return words.every((word) => text.includes(word));
}
