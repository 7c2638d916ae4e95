import { isTextList, pageOf } from './checks';
import { badRequest, entityNotFound, notFound, tooLarge } from './errors';
import { bitOf, findDefinition, licenseIds } from './licenseRules';
import { listing, slicePage } from './paging';
import type { Reply } from './reply';
import { licensesForRoles } from './seed/assignments';
import { definitions, type Definition } from './seed/definitions';
import { inferLicenses } from './seed/infer';
import { roleList } from './seed/roles';
import type { ApiRequest, Route, Service } from './service';

const toRead = ['authorization:grant:add', 'authorization:license:view'] as const;
const mostIds = 1000;

function definitionJson(definition: Definition, inList: boolean): Record<string, unknown> {
  return {
    id: definition.id,
    description: definition.description,
    ...(inList && definition.skinny === true ? {} : { permissions: { ids: definition.permissions } }),
    prerequisites: definition.prerequisites.map((id) => ({
      id,
      selfUri: `/api/v2/license/definitions/${id}`,
    })),
    comprises: definition.comprises.flatMap((id) => {
      const part = findDefinition(id);
      return part ? [definitionJson(part, inList)] : [];
    }),
    selfUri: `/api/v2/license/definitions/${definition.id}`,
  };
}

const list = definitions.map((definition) => definitionJson(definition, true));
const whole = new Map(definitions.map((definition) => [definition.id, definitionJson(definition, false)]));

function getDefinition({ parameters: [id = ''] }: ApiRequest): Reply {
  const definition = whole.get(id);
  if (!definition) throw entityNotFound('license definition', id);
  return { status: 200, json: definition };
}

const held = (service: Service, id: string) => licenseIds(service.lag.view(id, service.world.mask(id)));

function getUser({ parameters: [id = ''] }: ApiRequest, service: Service): Reply {
  if (!service.world.find(id)) throw entityNotFound('user', id);
  const licenses = held(service, id).map((license) => whole.get(license));
  return { status: 200, json: { id, licenses, selfUri: `/api/v2/license/users/${id}` } };
}

function getUsers({ path, query }: ApiRequest, service: Service): Reply {
  const page = pageOf(query);
  const subjects = service.world.subjects();
  const entities = slicePage(subjects, page).map(({ id }) => ({
    id,
    licenses: held(service, id),
    selfUri: `/api/v2/license/users/${id}`,
  }));
  const { pageSize, pageNumber, total, pageCount } = listing(path, query, page, subjects.length);
  return { status: 200, json: { entities, pageSize, pageNumber, total, pageCount } };
}

function idList(body: unknown): string[] {
  if (!isTextList(body)) throw badRequest('The request body must be a list of ids');
  if (body.length > mostIds) throw tooLarge(`The request holds ${body.length} ids, more than ${mostIds}`);
  return body;
}

function postUsers({ body }: ApiRequest, service: Service): Reply {
  const known = idList(body).filter((id) => service.world.find(id));
  return { status: 200, json: Object.fromEntries(known.map((id) => [id, held(service, id)])) };
}

function postInfer({ body }: ApiRequest): Reply {
  const wanted = new Set(idList(body));
  const known = roleList.filter(({ id }) => wanted.has(id)).map(({ id }) => id);
  return { status: 200, json: licensesForRoles(known) };
}

function postInferPermissions({ body }: ApiRequest): Reply {
  return { status: 200, json: inferLicenses(new Set(idList(body))) };
}

/** 60 MB at 200,000 people: written piece by piece, from one look at everyone. */
function* organizationChunks(service: Service): Generator<string> {
  const { organization } = service.world;
  const seen = service.world.subjects().map(({ id }) => ({
    id,
    mask: service.lag.view(id, service.world.mask(id)),
  }));
  let text = `{"id":"${organization.id}","name":${JSON.stringify(organization.name)},"licenses":{`;
  for (const [index, { id: license }] of definitions.entries()) {
    const bit = bitOf.get(license) ?? 0;
    text += `${index === 0 ? '' : ','}"${license}":[`;
    let comma = '';
    for (const { id, mask } of seen) {
      if ((mask & bit) === 0) continue;
      text += `${comma}{"id":"${id}","selfUri":"/api/v2/users/${id}"}`;
      comma = ',';
      if (text.length > 262_144) {
        yield text;
        text = '';
      }
    }
    text += ']';
  }
  yield `${text}},"selfUri":"/api/v2/license/organization"}`;
}

function getOrganization(_request: ApiRequest, service: Service): Reply {
  if (!service.settings.legacyOrganization) throw notFound();
  return { status: 200, chunks: organizationChunks(service) };
}

export const licenseRoutes: readonly Route[] = [
  {
    method: 'GET',
    path: '/api/v2/license/definitions',
    anyOf: toRead,
    handle: () => ({ status: 200, json: list }),
  },
  { method: 'GET', path: '/api/v2/license/definitions/*', anyOf: toRead, handle: getDefinition },
  { method: 'GET', path: '/api/v2/license/organization', anyOf: toRead, handle: getOrganization },
  { method: 'GET', path: '/api/v2/license/users', handle: getUsers },
  { method: 'GET', path: '/api/v2/license/users/*', anyOf: toRead, handle: getUser },
  { method: 'POST', path: '/api/v2/license/users', anyOf: toRead, takesJson: true, handle: postUsers },
  { method: 'POST', path: '/api/v2/license/infer', takesJson: true, handle: postInfer },
  {
    method: 'POST',
    path: '/api/v2/license/infer/permissions',
    takesJson: true,
    handle: postInferPermissions,
  },
];
