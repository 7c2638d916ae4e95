import { useTranslations } from 'use-intl';
import type { PermissionSource } from '../licensing/permissionSources';

/** Tells a way by which a permission comes, step by step. */
export function useWayWords(): (source: PermissionSource) => string {
  const t = useTranslations('definitions.ways');

  return (source) => {
    if (source.kind === 'own') return t('ownWay');
    const needs = source.kind === 'prerequisite' ? source.needs : 0;
    const steps = source.path.map((licenseId, index) =>
      t(index < needs ? 'needs' : 'comprises', { licenseId }),
    );
    return steps.reduce((way, next) => t('further', { way, next }));
  };
}
