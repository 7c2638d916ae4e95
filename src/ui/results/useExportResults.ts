import { useFormatter, useTranslations } from 'use-intl';
import { toCsv } from '../csv';
import { useDownloadFile } from '../useDownloadFile';
import type { ResultRow } from './resultRow';
import { useResultWords } from './useResultWords';

/** Hands out results as files, named after the run. */
export function useExportResults(name: string): {
  readonly csv: (rows: readonly ResultRow[]) => void;
  readonly json: (content: unknown) => void;
} {
  const t = useTranslations('history');
  const format = useFormatter();
  const wordsOf = useResultWords();
  const downloadFile = useDownloadFile();

  return {
    csv: (rows) => {
      const header = [
        t('csv.id'),
        t('csv.name'),
        t('csv.email'),
        t('csv.license'),
        t('csv.change'),
        t('csv.verdict'),
        t('csv.words'),
        t('csv.readAt'),
      ];
      const lines = rows.map((row) => [
        row.personId,
        row.name,
        row.email,
        row.licenseId,
        t(`actions.${row.action}`),
        row.verdict === null ? t('pending') : t(`verdicts.${row.verdict}`),
        wordsOf(row),
        row.readAt === null ? '' : new Date(row.readAt).toISOString(),
      ]);
      // The mark makes spreadsheets read it as UTF-8.
      downloadFile(
        `${fileName(name, format)}.csv`,
        `\uFEFF${toCsv(header, lines)}`,
        'text/csv;charset=utf-8',
      );
    },
    json: (content) =>
      downloadFile(`${fileName(name, format)}.json`, JSON.stringify(content, null, 2), 'application/json'),
  };
}

function fileName(name: string, format: ReturnType<typeof useFormatter>): string {
  const plain = name
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 60);
  const day = format.dateTime(Date.now(), { year: 'numeric', month: '2-digit', day: '2-digit' });
  return `${plain || 'license-desk-run'}-${day.replace(/\D+/g, '-')}`;
}
