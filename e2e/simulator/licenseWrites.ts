import { isRecord, isTextList } from './checks';
import { badRequest, tooLarge } from './errors';
import type { Fault } from './faults';
import { bitOf, findDefinition, refusal, type Change } from './licenseRules';
import type { Reply } from './reply';
import type { ApiRequest, Route, Service } from './service';

interface WantedChange {
  userId: string;
  licenseId: string;
  change: Change;
}

const mostIds = 1000;

/** Every change of the request in its order; each assignment's additions stand before its removals. */
function parseChanges(body: unknown): WantedChange[] {
  if (!isRecord(body) || !Array.isArray(body['assignments'])) {
    throw badRequest('assignments must be a list', 'assignments');
  }
  return body['assignments'].flatMap((assignment: unknown, index) => {
    const where = `assignments[${index}]`;
    if (!isRecord(assignment)) throw badRequest(`${where} must be an object`, where);
    const { licenseId, userIdsAdd, userIdsRemove } = assignment;
    if (typeof licenseId !== 'string' || licenseId === '') {
      throw badRequest(`${where}.licenseId must be a text`, `${where}.licenseId`);
    }
    if (!isTextList(userIdsAdd))
      throw badRequest(`${where}.userIdsAdd must be a list of ids`, `${where}.userIdsAdd`);
    if (!isTextList(userIdsRemove)) {
      throw badRequest(`${where}.userIdsRemove must be a list of ids`, `${where}.userIdsRemove`);
    }
    return [
      ...userIdsAdd.map((userId): WantedChange => ({ userId, licenseId, change: 'add' })),
      ...userIdsRemove.map((userId): WantedChange => ({ userId, licenseId, change: 'remove' })),
    ];
  });
}

function applyChange(
  service: Service,
  requestId: string,
  wanted: WantedChange,
  fault: Fault | undefined,
): string {
  const { userId, licenseId, change } = wanted;
  if (fault?.kind === 'refuse' && service.faults.refuses(fault)) return fault.result;
  if (fault?.kind === 'lie') return 'OK';
  if (!service.world.find(userId)) return 'USER_NOT_FOUND';
  const definition = findDefinition(licenseId);
  if (!definition) return 'LICENSE_NOT_FOUND';
  const before = service.world.mask(userId);
  const refused = refusal(before, definition, change);
  if (refused) return refused;
  const row = service.ledger.apply({ source: 'api', requestId, ...wanted });
  if (fault?.kind === 'lag' && row.effective) {
    const bit = bitOf.get(licenseId) ?? 0;
    service.lag.hide(userId, bit, before & bit, fault.ms);
  }
  return 'OK';
}

function postOrganization({ id, body, fault }: ApiRequest, service: Service): Reply {
  const changes = parseChanges(body);
  if (changes.length > mostIds)
    throw tooLarge(`The request holds ${changes.length} ids, more than ${mostIds}`);
  return {
    status: 200,
    json: changes.map((wanted) => ({
      userId: wanted.userId,
      licenseId: wanted.licenseId,
      result: applyChange(service, id, wanted, fault),
    })),
  };
}

export const licenseWriteRoutes: readonly Route[] = [
  {
    method: 'POST',
    path: '/api/v2/license/organization',
    anyOf: ['authorization:grant:add'],
    takesJson: true,
    handle: postOrganization,
  },
];
