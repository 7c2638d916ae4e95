import { useTranslations } from 'use-intl';
import type { DefinitionGraph } from '../licensing/definitionGraph';
import type { TreeNode } from './comprisesTree';

/** What a tree's line tells of its license. */
export function useLineWords(graph: DefinitionGraph): (node: TreeNode) => string {
  const t = useTranslations('definitions');
  const common = useTranslations('common');

  return ({ licenseId, endsInCircle }) => {
    const definition = graph.definitions.get(licenseId);
    const permissions = definition?.permissions ?? null;
    const told = permissions === null ? t('notTold') : common('permissions', { count: permissions.length });
    return [
      definition?.description,
      definition === undefined ? t('undefined') : told,
      endsInCircle && t('tree.circle'),
    ]
      .filter(Boolean)
      .join(' · ');
  };
}
