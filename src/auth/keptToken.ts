import * as v from 'valibot';
import { organizationKey, type OrganizationConfig, type TokenStorage } from './appConfig';

const KEY = 'license-desk.token';

const KeptTokenSchema = v.strictObject({
  organizationKey: v.string(),
  accessToken: v.pipe(v.string(), v.regex(/^[\x21-\x7E]+$/)),
  expiresAt: v.number(),
});

/** A token of an earlier page of this tab. */
export interface KeptToken {
  readonly organization: OrganizationConfig;
  readonly accessToken: string;
  /** ms since 1970. */
  readonly expiresAt: number;
}

/** Keeps the token over a reload, where the operator wants that: in this tab's own storage, until its time is over. */
export interface TokenKeeper {
  keep(token: KeptToken): void;
  /** Takes it out; whoever goes on with it keeps it again. */
  take(organizations: readonly OrganizationConfig[]): KeptToken | null;
  forget(): void;
}

export function createTokenKeeper(
  where: TokenStorage,
  storage: Pick<Storage, 'getItem' | 'setItem' | 'removeItem'> = sessionStorage,
): TokenKeeper {
  const forget = () => storage.removeItem(KEY);
  if (where === 'memory') {
    // config.json may have said otherwise before.
    forget();
    return { keep: () => undefined, take: () => null, forget };
  }
  return {
    keep: ({ organization, accessToken, expiresAt }) =>
      storage.setItem(
        KEY,
        JSON.stringify({ organizationKey: organizationKey(organization), accessToken, expiresAt }),
      ),
    take(organizations) {
      const kept = read(storage.getItem(KEY));
      forget();
      if (kept === null || kept.expiresAt <= Date.now()) return null;
      const organization = organizations.find((one) => organizationKey(one) === kept.organizationKey);
      return organization === undefined ? null : { ...kept, organization };
    },
    forget,
  };
}

function read(text: string | null): v.InferOutput<typeof KeptTokenSchema> | null {
  if (text === null) return null;
  try {
    const kept = v.safeParse(KeptTokenSchema, JSON.parse(text));
    return kept.success ? kept.output : null;
  } catch {
    return null;
  }
}
