import Box from '@mui/material/Box';
import Paper from '@mui/material/Paper';
import { Suspense } from 'react';
import { useTranslations } from 'use-intl';
import { lazyWithWords } from '../../messages/lazyWithWords';
import { lazyPart } from '../../ui/lazyPart';
import { LoadingState } from '../../ui/LoadingState';
import { TabBar } from '../../ui/TabBar';
import { TabButton } from '../../ui/TabButton';
import { useInAddress } from '../../ui/useInAddress';
import { useDraft } from '../DraftContext';

const WAYS = ['search', 'paste', 'file', 'holders', 'states'] as const;

const SearchPeople = lazyPart(async () => (await import('./SearchPeople')).SearchPeople);
const PasteList = lazyPart(async () => (await import('./PasteList')).PasteList);
const UploadFile = lazyPart(async () => (await import('./UploadFile')).UploadFile);
const HoldersOf = lazyPart(async () => (await import('./HoldersOf')).HoldersOf);
const WantedStates = lazyWithWords(
  ['batch/states'],
  async () => (await import('../states/WantedStates')).WantedStates,
);
const PANELS = {
  search: SearchPeople,
  paste: PasteList,
  file: UploadFile,
  holders: HoldersOf,
  states: WantedStates,
} as const;

/** The ways in which people come into the batch, one at a time on screen. */
export function AddPeople() {
  const t = useTranslations('batch.users');
  const { draft } = useDraft();
  const [by, setBy] = useInAddress('by');
  const isFromStates = draft.licenses.kind === 'changes' && draft.states.isPlanned;
  // People and changes that a file of wanted states came to are changed where they came from.
  const ways = isFromStates ? (['states'] as const) : WAYS;
  const way = ways.find((one) => one === by) ?? ways[0];
  const Panel = PANELS[way];

  return (
    <Paper component="section" variant="outlined" aria-label={t('add')} sx={{ mb: 3 }}>
      <TabBar label={t('add')}>
        {ways.map((one) => (
          <TabButton
            key={one}
            label={t(`ways.${one}`)}
            isSelected={one === way}
            id={`add-people-tab-${one}`}
            controls={`add-people-${one}`}
            onSelect={() => setBy(one, 'inPlace')}
          />
        ))}
      </TabBar>
      <Box
        role="tabpanel"
        id={`add-people-${way}`}
        aria-labelledby={`add-people-tab-${way}`}
        sx={{ p: { xs: 2, sm: 2.5 } }}
      >
        <Suspense fallback={<LoadingState rows={2} />}>
          <Panel />
        </Suspense>
      </Box>
    </Paper>
  );
}
