import { ApiError } from '../../api/ApiError';
import type { LicenseApi, UserLicensesPage } from '../../api/LicenseApi';
import type { HoldersIntake } from '../store/columnsBuilder';
import type { LicenseId, UserId } from '../../licensing/model';
import type { AssignmentsSource } from '../OrganizationReading';
import { createPagedList } from './pagedList';
import type { Slots } from './slots';

type Told = UserLicensesPage['entities'][number];

interface AssignmentsToRead {
  readonly licenseApi: Pick<LicenseApi, 'getLicenseOrganization' | 'getLicenseUsers'>;
  readonly slots: Slots;
  readonly onPage: (told: readonly Told[]) => void;
  /** Takes the one answer while it arrives; begun anew where another try is made. */
  readonly takeHolders: () => HoldersIntake;
  /** The one answer has come to its end. @returns how many people hold a license. */
  readonly onOrganization: (named: readonly LicenseId[]) => number;
  /** Told whenever more has been read. */
  readonly onMore: () => void;
}

/** The reading of who holds what. */
export interface AssignmentsReading {
  /** Reads on to the end from wherever it is. */
  run(signal: AbortSignal): Promise<void>;
  source(): AssignmentsSource | null;
  bytes(): { readonly read: number; readonly total: number | null } | null;
  itemsRead(): number;
  total(): number | null;
  requestsLeft(): number | null;
  /** Whether it names the id, as far as has been read; never of one answer for all. */
  names(id: UserId): boolean;
  /** Ids that it named before pages were read again, and doesn't any more. */
  gone(): readonly UserId[];
  /** Whether somebody whom it doesn't name holds none. */
  namesEveryHolder(): boolean;
}

/**
 * Reads every assignment: by getLicenseOrganization where the service has it, else by getLicenseUsers, since
 * today's service has withdrawn the former (genesys-cloud.md §1).
 */
export function createAssignmentsReading(options: AssignmentsToRead): AssignmentsReading {
  const { licenseApi, slots, onPage, takeHolders, onOrganization, onMore } = options;
  const list = createPagedList<Told>({
    slots,
    idOf: ({ id }) => id,
    onPage,
    read: async (page, signal) => {
      const { entities, total, pageCount } = await licenseApi.getLicenseUsers(page, { signal });
      return { items: entities, total, pageCount };
    },
  });
  let source: AssignmentsSource | null = null;
  let bytes: { read: number; total: number | null } | null = null;
  let holders = 0;
  let isRead = false;

  async function readAtOnce(signal: AbortSignal): Promise<void> {
    const intakes: HoldersIntake[] = [];
    const { licenses } = await slots.use(() =>
      licenseApi.getLicenseOrganization({
        signal,
        onBegin: () => {
          const intake = takeHolders();
          intakes.push(intake);
          return intake.add;
        },
        onBytes: (read, total) => {
          source = 'getLicenseOrganization';
          bytes = { read, total };
          onMore();
        },
      }),
    );
    source = 'getLicenseOrganization';
    intakes.at(-1)?.end();
    holders = onOrganization([...licenses.keys()]);
    isRead = true;
    onMore();
  }

  return {
    async run(signal) {
      if (isRead) return;
      if (source !== 'getLicenseUsers') {
        try {
          await readAtOnce(signal);
          return;
        } catch (error) {
          const isServed = !(error instanceof ApiError && (error.status === 404 || error.status === 405));
          if (isServed) throw error;
          source = 'getLicenseUsers';
        }
      }
      await list.run(signal);
      isRead = true;
    },
    source: () => source,
    bytes: () => bytes,
    itemsRead: () => (source === 'getLicenseUsers' ? list.itemsRead() : holders),
    total: () => {
      if (source === 'getLicenseUsers') return list.total();
      return isRead ? holders : null;
    },
    requestsLeft: () => {
      if (isRead) return 0;
      return source === 'getLicenseUsers' ? list.requestsLeft() : null;
    },
    names: (id) => list.names(id),
    gone: () => list.gone(),
    namesEveryHolder: () => source === 'getLicenseOrganization' || list.isWhole(),
  };
}
