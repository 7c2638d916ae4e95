import { keepPreviousData, mutationOptions, queryOptions, skipToken } from '@tanstack/react-query';
import type { Directory } from '../directory/Directory';
import { DEFAULT_IDLE_DAYS, type Finding } from '../directory/findings/findings';
import { NO_FILTER } from '../directory/store/questions';
import type { Apis } from './ApiContext';

/** While the service is still being asked, the worker's answer grows. */
const ASKED_EVERY_MS = 400;
const KEPT_MS = 10_000;

/** What stands out in the organization, as far as that is known. */
export function findingsQuery(
  { organizationKey }: Pick<Apis, 'organizationKey'>,
  directory: Directory,
  idleDays: number,
) {
  const { revision } = directory.getStatus();
  return queryOptions({
    // oxlint-disable-next-line @tanstack/query/exhaustive-deps -- there is one directory of an organization
    queryKey: [organizationKey, 'findings', revision, idleDays],
    queryFn: () => directory.askFindings(idleDays),
    placeholderData: keepPreviousData,
    refetchInterval: ({ state }) => (state.data?.asking === true ? ASKED_EVERY_MS : false),
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: KEPT_MS,
  });
}

/**
 * The same for a page that shows the gravest alone: it rests on what is there already and on the license
 * definitions, and leaves what roles need unknown where nobody has asked. Nothing is asked before all is read.
 */
export function findingsGlanceQuery(
  { organizationKey }: Pick<Apis, 'organizationKey'>,
  directory: Directory,
) {
  const { revision, partial } = directory.getStatus();
  return queryOptions({
    // oxlint-disable-next-line @tanstack/query/exhaustive-deps -- there is one directory of an organization
    queryKey: [organizationKey, 'findingsGlance', revision],
    queryFn: partial ? skipToken : () => directory.askFindings(DEFAULT_IDLE_DAYS, 'definitions'),
    placeholderData: keepPreviousData,
    refetchInterval: ({ state }) => (state.data?.asking === true ? ASKED_EVERY_MS : false),
    // What has been asked elsewhere meanwhile is to be told here too.
    staleTime: 0,
    gcTime: KEPT_MS,
    networkMode: 'always',
  });
}

/** Asks the service anew for what it didn't answer. */
export function askFindingsAgainMutation(
  apis: Pick<Apis, 'organizationKey'>,
  directory: Directory,
  idleDays: number,
) {
  return mutationOptions({
    mutationKey: [apis.organizationKey, 'askFindingsAgain', idleDays],
    mutationFn: () => directory.askFindings(idleDays, 'again'),
    onSuccess: (answer, _variables, _onMutate, { client }) => {
      client.setQueryData(findingsQuery(apis, directory, idleDays).queryKey, answer);
    },
  });
}

/**
 * Takes a finding's people to a new draft of a batch, with what is suggested for them; their ids don't pass through
 * the page. Answers with the draft's id.
 */
export function takeFindingMutation(
  { organizationKey }: Pick<Apis, 'organizationKey'>,
  directory: Directory,
) {
  return mutationOptions({
    mutationKey: [organizationKey, 'takeFinding'],
    mutationFn: ({ key, suggestion }: Finding) =>
      directory.createDraft(
        { kind: 'matching', filter: { ...NO_FILTER, finding: key }, except: [] },
        suggestion,
      ),
    networkMode: 'always',
  });
}
