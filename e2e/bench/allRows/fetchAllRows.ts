import { array, nullish, number, object, parse, string } from 'valibot';

/** A person with what they hold, as a row of today's tools. */
export interface PersonRow {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly division: string;
  readonly state: string;
  readonly licenses: string;
}

const PAGE_SIZE = 500;

const UsersPage = object({
  pageCount: number(),
  entities: array(
    object({
      id: string(),
      name: nullish(string(), ''),
      email: nullish(string(), ''),
      state: nullish(string(), ''),
      division: nullish(object({ name: nullish(string(), '') }), {}),
    }),
  ),
});
const LicenseUsersPage = object({
  pageCount: number(),
  entities: array(object({ id: string(), licenses: nullish(array(string()), []) })),
});

/** Everybody with what they hold, page after page, all of it in the page's memory. */
export async function fetchAllRows(api: string, token: string): Promise<PersonRow[]> {
  const pages = async <Page extends { readonly pageCount: number }>(
    path: string,
    parsed: (body: unknown) => Page,
  ): Promise<Page[]> => {
    const all: Page[] = [];
    for (let number = 1, count = 1; number <= count; number += 1) {
      const response = await fetch(`${api}${path}pageSize=${PAGE_SIZE}&pageNumber=${number}`, {
        headers: { Authorization: `Bearer ${token}` },
      });
      const page = parsed(await response.json());
      count = page.pageCount;
      all.push(page);
    }
    return all;
  };
  const assignments = await pages('/api/v2/license/users?', (body) => parse(LicenseUsersPage, body));
  const held = new Map(
    assignments.flatMap(({ entities }) => entities.map(({ id, licenses }) => [id, licenses] as const)),
  );
  const users = await pages('/api/v2/users?state=any&', (body) => parse(UsersPage, body));
  return users.flatMap(({ entities }) =>
    entities.map(({ division, ...person }) => ({
      ...person,
      division: division?.name ?? '',
      licenses: (held.get(person.id) ?? []).join(', '),
    })),
  );
}
