import Typography from '@mui/material/Typography';
import { Suspense } from 'react';
import { useTranslations } from 'use-intl';
import type { DefinitionGraph } from '../licensing/definitionGraph';
import type { LicenseId } from '../licensing/model';
import { Disclosure } from '../ui/Disclosure';
import { lazyWithWords } from '../messages/lazyWithWords';
import { LoadingState } from '../ui/LoadingState';

const GraphAround = lazyWithWords(
  ['definitionGraph'],
  async () => (await import('./graph/GraphAround')).GraphAround,
);

interface AroundSectionProps {
  readonly graph: DefinitionGraph;
  readonly licenseId: LicenseId;
}

/** A picture of what leads to a license and what it leads to, for whoever opens it. */
export function AroundSection({ graph, licenseId }: AroundSectionProps) {
  const t = useTranslations('definitions');
  const isAlone = [graph.comprised, graph.comprisedBy, graph.prerequisites, graph.requiredBy].every(
    (relation) => (relation.get(licenseId)?.size ?? 0) === 0,
  );
  if (isAlone) return null;
  return (
    <Disclosure
      level="h2"
      keptAs="open.around"
      title={
        <Typography component="span" variant="h3">
          {t('around', { licenseId })}
        </Typography>
      }
    >
      <Suspense fallback={<LoadingState rows={4} />}>
        <GraphAround graph={graph} licenseId={licenseId} />
      </Suspense>
    </Disclosure>
  );
}
