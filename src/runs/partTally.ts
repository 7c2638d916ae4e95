import { VERDICTS, countVerdicts, type ChangeResult, type VerdictCounts } from '../licensing/verdict';
import { isOpen, isSettled, wasSent, type PartRecord } from './runRecords';

/** What a part adds to the run's figures. */
export interface PartTally {
  readonly results: readonly ChangeResult[];
  readonly counts: VerdictCounts;
  readonly sent: number;
  /** Open entries: all, and those on which nothing is under way. */
  readonly open: number;
  readonly unsent: number;
}

const tallies = new WeakMap<PartRecord, PartTally>();

/** Records never change, so each is counted once however often a run's figures are asked for. */
export function tallyOf(part: PartRecord): PartTally {
  const known = tallies.get(part);
  if (known) return known;
  const results = part.entries.filter(isSettled);
  const open = part.entries.filter(isOpen).length;
  const tally: PartTally = {
    results,
    counts: countVerdicts(results),
    sent: part.entries.filter(wasSent).length,
    open,
    unsent: part.stage === 'planned' ? open : 0,
  };
  tallies.set(part, tally);
  return tally;
}

/** Verdicts of all parts together. */
export function countParts(parts: readonly PartRecord[]): VerdictCounts {
  const sum = { ...countVerdicts([]) };
  for (const part of parts) {
    const { counts } = tallyOf(part);
    for (const verdict of VERDICTS) sum[verdict] += counts[verdict];
  }
  return sum;
}
