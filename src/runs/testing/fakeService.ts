import { ApiError } from '../../api/ApiError';
import type { LicenseApi } from '../../api/LicenseApi';
import type {
  LicenseBatchAssignmentRequest,
  LicenseChange,
  LicenseId,
  LicensesOfUser,
  LicenseUpdateStatus,
  UserId,
} from '../../licensing/model';
import type { Clock } from '../clock';

export type FakeApi = Pick<LicenseApi, 'postLicenseOrganization' | 'postLicenseUsers' | 'getLicenseUsers'>;

/** How the fake treats one write. Without one it does as told and says OK. */
export type WriteFault = (write: {
  readonly changes: readonly LicenseChange[];
  /** Does it, as the service would. */
  readonly perform: (changes?: readonly LicenseChange[]) => void;
}) => LicenseUpdateStatus[] | Promise<LicenseUpdateStatus[]>;

/** The license part of the service, in memory. */
export interface FakeService {
  readonly api: FakeApi;
  readonly held: Map<UserId, Set<LicenseId>>;
  /** Treats the next writes, one each. */
  readonly writeFaults: (WriteFault | null)[];
  /** Treats the next reads by id, one each. */
  readonly readFaults: ((() => Promise<Map<UserId, LicensesOfUser>>) | null)[];
  /** Called with each write's changes before it is treated. */
  readonly writes: LicenseChange[][];
  readonly reads: UserId[][];
  readonly pages: number[];
}

export function createFakeService(people: Readonly<Record<UserId, readonly LicenseId[]>>): FakeService {
  const held = new Map(Object.entries(people).map(([id, licenses]) => [id, new Set(licenses)]));
  const service: FakeService = {
    held,
    writeFaults: [],
    readFaults: [],
    writes: [],
    reads: [],
    pages: [],
    api: {
      async postLicenseOrganization(body) {
        const changes = changesIn(body);
        service.writes.push(changes);
        const perform = (some: readonly LicenseChange[] = changes): void => {
          for (const { userId, licenseId, action } of some) {
            if (action === 'add') held.get(userId)?.add(licenseId);
            else held.get(userId)?.delete(licenseId);
          }
        };
        const fault = service.writeFaults.shift();
        if (fault) return fault({ changes, perform });
        perform();
        return changes.map((change) => statusOf(change, 'OK'));
      },
      async postLicenseUsers(userIds) {
        service.reads.push([...userIds]);
        const fault = service.readFaults.shift();
        if (fault) return fault();
        return new Map(userIds.map((id) => [id, readOf(held.get(id))]));
      },
      async getLicenseUsers({ pageSize, pageNumber }) {
        service.pages.push(pageNumber);
        const all = [...held];
        return {
          entities: all
            .slice((pageNumber - 1) * pageSize, pageNumber * pageSize)
            .map(([id, licenses]) => ({ id, licenses: [...licenses] })),
          total: all.length,
          pageCount: Math.ceil(all.length / pageSize),
        };
      },
    },
  };
  return service;
}

export function statusOf({ userId, licenseId }: LicenseChange, result: string): LicenseUpdateStatus {
  return { userId, licenseId, result };
}

/** An error status of the service. */
export function statusError(
  status: number,
  facts: { code?: string; message?: string; retryAfter?: number } = {},
) {
  return new ApiError({
    kind: 'status',
    method: 'POST',
    path: '/api/v2/license/organization',
    status,
    body: { code: facts.code, message: facts.message },
    retryAfterSeconds: facts.retryAfter,
  });
}

/** No answer at all. */
export function networkError() {
  return new ApiError({ kind: 'network', method: 'POST', path: '/api/v2/license/organization' });
}

/** Does it, and the answer gets lost. */
export const lostAfter: WriteFault = ({ perform }) => {
  perform();
  throw networkError();
};

/** Does nothing, and no answer comes. */
export const lostBefore: WriteFault = () => {
  throw networkError();
};

export function failsWith(error: Error): WriteFault {
  return () => {
    throw error;
  };
}

/** Says OK and does nothing. */
export const lies: WriteFault = ({ changes }) => changes.map((change) => statusOf(change, 'OK'));

/** Loses the answer, and does it only later. */
export function lateBy(clock: Clock, ms: number): WriteFault {
  return ({ perform }) => {
    clock.setTimeout(() => perform(), ms);
    throw networkError();
  };
}

function readOf(licenses: ReadonlySet<LicenseId> | undefined): LicensesOfUser {
  return licenses ? { kind: 'known', licenses: new Set(licenses) } : { kind: 'absent' };
}

function changesIn({ assignments }: LicenseBatchAssignmentRequest): LicenseChange[] {
  return assignments.flatMap(({ licenseId, userIdsAdd, userIdsRemove }) => [
    ...userIdsAdd.map((userId) => ({ userId, licenseId, action: 'add' as const })),
    ...userIdsRemove.map((userId) => ({ userId, licenseId, action: 'remove' as const })),
  ]);
}
