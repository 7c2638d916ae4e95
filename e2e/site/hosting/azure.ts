import { hostingRules, type HostingRequest } from './rules';

/** The staticwebapp.config.json of Azure Static Web Apps. */
export function azureConfig(request: HostingRequest): string {
  const { everywhere, callback, callbackPath, immutable, fresh } = hostingRules(request);
  const config = {
    globalHeaders: { ...everywhere, 'Cache-Control': fresh },
    routes: [
      { route: '/assets/*', headers: { 'Cache-Control': immutable } },
      { route: callbackPath, headers: callback, rewrite: '/index.html' },
    ],
    navigationFallback: { rewrite: '/index.html', exclude: ['/assets/*', '*.js', '*.json'] },
  };
  return `${JSON.stringify(config, null, 2)}\n`;
}
