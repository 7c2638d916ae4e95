import { useTranslations } from 'use-intl';
import type { Finding } from '../directory/findings/findings';

/** How many a finding concerns: people, or ids where nobody is known by them. */
export function usePeopleWords(): (finding: Finding) => string {
  const t = useTranslations('home.findings');
  return ({ subject, people }) => t(subject.kind === 'nobody' ? 'ids' : 'people', { count: people });
}
