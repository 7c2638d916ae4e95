import { NO_FILTER, type MemberFilter } from '../../directory/store/questions';
import { paths } from '../../ui/paths';
import { parseView, viewParams } from '../organizationView';

const USUAL = parseView(new URLSearchParams());

/** The page of people, filtered. */
export function peopleAddress(filter: Partial<MemberFilter>): string {
  const search = viewParams({ ...USUAL, filter: { ...NO_FILTER, ...filter } });
  return `${paths.organization()}?${search.toString()}`;
}
