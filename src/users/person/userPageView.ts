import type { LicenseId, UserId } from '../../licensing/model';
import { withParams } from '../../ui/withParams';

/** Longer texts are no permission and make addresses that break. */
export const LONGEST_TEXT = 200;

export interface UserPageView {
  /** The permission asked for, or a part of one. */
  readonly can: string;
  /** Whom the person is to be made like; null where nobody is chosen. */
  readonly like: UserId | null;
  /** Whether what that other person holds besides is added. */
  readonly adds: boolean;
  /** Whether what that other person doesn't hold is removed. */
  readonly removes: boolean;
  /** Licenses that are left as they are all the same. */
  readonly except: readonly LicenseId[];
}

/** Reads the questions out of the address; what can't be understood asks nothing. */
export function userPageViewIn(params: URLSearchParams): UserPageView {
  return {
    can: (params.get('can') ?? '').slice(0, LONGEST_TEXT),
    like: params.get('like') || null,
    adds: params.get('add') !== 'no',
    removes: params.get('remove') === 'yes',
    except: [...new Set(params.getAll('except').filter(Boolean))],
  };
}

/** Writes them into the address, beside what else stands there. */
export function withUserPageView(params: URLSearchParams, view: UserPageView): URLSearchParams {
  return withParams(params, {
    can: view.can,
    like: view.like ?? '',
    add: view.adds ? '' : 'no',
    remove: view.removes ? 'yes' : '',
    except: view.except,
  });
}
