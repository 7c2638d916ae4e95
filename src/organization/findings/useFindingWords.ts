import { useTranslations } from 'use-intl';
import { parseFindingKey, type FindingSubject } from '../../directory/findings/findingKey';
import type { Finding } from '../../directory/findings/findings';
import { useListOf } from './useListOf';

interface FindingWords {
  /** Among others of its kind, with what explains it. */
  readonly item: (finding: Finding, seesEverybody: boolean) => string;
  /** By the key alone, as where people are filtered by it. */
  readonly chip: (key: string) => string;
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
    chip(key) {
      const subject = parseFindingKey(key);
      return subject === null ? chip('unknown') : chipOf(subject);
    },
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
