import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import type { Plugin } from 'vite';
import { bundleSizes, overLimit, sizeTable, type SizeRow } from './bundleSizes.ts';
import { wordsOfParts } from './wordsOfParts.ts';

/** zlib's own, which servers use where nothing else is set. */
const GZIP_LEVEL = 6;

const OUR_SOURCE = /^[^\0]*\/src\/[^?]*\.tsx?$/;

/**
 * Prints what each page loads, and fails the build where that is over its limit.
 * @param onSizes told the figures before that, for whoever wants them as data.
 */
export function limitBundleSizes(onSizes?: (rows: readonly SizeRow[]) => void): Plugin {
  return {
    name: 'limit-bundle-sizes',
    apply: 'build',
    enforce: 'post',
    generateBundle: {
      order: 'post',
      handler(_options, output) {
        const files = Object.values(output);
        const ours = [...this.getModuleIds()].filter((id) => OUR_SOURCE.test(id));
        const words = wordsOfParts(
          ours.map((id) => {
            const { importedIds = [], dynamicallyImportedIds = [] } = this.getModuleInfo(id) ?? {};
            const source = readFileSync(id, 'utf8');
            return { id, source, imports: importedIds, dynamicImports: dynamicallyImportedIds };
          }),
        );
        const rows = bundleSizes({
          chunks: files.flatMap((file) =>
            file.type === 'chunk'
              ? [
                  {
                    fileName: file.fileName,
                    bytes: compressed(file.code),
                    moduleIds: file.moduleIds,
                    imports: file.imports,
                  },
                ]
              : [],
          ),
          workers: files.flatMap((file) =>
            file.type === 'asset' && file.fileName.endsWith('.js')
              ? [{ fileName: file.fileName, bytes: compressed(file.source) }]
              : [],
          ),
          dynamicImportsOf: (id) => this.getModuleInfo(id)?.dynamicallyImportedIds ?? [],
          wordsWith: (id) => words.get(id) ?? [],
        });
        onSizes?.(rows);
        const table = `JavaScript that is loaded, gzip -${GZIP_LEVEL}:\n${sizeTable(rows)}`;
        if (overLimit(rows).length > 0) this.error(`${table}\nThe limits stand in .ci/build/bundleSizes.ts.`);
        this.info(table);
      },
    },
  };
}

function compressed(source: string | Uint8Array): number {
  return gzipSync(source, { level: GZIP_LEVEL }).length;
}
