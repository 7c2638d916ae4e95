import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { useTranslations } from 'use-intl';
import type { DefinitionGraph } from '../licensing/definitionGraph';
import type { LicenseId } from '../licensing/model';
import { LicenseChips } from '../ui/LicenseChips';
import { Section } from '../ui/Section';
import { Term } from '../ui/Term';
import { RelatedLicenses } from './RelatedLicenses';

interface RelatedSectionsProps {
  readonly graph: DefinitionGraph;
  readonly licenseId: LicenseId;
  /** Without the list nothing is known of what leads to this license. */
  readonly isListKnown: boolean;
}

/** What a license needs, what needs it, and what comprises it. */
export function RelatedSections({ graph, licenseId, isListKnown }: RelatedSectionsProps) {
  const t = useTranslations('definitions.relations');
  const needs = graph.needs.get(licenseId) ?? [];
  const indirect = [...(graph.prerequisites.get(licenseId) ?? [])].filter(
    (id) => id !== licenseId && !needs.includes(id),
  );
  const others = (ids: ReadonlySet<LicenseId> | undefined) =>
    [...(ids ?? [])].filter((id) => id !== licenseId).sort();
  const without = [...needs, ...indirect].filter((id) => graph.unknownIds.has(id));

  return (
    <>
      <Section
        title={t('prerequisites')}
        adornment={<Term name="prerequisite" />}
        {...(needs.length > 0 && { description: t('prerequisitesHint') })}
      >
        <Stack sx={{ gap: 1 }}>
          <RelatedLicenses licenseIds={needs} none={t('noPrerequisites')} />
          {indirect.length > 0 && (
            <>
              <Typography variant="body2" color="text.secondary">
                {t('indirect')}
              </Typography>
              <LicenseChips licenseIds={indirect} />
            </>
          )}
          {without.length > 0 && isListKnown && (
            <Typography variant="body2" color="text.secondary">
              {t('unknownIds', { licenses: without.join(', ') })}
            </Typography>
          )}
        </Stack>
      </Section>
      <Section title={t('requiredBy')}>
        <RelatedLicenses
          licenseIds={others(graph.requiredBy.get(licenseId))}
          none={t(isListKnown ? 'requiredByNone' : 'unknown')}
        />
      </Section>
      <Section title={t('comprisedBy')} adornment={<Term name="comprises" />}>
        <RelatedLicenses
          licenseIds={others(graph.comprisedBy.get(licenseId))}
          none={t(isListKnown ? 'comprisedByNone' : 'unknown')}
        />
      </Section>
    </>
  );
}
