import { useFormatter, useTranslations } from 'use-intl';

/** What the words are made of; the directory's progress has these fields. */
export interface ProgressFacts {
  readonly peopleRead: number;
  readonly peopleTotal: number | null;
  readonly assignmentsRead: number;
  readonly assignmentsTotal: number | null;
  readonly bytesRead: number | null;
  readonly bytesTotal: number | null;
  readonly secondsLeft: number | null;
}

interface ProgressWords {
  /** Of whom and of what so much has been read. */
  readonly read: string;
  /** Null where it can't be told. */
  readonly timeLeft: string | null;
}

const MEGABYTE = 1_000_000;
const MINUTE_S = 60;

/** Puts into words how far a reading has come. */
export function useProgressWords(): (progress: ProgressFacts) => ProgressWords {
  const t = useTranslations('organization.progress');
  const format = useFormatter();

  function people({ peopleRead, peopleTotal }: ProgressFacts): string {
    return peopleTotal === null
      ? t('peopleOnly', { read: peopleRead })
      : t('people', { read: peopleRead, total: Math.max(peopleTotal, peopleRead) });
  }

  function assignments(progress: ProgressFacts): string {
    const { assignmentsRead, assignmentsTotal, bytesRead, bytesTotal } = progress;
    if (bytesRead !== null && assignmentsTotal === null) {
      const read = megabytes(bytesRead);
      return bytesTotal === null
        ? t('bytesOnly', { read })
        : t('bytes', { read, total: megabytes(bytesTotal) });
    }
    return assignmentsTotal === null
      ? t('assignmentsOnly', { read: assignmentsRead })
      : t('assignments', { read: assignmentsRead, total: Math.max(assignmentsTotal, assignmentsRead) });
  }

  function megabytes(bytes: number): string {
    return format.number(bytes / MEGABYTE, { maximumFractionDigits: 1, minimumFractionDigits: 1 });
  }

  return (progress) => {
    const { secondsLeft } = progress;
    return {
      read: `${people(progress)}, ${assignments(progress)}`,
      timeLeft:
        secondsLeft === null
          ? null
          : secondsLeft < MINUTE_S
            ? t('secondsLeft', { count: secondsLeft })
            : t('minutesLeft', { count: Math.ceil(secondsLeft / MINUTE_S) }),
    };
  };
}
