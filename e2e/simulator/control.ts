import { isRecord, isTextList, isWholeNumber } from './checks';
import { badRequest, Failure, failureReply, methodNotAllowed, notFound } from './errors';
import { findDefinition, type Change } from './licenseRules';
import type { Reply } from './reply';
import { definitions } from './seed/definitions';
import type { Incoming, Service } from './service';
import { letPeopleBack } from './shift';
import { signInPeople } from './signInPeople';

/** Tokens made for tests count apart from those of people who signed in. */
const controlClient = 'simulator-control';

function bodyOf({ body }: Incoming): unknown {
  try {
    return JSON.parse(body.toString());
  } catch {
    throw badRequest('The request body is not valid JSON');
  }
}

interface WantedChange {
  userId: string;
  licenseId: string;
  change: Change;
}

function makeToken(incoming: Incoming, service: Service): Reply {
  const body = bodyOf(incoming);
  if (!isRecord(body)) throw badRequest('the body must be an object');
  const { permissions, userId = signInPeople.admin.id, clientId = controlClient } = body;
  const { expiresInSeconds = service.settings.tokenLifetimeSeconds } = body;
  if (!isTextList(permissions)) throw badRequest('permissions must be a list of texts');
  if (!isWholeNumber(expiresInSeconds, 0)) throw badRequest('expiresInSeconds must be a whole number');
  if (typeof clientId !== 'string') throw badRequest('clientId must be a text');
  if (typeof userId !== 'string' || !service.world.person(userId)) {
    throw badRequest('userId must be the id of a person');
  }
  const token = service.tokens.issue({ userId, clientId, permissions, lifetimeSeconds: expiresInSeconds });
  return {
    status: 200,
    json: { access_token: token.value, token_type: 'bearer', expires_in: expiresInSeconds },
  };
}

function changeAssignments(incoming: Incoming, service: Service): Reply {
  const body = bodyOf(incoming);
  if (!Array.isArray(body)) throw badRequest('the body must be a list of changes');
  const changes = body.map((item: unknown, index): WantedChange => {
    if (!isRecord(item)) throw badRequest(`change ${index} must be an object`);
    const { userId, licenseId, change } = item;
    if (typeof userId !== 'string' || !service.world.find(userId)) {
      throw badRequest(`change ${index}: nobody has this userId`);
    }
    if (typeof licenseId !== 'string' || !findDefinition(licenseId)) {
      throw badRequest(`change ${index}: no license has this licenseId`);
    }
    if (change !== 'add' && change !== 'remove') {
      throw badRequest(`change ${index}: change must be add or remove`);
    }
    return { userId, licenseId, change };
  });
  const rows = changes.map((change) =>
    service.ledger.apply({ source: 'control', requestId: incoming.id, ...change }),
  );
  return { status: 200, json: rows };
}

type Call = (incoming: Incoming, service: Service) => Reply;

const calls: Record<string, { method: string; run: Call }> = {
  '/simulator/tokens': { method: 'POST', run: makeToken },
  '/simulator/assignments': { method: 'POST', run: changeAssignments },
  '/simulator/return': {
    method: 'POST',
    run: (incoming, service) => ({ status: 200, json: letPeopleBack(service, incoming.id) }),
  },
  '/simulator/faults': {
    method: 'PUT',
    run: (incoming, service) => {
      service.faults.set(bodyOf(incoming));
      return { status: 204 };
    },
  },
  '/simulator/state': {
    method: 'GET',
    run: (_incoming, { world }) => ({
      status: 200,
      json: {
        users: world.people('any').length,
        definitions: definitions.length,
        assignments: world.assignments(),
      },
    }),
  },
  '/simulator/ledger': {
    method: 'GET',
    run: (_incoming, { ledger }) => ({ status: 200, json: ledger.all() }),
  },
  '/simulator/requests': {
    method: 'GET',
    run: (_incoming, { requests }) => ({ status: 200, json: requests.all() }),
  },
};

/** The calls by which tests look behind the service and steer it. */
export function controlCall(incoming: Incoming, service: Service, reset: () => void): Reply {
  try {
    if (incoming.path === '/simulator/reset') {
      if (incoming.method !== 'POST') throw methodNotAllowed(['POST']);
      reset();
      return { status: 204 };
    }
    const call = calls[incoming.path];
    if (!call) throw notFound(`Known: ${[...Object.keys(calls), '/simulator/reset'].join(', ')}`);
    if (call.method !== incoming.method) throw methodNotAllowed([call.method]);
    return call.run(incoming, service);
  } catch (error) {
    if (error instanceof Failure) return failureReply(error, incoming.id);
    throw error;
  }
}
