import { useTranslations } from 'use-intl';
import type { MemberFacets } from '../directory/store/questions';
import type { Told } from '../licensing/permissionUse';
import { TabBar } from '../ui/TabBar';
import { TabButton } from '../ui/TabButton';
import { SHOWN_USES, type ShownUse } from './permissionsView';
import { usePermissionsView, useViewAddress } from './usePermissionsView';

interface UseTabsProps {
  readonly id: string;
  /** Null before they are counted. */
  readonly facets: MemberFacets | null;
  /** Whether using the permission takes a license at all. */
  readonly licensed: Told;
}

/** Who can use it, who has only one of the two, and of whom it is unknown: each with the number of people. */
export function UseTabs({ id, facets, licensed }: UseTabsProps) {
  const t = useTranslations('permissions.people');
  const [{ use: chosen }] = usePermissionsView();
  const addressOf = useViewAddress();
  const isOffered = (use: ShownUse): boolean =>
    use === chosen ||
    use === 'can' ||
    (use === 'unknown' ? (facets?.uses.get(use) ?? 0) > 0 : licensed !== false);
  const nameOf = (use: ShownUse): string => {
    const count = facets?.uses.get(use);
    const name = t(`use.${use}`);
    return count === undefined ? name : t('tab', { name, count });
  };

  return (
    <TabBar label={t('tabs')}>
      {SHOWN_USES.filter(isOffered).map((use) => (
        <TabButton
          key={use}
          label={nameOf(use)}
          isSelected={use === chosen}
          id={`${id}-${use}`}
          controls={`${id}-panel`}
          to={addressOf({ use, page: 0 })}
        />
      ))}
    </TabBar>
  );
}
