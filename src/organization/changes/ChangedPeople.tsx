import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useId, useState } from 'react';
import { useTranslations } from 'use-intl';
import { useSession } from '../../auth/SessionContext';
import type { ChangeSelection } from '../../directory/snapshots/changesQuestions';
import type { ComparedChanges } from '../../directory/snapshots/DirectorySnapshots';
import type { UserId } from '../../licensing/model';
import { ChangedPeopleBar } from './ChangedPeopleBar';
import { ChangedPeopleFilters } from './ChangedPeopleFilters';
import { ChangedPeopleGrid } from './ChangedPeopleGrid';
import type { ChangesView } from './changesView';
import type { SnapshotPair } from './snapshotChoices';
import type { ChangesViewControl } from './useChangesView';
import { useExportChanges } from './useExportChanges';
import { useTakeChanges } from './useTakeChanges';

interface ChangedPeopleProps {
  readonly answer: ComparedChanges;
  readonly pair: SnapshotPair;
  readonly view: ChangesView;
  readonly control: ChangesViewControl;
}

const NOBODY: ReadonlySet<UserId> = new Set();

/** Who changed and how, to be narrowed down, exported, or taken to the wizard. */
export function ChangedPeople({ answer, pair, view, control }: ChangedPeopleProps) {
  const t = useTranslations('changes.people');
  const { readOnly } = useSession();
  const headingId = useId();
  const [chosen, setChosen] = useState(NOBODY);
  const compared = { ...pair, acrossOrganizations: view.acrossOrganizations };
  const download = useExportChanges(compared, answer, view.sort);
  const batch = useTakeChanges(compared, answer.from.takenAt, view.filter.licenses);
  // What is shown may answer an older filter than that of the moment: whom one sees is meant.
  const selection: ChangeSelection =
    chosen.size === 0
      ? { kind: 'matching', filter: answer.filter }
      : { kind: 'chosen', userIds: [...chosen] };

  return (
    <Box component="section" aria-labelledby={headingId} sx={{ minWidth: 0 }}>
      <Typography id={headingId} variant="h3" component="h2" sx={{ mb: 1.5 }}>
        {t('title')}
      </Typography>
      <ChangedPeopleFilters licenses={answer.licenses} filter={view.filter} control={control} />
      <ChangedPeopleGrid
        answer={answer}
        view={view}
        control={control}
        chosen={chosen}
        onChoose={setChosen}
        toolbar={
          <ChangedPeopleBar
            matching={answer.matching}
            chosen={chosen.size}
            onClear={() => setChosen(NOBODY)}
            download={{ ...download, start: () => download.start(selection) }}
            batch={readOnly ? null : { ...batch, take: (kind) => batch.take(selection, kind) }}
          />
        }
      />
    </Box>
  );
}
