import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useEffect, useMemo, useState } from 'react';
import { useLocale, useTranslations } from 'use-intl';
import { PERMISSIONS } from '../../auth/permissions';
import { useSession } from '../../auth/SessionContext';
import type { Person, UserId } from '../../licensing/model';
import { useApis } from '../../queries/ApiContext';
import { useDirectory, useDirectoryStatus } from '../../queries/DirectoryContext';
import { NO_FILTER } from '../../directory/store/questions';
import { membersQuery } from '../../queries/organization';
import { peopleSearchQuery } from '../../queries/peopleSearch';
import { paths } from '../../ui/paths';
import { findItems, indexItem, orderItems, type FoundItem } from './findItems';
import type { PaletteItem } from './PaletteItem';

/** Enough to find the best of them among. */
const ASKED = 50;
const SHOWN = 6;
const BY_NAME = { field: 'name', descending: false } as const;
/** The service is asked once typing pauses, and for no single letter. */
const PAUSE_MS = 250;
const SHORTEST = 2;
const FEWEST_OF_AN_ID = 4;

export interface FoundPeople {
  readonly found: readonly FoundItem[];
  readonly isSearching: boolean;
  readonly error: unknown;
  readonly retry: () => void;
  /** The permission that this admin lacks for it. */
  readonly lacks: string | null;
}

/** People whom a text finds: at once where the organization is read or kept, else by asking the service. */
export function usePeopleItems(text: string): FoundPeople {
  const apis = useApis();
  const directory = useDirectory();
  const locale = useLocale();
  const { can } = useSession();
  const toItem = useToItem();
  const isRead = useDirectoryStatus().summary !== null;
  const members = useQuery({
    ...membersQuery(apis, directory, {
      filter: { ...NO_FILTER, text },
      sort: BY_NAME,
      locale,
      page: 0,
      pageSize: ASKED,
    }),
    enabled: isRead && text !== '',
  });
  const lacks = PERMISSIONS.searchUsers.find((permission) => !can(permission));
  const isAsking = (!isRead || members.isError) && lacks === undefined && text.length >= SHORTEST;
  const paused = usePaused(text);
  const searched = useQuery({
    ...peopleSearchQuery(apis, paused),
    enabled: isAsking && paused.length >= SHORTEST,
    placeholderData: keepPreviousData,
  });

  const { data: searchedPeople, isPlaceholderData } = searched;
  const found = useMemo(() => {
    if (text === '') return [];
    if (!isAsking) {
      const items = members.data?.rows.map(({ userId, person }) => toItem(userId, person, text)) ?? [];
      return findItems(items.map(indexItem), text, SHOWN);
    }
    const items = searchedPeople?.people.map((person) => toItem(person.id, person, text)) ?? [];
    // Those of an earlier text that no longer answer to it go at once.
    return (isPlaceholderData ? findItems : orderItems)(items.map(indexItem), text, SHOWN);
  }, [text, isAsking, members.data, searchedPeople, isPlaceholderData, toItem]);

  return {
    found,
    isSearching: isAsking
      ? !searched.isError && (searched.isFetching || paused !== text)
      : isRead && members.isFetching,
    error: isAsking && paused === text ? searched.error : null,
    retry: () => void searched.refetch(),
    lacks: isRead ? null : (lacks ?? null),
  };
}

function useToItem(): (userId: UserId, person: Person | null, text: string) => PaletteItem {
  const t = useTranslations('palette');
  const common = useTranslations('common');
  return useMemo(
    () => (userId, person, text) => {
      const state = person === null || person.state === 'active' ? null : common(`state.${person.state}`);
      return {
        id: `person ${userId}`,
        group: 'people',
        name: person === null ? userId : person.name.trim() || common('noName'),
        detail:
          person === null
            ? t('noPerson')
            : [person.email, person.division?.name, state].filter(Boolean).join(' · '),
        // A part of an id that somebody happens to have is not what a word was meant for.
        keywords: text.length >= FEWEST_OF_AN_ID && userId.startsWith(text.toLowerCase()) ? userId : '',
        choice: { kind: 'link', to: paths.user(userId) },
      };
    },
    [t, common],
  );
}

/** What stood there when typing last paused. */
function usePaused(text: string): string {
  const [paused, setPaused] = useState(text);
  // Time is outside React.
  useEffect(() => {
    const timer = setTimeout(() => setPaused(text), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [text]);
  return paused;
}
