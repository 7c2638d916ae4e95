import { useQuery } from '@tanstack/react-query';
import { useLocale } from 'use-intl';
import type { MemberFilter, MembersAnswer, MemberSelection } from '../directory/store/questions';
import { useApis } from '../queries/ApiContext';
import { useDirectory, type CalmStatus } from '../queries/DirectoryContext';
import { membersQuery } from '../queries/organization';
import type { OrganizationView } from './organizationView';

interface Members {
  /** Null before the first answer; an older one until the next is there. */
  readonly answer: MembersAnswer | null;
  /** Whether it is the older one. */
  readonly isOlder: boolean;
  /** The filter of the moment. */
  readonly filter: MemberFilter;
  readonly error: Error | null;
  readonly retry: () => void;
}

/** The page of people that the view asks for. */
export function useMembers(
  { partial }: CalmStatus,
  view: OrganizationView,
  selection: MemberSelection | null,
): Members {
  const apis = useApis();
  const directory = useDirectory();
  const locale = useLocale();
  const { filter, sort, page, pageSize } = view;
  const { data, error, refetch, isPlaceholderData } = useQuery(
    membersQuery(apis, directory, {
      filter,
      sort,
      locale,
      // Pages to come are not there yet, and a page that isn't there would be taken out of the address.
      page: partial ? 0 : page,
      pageSize,
      ...(selection !== null && { selection }),
    }),
  );
  return { answer: data ?? null, isOlder: isPlaceholderData, filter, error, retry: () => void refetch() };
}
