import { build } from 'vite';
import type { SizeRow } from './bundleSizes.ts';
import { limitBundleSizes } from './limitBundleSizes.ts';

/** Builds the app without writing it, and tells what each page loads. @throws where a limit is passed. */
export async function measureBundle(): Promise<readonly SizeRow[]> {
  let measured: readonly SizeRow[] = [];
  await build({
    logLevel: 'silent',
    build: { write: false },
    plugins: [
      limitBundleSizes((rows) => {
        measured = rows;
      }),
    ],
  });
  return measured;
}
