import { useMemo } from 'react';
import { useTranslations } from 'use-intl';
import type { DefinitionGraph } from '../../licensing/definitionGraph';
import type { LicenseId } from '../../licensing/model';
import type { NodeWords } from './PictureContext';
import type { Picture } from './pictureOf';

/** What each node of the picture says, and what is read aloud of it. */
export function useNodeWords(graph: DefinitionGraph, picture: Picture): ReadonlyMap<LicenseId, NodeWords> {
  const t = useTranslations('definitionGraph.node');

  return useMemo(() => {
    const { definitions, parts, needs } = graph;
    const detailOf = (id: LicenseId): string => {
      const definition = definitions.get(id);
      if (definition === undefined) return t('undefined');
      const { permissions } = definition;
      return permissions === null ? t('untold') : t('permissions', { count: new Set(permissions).size });
    };
    return new Map(
      picture.nodes.map(({ id, inCircle }) => {
        const detail = detailOf(id);
        const comprised = parts.get(id) ?? [];
        const needed = needs.get(id) ?? [];
        const facts = [
          id,
          detail,
          comprised.length > 0 && t('comprises', { licenses: comprised.join(', ') }),
          needed.length > 0 && t('needs', { licenses: needed.join(', ') }),
          inCircle && t('circle'),
        ];
        return [id, { detail, label: facts.filter((fact) => fact !== false).join('; ') }];
      }),
    );
  }, [graph, picture, t]);
}
