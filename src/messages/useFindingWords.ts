import { useTranslations } from 'use-intl';
import { useListOf } from './useListOf';

/** What the words are made of; the directory's findings have these fields. */
interface FindingFacts {
  readonly subject: FindingSubject;
  /** Licenses that explain it. */
  readonly related: readonly string[];
}

type FindingSubject =
  | { readonly kind: 'prerequisite' | 'redundant' | 'lacking'; readonly licenseId: string }
  | { readonly kind: 'second'; readonly licenseIds: readonly [string, string] }
  | { readonly kind: 'departed'; readonly state: 'inactive' | 'deleted' }
  | { readonly kind: 'excess'; readonly licenseId: string; readonly instead: readonly string[] }
  | { readonly kind: 'idle'; readonly days: number | null }
  | { readonly kind: 'unlicensed' | 'nobody' };

interface FindingWords {
  /** Among others of its kind, with what explains it. */
  readonly item: (finding: FindingFacts, seesEverybody: boolean) => string;
  /** By its subject alone, as where people are filtered by it; null for one that isn't known. */
  readonly chip: (subject: FindingSubject | null) => string;
}

/** A finding in words. */
export function useFindingWords(): FindingWords {
  const item = useTranslations('findings.item');
  const chip = useTranslations('findings.chip');
  const any = useListOf('disjunction');
  const all = useListOf('conjunction');

  function chipOf(subject: FindingSubject): string {
    switch (subject.kind) {
      case 'prerequisite':
      case 'redundant':
      case 'lacking':
        return chip(subject.kind, { license: subject.licenseId });
      case 'second':
        return chip('second', { one: subject.licenseIds[0], other: subject.licenseIds[1] });
      case 'departed':
        return subject.state === 'inactive' ? chip('departedInactive') : chip('departedDeleted');
      case 'excess':
        return subject.instead.length === 0
          ? chip('excess', { license: subject.licenseId })
          : chip('excessInstead', { license: subject.licenseId, instead: all(subject.instead) });
      case 'idle':
        return subject.days === null ? chip('idleNever') : chip('idle', { days: subject.days });
      default:
        return chip(subject.kind);
    }
  }

  return {
    chip: (subject) => (subject === null ? chip('unknown') : chipOf(subject)),
    item({ subject, related }, seesEverybody) {
      switch (subject.kind) {
        case 'prerequisite':
          return item('prerequisite', { license: subject.licenseId, missing: all(related) });
        case 'second':
          return item('second', { one: subject.licenseIds[0], other: subject.licenseIds[1] });
        case 'departed':
          return subject.state === 'inactive' ? item('departedInactive') : item('departedDeleted');
        case 'redundant':
          return item('redundant', { license: subject.licenseId, by: any(related) });
        case 'excess':
          return subject.instead.length === 0
            ? item('excess', { license: subject.licenseId })
            : item('excessInstead', { license: subject.licenseId, instead: all(subject.instead) });
        case 'idle':
          return subject.days === null ? item('idleNever') : item('idle', { days: subject.days });
        case 'lacking':
          return item('lacking', { license: subject.licenseId });
        case 'nobody':
          return seesEverybody ? item('nobody') : item('nobodyVisible');
        default:
          return item('unlicensed');
      }
    },
  };
}
