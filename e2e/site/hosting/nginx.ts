import { hostingRules, type HostingRequest } from './rules';

/**
 * A server block and the maps that it needs, for the http block of nginx 1.18 or newer (conf.d/license-desk.conf).
 * TLS is the operator's: put it here, or in a proxy before it.
 */
export function nginxConfig(request: HostingRequest): string {
  const { everywhere, callback, callbackPath, immutable, fresh } = hostingRules(request);
  const maps = Object.entries(callback).map(
    ([name, value]) => `map $request_uri ${variableOf(name)} {
  default "${everywhere[name] ?? ''}";
  "~^${callbackPath}(\\?|$)" "${value}";
}`,
  );
  const headers = Object.entries(everywhere).map(
    ([name, value]) => `  add_header ${name} ${name in callback ? variableOf(name) : `"${value}"`} always;`,
  );
  return `# License Desk. Made by "npm run hosting -- nginx": make it anew when config.json changes.
${maps.join('\n')}
# What is named by its content never changes; what isn't there may come with the next release.
map "$status $uri" $license_desk_cache {
  default "${fresh}";
  "~^(200|206|304) /assets/" "${immutable}";
}
# Without the query: the address that a sign-in comes back to has a code in its own.
log_format license_desk '$remote_addr [$time_local] "$request_method $uri" $status $body_bytes_sent';

server {
  listen ${request.port};
  root ${request.root};
  access_log /var/log/nginx/license-desk.log license_desk;
  server_tokens off;
  etag on;

${headers.join('\n')}
  add_header Cache-Control $license_desk_cache always;

  gzip on;
  gzip_vary on;
  gzip_min_length 1024;
  gzip_types text/css text/javascript application/javascript application/json image/svg+xml;

  if ($request_method !~ ^(GET|HEAD)$) {
    return 405;
  }
  location = /healthz {
    default_type text/plain;
    return 200 "ok\\n";
  }
  # A missing file is not answered with a page: a browser would take it for the script.
  location /assets/ {
    try_files $uri =404;
  }
  location ~ \\.(js|json)$ {
    try_files $uri =404;
  }
  location / {
    try_files $uri /index.html;
  }
}
`;
}

function variableOf(header: string): string {
  return `$license_desk_${header.toLowerCase().replaceAll('-', '_')}`;
}
