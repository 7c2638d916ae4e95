import { hostingRules, type HostingRequest } from './rules';

/** A site of a Caddyfile, for Caddy 2. */
export function caddyConfig(request: HostingRequest): string {
  const { everywhere, callback, callbackPath, immutable, fresh } = hostingRules(request);
  const lines = (headers: Readonly<Record<string, string>>) =>
    Object.entries(headers).map(([name, value]) => `    ${name} "${value}"`);
  return `# License Desk. Made by "npm run hosting -- caddy": make it anew when config.json changes.
:${request.port} {
  root * ${request.root}
  encode zstd gzip
  @callback path ${callbackPath}
  @asset {
    path /assets/*
    file
  }
  @lost {
    path /assets/* *.js *.json
    not file
  }
  @written not method GET HEAD
  header {
${lines({ ...everywhere, 'Cache-Control': fresh }).join('\n')}
    -Server
  }
  header @callback {
${lines(callback).join('\n')}
  }
  header @asset Cache-Control "${immutable}"
  respond @written 405
  respond /healthz "ok" 200
  respond @lost 404
  try_files {path} /index.html
  file_server
}
`;
}
