import type { UserId } from '../../licensing/model';
import { withParams } from '../../ui/withParams';

/** More would not stand side by side. */
export const MOST_COMPARED = 4;

export interface CompareView {
  readonly userIds: readonly UserId[];
  /** How many the address names beyond those. */
  readonly leftOut: number;
  readonly onlyDifferences: boolean;
}

/** Reads out of the address who is compared; each person stands once. */
export function compareViewIn(params: URLSearchParams): CompareView {
  const named = [...new Set(params.getAll('user').filter(Boolean))];
  return {
    userIds: named.slice(0, MOST_COMPARED),
    leftOut: Math.max(0, named.length - MOST_COMPARED),
    onlyDifferences: params.get('differences') === 'only',
  };
}

/** Writes it into the address, beside what else stands there. */
export function withCompareView(
  params: URLSearchParams,
  { userIds, onlyDifferences }: Pick<CompareView, 'userIds' | 'onlyDifferences'>,
): URLSearchParams {
  return withParams(params, { user: userIds, differences: onlyDifferences ? 'only' : '' });
}
