import Box from '@mui/material/Box';
import Paper from '@mui/material/Paper';
import Tab from '@mui/material/Tab';
import Tabs from '@mui/material/Tabs';
import { useSearchParams } from 'react-router-dom';
import { useTranslations } from 'use-intl';
import { HoldersOf } from './HoldersOf';
import { PasteList } from './PasteList';
import { SearchPeople } from './SearchPeople';
import { UploadFile } from './UploadFile';

const WAYS = ['search', 'paste', 'file', 'holders'] as const;
type Way = (typeof WAYS)[number];

const PANELS = { search: SearchPeople, paste: PasteList, file: UploadFile, holders: HoldersOf } as const;

/** The ways in which people come into the batch, one at a time on screen. */
export function AddPeople() {
  const t = useTranslations('batch.users');
  const [search, setSearch] = useSearchParams();
  const way = WAYS.find((one) => one === search.get('by')) ?? 'search';
  const Panel = PANELS[way];

  const choose = (next: Way) =>
    setSearch(
      (before) => {
        const after = new URLSearchParams(before);
        after.set('by', next);
        return after;
      },
      { replace: true, preventScrollReset: true },
    );

  return (
    <Paper component="section" variant="outlined" aria-label={t('add')} sx={{ mb: 3 }}>
      <Tabs
        value={way}
        onChange={(_, next: Way) => choose(next)}
        variant="scrollable"
        scrollButtons={false}
        aria-label={t('add')}
        sx={{ borderBottom: 1, borderColor: 'divider', px: 1 }}
      >
        {WAYS.map((one) => (
          <Tab
            key={one}
            value={one}
            label={t(`ways.${one}`)}
            id={`add-people-tab-${one}`}
            aria-controls={`add-people-${one}`}
          />
        ))}
      </Tabs>
      <Box
        role="tabpanel"
        id={`add-people-${way}`}
        aria-labelledby={`add-people-tab-${way}`}
        sx={{ p: { xs: 2, sm: 2.5 } }}
      >
        <Panel />
      </Box>
    </Paper>
  );
}
