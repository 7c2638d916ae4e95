import { ASIDE, type PartRecord } from './runRecords';

/** What the runner does next. Follows from the journal alone, so a crash changes nothing about it. */
export type Step =
  /** A lost send may still take effect until then. */
  | { readonly kind: 'await-grace'; readonly part: PartRecord; readonly until: number }
  | { readonly kind: 'end-grace'; readonly part: PartRecord }
  /** Read the part's people, then send what they lack. */
  | { readonly kind: 'send'; readonly part: PartRecord }
  /** The run is to end: what was never sent never will be. */
  | { readonly kind: 'close'; readonly parts: readonly PartRecord[] }
  /** Read what was answered and has no verdict yet. */
  | { readonly kind: 'verify'; readonly wave: number; readonly parts: readonly PartRecord[] }
  | { readonly kind: 'finish' };

export interface StepFacts {
  readonly now: number;
  readonly graceMs: number;
  /** Cancelled or stopped. */
  readonly isEnding: boolean;
}

export function nextStep(parts: readonly PartRecord[], { now, graceMs, isEnding }: StepFacts): Step {
  const open = parts.filter(({ wave, stage }) => wave !== ASIDE && stage !== 'done');
  if (open.length === 0) return { kind: 'finish' };
  if (isEnding) {
    const unsent = open.filter(({ stage }) => stage === 'planned');
    if (unsent.length > 0) return { kind: 'close', parts: unsent };
  }
  const wave = Math.min(...open.map((part) => part.wave));
  const ofWave = open.filter((part) => part.wave === wave);
  const lost = ofWave.find(({ stage }) => stage === 'lost');
  if (lost) {
    const until = lost.since + graceMs;
    return now < until ? { kind: 'await-grace', part: lost, until } : { kind: 'end-grace', part: lost };
  }
  const planned = ofWave.find(({ stage }) => stage === 'planned');
  if (planned) return { kind: 'send', part: planned };
  return { kind: 'verify', wave, parts: ofWave };
}
