import { useMemo } from 'react';
import { useSearchParams } from 'react-router-dom';
import type { LicenseId, UserId } from '../../licensing/model';
import { userPageViewIn, withUserPageView, type UserPageView } from './userPageView';

interface UserPageViewControl extends UserPageView {
  /** Asks for a permission. `typed` questions make no entry in the history. */
  readonly ask: (can: string, how?: 'typed') => void;
  readonly makeLike: (userId: UserId | null) => void;
  readonly setAdds: (isOn: boolean) => void;
  readonly setRemoves: (isOn: boolean) => void;
  /** Takes one license out of the change, or in again. */
  readonly setTaken: (licenseId: LicenseId, isOn: boolean) => void;
}

/** What a person's page is asked, as the address has it. */
export function useUserPageView(): UserPageViewControl {
  const [params, setParams] = useSearchParams();
  const view = useMemo(() => userPageViewIn(params), [params]);

  function change(next: (view: UserPageView) => Partial<UserPageView>, replace = true) {
    // A pause in typing may end after something else was changed, so the address itself is asked.
    setParams(
      () => {
        const now = new URLSearchParams(window.location.search);
        const before = userPageViewIn(now);
        return withUserPageView(now, { ...before, ...next(before) });
      },
      { replace, preventScrollReset: true },
    );
  }

  return {
    ...view,
    ask: (can, how) => change(() => ({ can }), how === 'typed'),
    makeLike: (like) => change(() => ({ like, adds: true, removes: false, except: [] }), false),
    setAdds: (adds) => change(() => ({ adds })),
    setRemoves: (removes) => change(() => ({ removes })),
    setTaken: (licenseId, isOn) =>
      change(({ except }) => ({
        except: isOn ? except.filter((id) => id !== licenseId) : [...new Set([...except, licenseId])],
      })),
  };
}
