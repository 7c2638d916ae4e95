import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useLocale } from 'use-intl';
import type { PermissionAnswer } from '../directory/permissions/permissions';
import type { MemberFilter, MembersAnswer } from '../directory/store/questions';
import { useApis } from '../queries/ApiContext';
import { useDirectory, type CalmStatus } from '../queries/DirectoryContext';
import { membersQuery } from '../queries/organization';
import { permissionQuery } from '../queries/permissions';
import { usePeopleSelection, type PeopleSelection } from '../queries/usePeopleSelection';
import { useSteadyRows } from '../queries/useSteadyRows';
import { peopleFilter } from './permissionsView';
import { usePermissionsView } from './usePermissionsView';

export const PAGE_SIZE = 100;

/** The people of one permission, as far as they are known. */
export interface PermissionPeople {
  /** Null before the first answer; an older one until the next is there. */
  readonly members: MembersAnswer | null;
  /** The same, but that its rows stay in place while people are still being read. */
  readonly shown: MembersAnswer | null;
  readonly selection: PeopleSelection;
  readonly error: Error | null;
  readonly retry: () => void;
}

interface KnownPermission {
  /** Null before the first; that of the permission before until all of the next is there, so that none is mixed. */
  readonly answer: PermissionAnswer | null;
  readonly people: PermissionPeople;
  readonly error: Error | null;
  readonly retry: () => void;
}

/** A permission and the page of its people that the view asks for. */
export function usePermissionPeople(permission: string, { partial }: CalmStatus): KnownPermission {
  const apis = useApis();
  const directory = useDirectory();
  const [view] = usePermissionsView();
  const filter = peopleFilter(view);
  const selection = usePeopleSelection();
  const [list, setList] = useState(listOf(filter));
  const facts = useQuery(permissionQuery(apis, directory, permission));
  const people = useQuery(
    membersQuery(apis, directory, {
      filter,
      sort: view.sort,
      locale: useLocale(),
      // Pages to come are not there yet, and a page that isn't there would be taken out of the address.
      page: partial ? 0 : view.page,
      pageSize: PAGE_SIZE,
      ...(selection.selection !== null && list === listOf(filter) && { selection: selection.selection }),
    }),
  );
  const isOlder = people.isPlaceholderData || facts.data === undefined;
  const members = people.data ?? null;
  const shown = useSteadyRows({ answer: members, isOlder, view, pageSize: PAGE_SIZE, partial });
  const isTogether = shown === null || people.isError || isOf(shown, permission);
  const answer = useLatest(isTogether ? facts.data : undefined);

  // Another list is another matter: whoever was ticked in one isn't in the next.
  const listShown = shown === null ? listOf(filter) : listOf(shown.filter);
  if (list !== listShown) {
    setList(listShown);
    selection.clear();
  }

  const known = facts.isError ? null : answer;
  return {
    answer: known,
    people: {
      members: known !== null && isOf(members, known.permission) ? members : null,
      shown: known !== null && isOf(shown, known.permission) ? shown : null,
      selection,
      error: people.error,
      retry: () => void people.refetch(),
    },
    error: facts.error,
    retry: () => void facts.refetch(),
  };
}

/** What was there last, until there is something else. */
function useLatest<Value>(value: Value | undefined): Value | null {
  const [latest, setLatest] = useState<Value | null>(value ?? null);
  if (value !== undefined && value !== latest) setLatest(value);
  return value ?? latest;
}

function listOf({ permission }: MemberFilter): string {
  return JSON.stringify(permission);
}

function isOf(members: MembersAnswer | null, permission: string): boolean {
  return members?.filter.permission?.name === permission;
}
