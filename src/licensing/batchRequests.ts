import type {
  LicenseAssignmentRequest,
  LicenseBatchAssignmentRequest,
  LicenseChange,
  LicenseId,
  UserId,
} from './model';

/** The service publishes no limit; this is the size that License Desk starts from. */
const CHANGES_PER_WRITE = 200;

/**
 * Puts changes into as few requests as the size allows, license by license. A repeated change is sent once.
 * @throws RangeError where the same person and license is to be both added and removed: nobody knows the
 * order of changes inside one request.
 */
export function toBatchRequests(
  changes: readonly LicenseChange[],
  maxPerRequest = CHANGES_PER_WRITE,
): LicenseBatchAssignmentRequest[] {
  return chunk(byLicense(changes), maxPerRequest).map(toBatchRequest);
}

/** One request for these changes, whatever their number. */
export function toBatchRequest(changes: readonly LicenseChange[]): LicenseBatchAssignmentRequest {
  return { assignments: [...assignmentsOf(changes).values()] };
}

/** Changes grouped by license, so that chunks of them hold few assignments each. Keeps the order otherwise. */
function byLicense(changes: readonly LicenseChange[]): LicenseChange[] {
  const groups = new Map<LicenseId, LicenseChange[]>();
  for (const change of changes) {
    const group = groups.get(change.licenseId);
    if (group) group.push(change);
    else groups.set(change.licenseId, [change]);
  }
  return [...groups.values()].flatMap(distinct);
}

export function chunk<T>(items: readonly T[], size: number): T[][] {
  const most = Math.max(1, Math.floor(size));
  const chunks: T[][] = [];
  for (let start = 0; start < items.length; start += most) chunks.push(items.slice(start, start + most));
  return chunks;
}

/** Drops repetitions; refuses a license that goes both ways for one person. */
function distinct(changes: readonly LicenseChange[]): LicenseChange[] {
  const actions = new Map<UserId, LicenseChange>();
  for (const change of changes) {
    const known = actions.get(change.userId);
    if (known && known.action !== change.action) {
      throw new RangeError('A license is to be added to and removed from the same person');
    }
    actions.set(change.userId, change);
  }
  return [...actions.values()];
}

function assignmentsOf(changes: readonly LicenseChange[]): Map<LicenseId, LicenseAssignmentRequest> {
  const requests = new Map<
    LicenseId,
    { licenseId: LicenseId; userIdsAdd: UserId[]; userIdsRemove: UserId[] }
  >();
  for (const { userId, licenseId, action } of byLicense(changes)) {
    const request = requests.get(licenseId) ?? { licenseId, userIdsAdd: [], userIdsRemove: [] };
    requests.set(licenseId, request);
    (action === 'add' ? request.userIdsAdd : request.userIdsRemove).push(userId);
  }
  return requests;
}
