import { useQuery } from '@tanstack/react-query';
import { useLocale } from 'use-intl';
import type { MemberFacets, MemberFilter, MembersAnswer } from '../directory/store/questions';
import { useApis } from '../queries/ApiContext';
import { useDirectory, type CalmStatus } from '../queries/DirectoryContext';
import { membersQuery } from '../queries/organization';
import { peopleFilter, type PermissionsView } from './permissionsView';
import { usePermissionsView, type PermissionsViewControl } from './usePermissionsView';

export const PAGE_SIZE = 100;

export interface PermissionPeople {
  readonly view: PermissionsView;
  readonly control: PermissionsViewControl;
  readonly filter: MemberFilter;
  /** Null before the first answer; an older one until the next is there. */
  readonly answer: MembersAnswer | null;
  readonly facets: MemberFacets | null;
  readonly error: Error | null;
  readonly retry: () => void;
}

/** The page of people that the view asks for. */
export function usePermissionPeople({ partial }: CalmStatus): PermissionPeople {
  const [view, control] = usePermissionsView();
  const filter = peopleFilter(view);
  const { data, error, refetch } = useQuery(
    membersQuery(useApis(), useDirectory(), {
      filter,
      sort: view.sort,
      locale: useLocale(),
      // Pages to come are not there yet, and a page that isn't there would be taken out of the address.
      page: partial ? 0 : view.page,
      pageSize: PAGE_SIZE,
    }),
  );
  return {
    view,
    control,
    filter,
    answer: data ?? null,
    facets: data?.facets ?? null,
    error,
    retry: () => void refetch(),
  };
}
