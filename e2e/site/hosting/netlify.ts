import { hostingRules, type HostingRequest } from './rules';

/** The _headers file of Netlify and of Cloudflare Pages: every rule that fits a path adds its lines. */
export function headersFile(request: HostingRequest): string {
  const { everywhere, callback, callbackPath, immutable, fresh } = hostingRules(request);
  // What differs must not stand in a rule for every path: the two values would be joined.
  const shared = Object.entries(everywhere).filter(([name]) => !(name in callback));
  const different = Object.entries(everywhere).filter(([name]) => name in callback);
  return [
    '# License Desk. Made by "npm run hosting -- netlify": make it anew when config.json changes.',
    rule('/*', shared),
    rule('/', [...different, ['Cache-Control', fresh]]),
    rule('/index.html', [...different, ['Cache-Control', fresh]]),
    ...PAGES.map((path) => rule(path, [...different, ['Cache-Control', fresh]])),
    rule(callbackPath, [...Object.entries(callback), ['Cache-Control', fresh]]),
    rule('/config.json', [['Cache-Control', fresh]]),
    rule('/assets/*', [['Cache-Control', immutable]]),
  ].join('\n');
}

/** The _redirects file of both: a file that is there is answered first. */
export const REDIRECTS_FILE = `/assets/*  /404.html  404
/*  /index.html  200
`;

/** Every address of the app but the callback. */
const PAGES = [
  '/definitions*',
  '/permissions*',
  '/organization*',
  '/users*',
  '/batch*',
  '/history*',
  '/about*',
  '/storage*',
  '/login*',
];

function rule(path: string, headers: readonly (readonly [name: string, value: string])[]): string {
  return `${path}\n${headers.map(([name, value]) => `  ${name}: ${value}\n`).join('')}`;
}
