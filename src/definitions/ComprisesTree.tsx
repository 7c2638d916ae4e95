import Typography from '@mui/material/Typography';
import { useTranslations } from 'use-intl';
import type { DefinitionGraph } from '../licensing/definitionGraph';
import type { LicenseId } from '../licensing/model';
import { Section } from '../ui/Section';
import { Term } from '../ui/Term';
import { visibleNodes } from './comprisesTree';
import { LicenseTree } from './LicenseTree';
import { useLineWords } from './useLineWords';

interface ComprisesTreeProps {
  readonly graph: DefinitionGraph;
  readonly licenseId: LicenseId;
}

/** What a license comprises, as a tree of links that the arrow keys walk. */
export function ComprisesTree({ graph, licenseId }: ComprisesTreeProps) {
  const t = useTranslations('definitions.tree');
  const lineWords = useLineWords(graph);
  const comprisesAny = (graph.parts.get(licenseId)?.length ?? 0) > 0;

  return (
    <Section
      title={t('title')}
      adornment={<Term name="comprises" />}
      {...(comprisesAny && { description: t('description', { licenseId }) })}
    >
      {comprisesAny ? (
        <LicenseTree
          label={t('label', { licenseId })}
          linesOf={(toggled) => visibleNodes(graph, licenseId, toggled)}
          captionOf={lineWords}
        />
      ) : (
        <Typography variant="body2" color="text.secondary">
          {t('none')}
        </Typography>
      )}
    </Section>
  );
}
