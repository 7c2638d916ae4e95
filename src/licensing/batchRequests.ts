import type {
  LicenseAssignmentRequest,
  LicenseBatchAssignmentRequest,
  LicenseChange,
  LicenseId,
  UserId,
} from './model';

/**
 * Puts changes into requests of so many each, in their order, as a run sends them. A repeated change is sent once.
 * @throws RangeError where the same person and license is to be both added and removed: nobody knows the
 * order of changes inside one request.
 */
export function toBatchRequests(
  changes: readonly LicenseChange[],
  changesPerWrite: number,
): LicenseBatchAssignmentRequest[] {
  return partsOf(distinct(changes), changesPerWrite).map(toBatchRequest);
}

/** The parts that changes are sent in, each by one request. */
export function partsOf(changes: readonly LicenseChange[], changesPerWrite: number): LicenseChange[][] {
  return chunk(changes, changesPerWrite);
}

/** One request for these changes, whatever their number. */
export function toBatchRequest(changes: readonly LicenseChange[]): LicenseBatchAssignmentRequest {
  return { assignments: [...assignmentsOf(changes).values()] };
}

export function chunk<T>(items: readonly T[], size: number): T[][] {
  const most = Math.max(1, Math.floor(size));
  const chunks: T[][] = [];
  for (let start = 0; start < items.length; start += most) chunks.push(items.slice(start, start + most));
  return chunks;
}

/** Drops repetitions; refuses a license that goes both ways for one person. */
function distinct(changes: readonly LicenseChange[]): LicenseChange[] {
  const known = new Map<LicenseId, Map<UserId, LicenseChange>>();
  return changes.filter((change) => {
    const ofLicense = known.get(change.licenseId) ?? new Map<UserId, LicenseChange>();
    known.set(change.licenseId, ofLicense);
    const before = ofLicense.get(change.userId);
    if (before !== undefined && before.action !== change.action) {
      throw new RangeError('A license is to be added to and removed from the same person');
    }
    ofLicense.set(change.userId, change);
    return before === undefined;
  });
}

function assignmentsOf(changes: readonly LicenseChange[]): Map<LicenseId, LicenseAssignmentRequest> {
  const requests = new Map<
    LicenseId,
    { licenseId: LicenseId; userIdsAdd: UserId[]; userIdsRemove: UserId[] }
  >();
  for (const { userId, licenseId, action } of distinct(changes)) {
    const request = requests.get(licenseId) ?? { licenseId, userIdsAdd: [], userIdsRemove: [] };
    requests.set(licenseId, request);
    (action === 'add' ? request.userIdsAdd : request.userIdsRemove).push(userId);
  }
  return requests;
}
