import Stack from '@mui/material/Stack';
import type { ComparedChanges } from '../../directory/snapshots/DirectorySnapshots';
import { useSwitchInAddress } from '../../ui/useInAddress';
import { ChangedPeople } from './ChangedPeople';
import { ChangeKindCounts } from './ChangeKindCounts';
import { ChangesByLicense } from './ChangesByLicense';
import { ChangesEmpty } from './ChangesEmpty';
import type { ChangesView } from './changesView';
import { ComparisonCaveats } from './ComparisonCaveats';
import type { SnapshotPair } from './snapshotChoices';
import type { ChangesViewControl } from './useChangesView';

interface ComparisonResultProps {
  readonly answer: ComparedChanges;
  readonly pair: SnapshotPair;
  readonly view: ChangesView;
  readonly control: ChangesViewControl;
}

/** What changed: in figures, by license and by person. */
export function ComparisonResult({ answer, pair, view, control }: ComparisonResultProps) {
  const { caveats, counts, changed, licenses } = answer;
  const [isUnfolded, onUnfold] = useSwitchInAddress('all.licenses');
  const isAllTheSame = changed === 0 && counts.notComparable === 0;
  return (
    <Stack sx={{ gap: 3, mb: 3 }}>
      <ComparisonCaveats answer={answer} caveats={caveats} />
      {isAllTheSame ? (
        <ChangesEmpty kind="unchanged" />
      ) : (
        <>
          <ChangeKindCounts answer={answer} filter={view.filter} onFilter={control.filterBy} />
          <ChangesByLicense
            licenses={licenses}
            onFilter={control.filterBy}
            isUnfolded={isUnfolded}
            onUnfold={onUnfold}
          />
          <ChangedPeople answer={answer} pair={pair} view={view} control={control} />
        </>
      )}
    </Stack>
  );
}
