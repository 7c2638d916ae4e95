import type { Directory, DirectoryStatus, OrganizationSummary } from '../Directory';
import { fromErrorFacts, type ErrorFacts } from '../errorFacts';
import type { PermissionProblems } from '../permissions/permissions';
import type { DirectoryService, WireStatus, WireSummary } from '../worker/protocol';

/** The page's end of the directory. */
export interface DirectoryClient {
  readonly directory: Directory;
  /** Takes what the worker tells. */
  takeStatus(status: WireStatus): void;
}

const NOTHING_YET: DirectoryStatus = {
  revision: 0,
  summary: null,
  reading: { kind: 'idle' },
  partial: true,
  snapshotsRevision: 0,
  isLoading: true,
};

/** @param service the worker; a promise while it starts. @param end ends it. */
export function createDirectoryClient(
  service: DirectoryService | Promise<DirectoryService>,
  end: () => void = () => undefined,
): DirectoryClient {
  const listeners = new Set<() => void>();
  let status = NOTHING_YET;
  let lastRequest = 0;

  /** What the worker makes of an order comes back as status. */
  function order(give: (service: DirectoryService) => Promise<void>): void {
    void Promise.resolve(service).then(give);
  }

  const directory: Directory = {
    getStatus: () => status,
    subscribe(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    open: (maxAgeMs) => order((worker) => worker.open(maxAgeMs ?? null)),
    refresh: () => order((worker) => worker.refresh()),
    resume: () => order((worker) => worker.resume()),
    cancel: () => order((worker) => worker.cancel()),
    applyChanges: (changes) => order((worker) => worker.applyChanges(changes)),
    async askMembers(question, signal) {
      const worker = await service;
      signal?.throwIfAborted();
      lastRequest += 1;
      const requestId = lastRequest;
      const drop = (): void => void worker.drop(requestId);
      signal?.addEventListener('abort', drop, { once: true });
      try {
        const answer = await worker.ask(requestId, question);
        signal?.throwIfAborted();
        if (answer === null) throw new DOMException('The question was dropped', 'AbortError');
        return answer;
      } finally {
        signal?.removeEventListener('abort', drop);
      }
    },
    selectIds: async (selection) => (await service).selectIds(selection),
    createDraft: async (...of) => (await service).createDraft(...of),
    askFindings: async (idleDays, asking = 'all') => (await service).askFindings(idleDays, asking),
    askOverview: async () => (await service).askOverview(),
    async askPermissions(again = false) {
      const answer = await (await service).askPermissions(again);
      return { ...answer, problems: fromWireProblems(answer.problems) };
    },
    async askPermission(permission) {
      const answer = await (await service).askPermission(permission);
      return { ...answer, problems: fromWireProblems(answer.problems) };
    },
    exportCsv: async (...of) => (await service).exportCsv(...of),
    forget: async () => (await service).forget(),
    listSnapshots: async () => (await service).listSnapshots(),
    askChanges: async (question) => (await service).askChanges(question),
    createChangesDraft: async (...of) => (await service).createChangesDraft(...of),
    exportChanges: async (...of) => (await service).exportChanges(...of),
    exportSnapshot: async (id) => (await service).exportSnapshot(id),
    openSnapshot: async (file) => (await service).openSnapshot(file),
    deleteSnapshot: async (id) => (await service).deleteSnapshot(id),
    deleteSnapshots: async () => (await service).deleteSnapshots(),
    dispose() {
      listeners.clear();
      end();
    },
  };

  return {
    directory,
    takeStatus(told) {
      status = fromWireStatus(told, status.summary);
      for (const listener of listeners) listener();
    },
  };
}

function fromWireStatus(
  { summary, reading, ...told }: WireStatus,
  before: OrganizationSummary | null,
): DirectoryStatus {
  return {
    ...told,
    reading: reading.kind === 'failed' ? { ...reading, error: fromErrorFacts(reading.error) } : reading,
    summary: summary === null ? null : fromWireSummary(summary, before),
  };
}

function fromWireProblems(told: PermissionProblems<ErrorFacts>): PermissionProblems<Error> {
  const errorOf = (facts: ErrorFacts | null): Error | null => (facts === null ? null : fromErrorFacts(facts));
  return {
    definitions: errorOf(told.definitions),
    roles: errorOf(told.roles),
    catalogue: errorOf(told.catalogue),
  };
}

/** A summary that says what the one before said is that one, so that nothing is drawn anew for it. */
function fromWireSummary(told: WireSummary, before: OrganizationSummary | null): OrganizationSummary {
  if (before?.version === told.version) return before;
  const { peopleError, ...completeness } = told.completeness;
  return {
    ...told,
    completeness: {
      ...completeness,
      peopleError: peopleError === null ? null : fromErrorFacts(peopleError),
    },
  };
}
