import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { build, preview } from 'vite';

const root = path.dirname(fileURLToPath(import.meta.url));

/** Serves the page built for production, for as long as `act` takes. */
export async function withAllRowsPage<T>(act: (url: string) => Promise<T>): Promise<T> {
  const outDir = mkdtempSync(path.join(tmpdir(), 'license-desk-all-rows-'));
  const common = { root, configFile: false, logLevel: 'warn' } as const;
  await build({ ...common, plugins: [react()], build: { outDir, chunkSizeWarningLimit: 2_000 } });
  const server = await preview({ ...common, build: { outDir }, preview: { host: '127.0.0.1', port: 0 } });
  try {
    const url = server.resolvedUrls?.local[0];
    if (url === undefined) throw new Error('The page of all rows is not served');
    return await act(url);
  } finally {
    await server.close();
    rmSync(outDir, { recursive: true, force: true });
  }
}
