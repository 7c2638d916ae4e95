import { NO_FILTER, type MemberFilter } from '../../directory/store/questions';
import { paths } from '../../ui/paths';
import { addressOf, parseView } from '../organizationView';

const USUAL = parseView(new URLSearchParams());

/** The page of people, filtered. */
export function peopleAddress(filter: Partial<MemberFilter>): string {
  return `${paths.organization()}?${addressOf({ ...USUAL, filter: { ...NO_FILTER, ...filter } })}`;
}
