import { REGION_HOSTS } from '../../src/auth/regions';

/** What the headers need to know of an organization in config.json. */
export interface OrganizationHosts {
  readonly region?: unknown;
  readonly apiBaseUrl?: unknown;
  readonly loginBaseUrl?: unknown;
}

/** What config.json tells that the headers depend on. */
export interface ConfiguredHosts {
  readonly organizations: readonly OrganizationHosts[];
  /** Origins whose pages may show the app within themselves. */
  readonly frameAncestors: readonly string[];
}

/** An origin alone, of which the host may begin with a star. */
const ANCESTOR = /^https?:\/\/(\*\.)?[\w.-]+(:\d+)?$/;

/** SHA-256 of the empty string: Emotion's style element is empty, its rules are written through the CSSOM. */
const EMPTY_STYLE = "'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='";

/** The one Trusted Types policy that the app may make, for the URLs of its own workers. */
const WORKER_POLICY = 'license-desk-worker';

const CALLBACK_PATH = '/oauth/callback';

/** The headers of every answer that is a page of the app, narrowed to the configured organizations' hosts. */
export function securityHeaders(
  { organizations, frameAncestors }: ConfiguredHosts,
  path: string,
): Record<string, string> {
  const ancestors = frameAncestors.filter((one) => ANCESTOR.test(one));
  const policy = [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self' ${EMPTY_STYLE}`,
    "style-src-attr 'none'",
    `connect-src ${["'self'", ...connectHosts(organizations)].join(' ')}`,
    "img-src 'self' data:",
    "font-src 'self'",
    "worker-src 'self'",
    "manifest-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
    `frame-ancestors ${ancestors.length === 0 ? "'none'" : ancestors.join(' ')}`,
    "require-trusted-types-for 'script'",
    `trusted-types ${WORKER_POLICY}`,
  ];
  return {
    'Content-Security-Policy': policy.join('; '),
    'Strict-Transport-Security': 'max-age=63072000; includeSubDomains',
    'X-Content-Type-Options': 'nosniff',
    // It knows no list of origins: where there is one, the policy alone has to do.
    ...(ancestors.length === 0 && { 'X-Frame-Options': 'DENY' }),
    'Referrer-Policy': 'no-referrer',
    'Permissions-Policy':
      'accelerometer=(), camera=(), display-capture=(), geolocation=(), gyroscope=(), hid=(), idle-detection=(), magnetometer=(), microphone=(), midi=(), payment=(), publickey-credentials-get=(), screen-wake-lock=(), serial=(), usb=(), xr-spatial-tracking=()',
    'Cross-Origin-Resource-Policy': 'same-origin',
    // A sign-in pop-up answers its opener from the callback page, so nothing may part the two there.
    'Cross-Origin-Opener-Policy': path === CALLBACK_PATH ? 'unsafe-none' : 'same-origin-allow-popups',
  };
}

function connectHosts(organizations: readonly OrganizationHosts[]): string[] {
  const hosts = organizations.flatMap(({ region, apiBaseUrl, loginBaseUrl }) =>
    // Left open, it may become any.
    REGION_HOSTS.flatMap((host) =>
      region === undefined || region === host
        ? [originOf(apiBaseUrl, `https://api.${host}`), originOf(loginBaseUrl, `https://login.${host}`)]
        : [],
    ),
  );
  return [...new Set(hosts.filter((host) => host !== null))];
}

/** An origin alone: whatever else stands in the file, or isn't a URL, can't get into the header. */
function originOf(given: unknown, otherwise: string): string | null {
  try {
    const { origin } = new URL(typeof given === 'string' ? given : otherwise);
    return origin === 'null' ? null : origin;
  } catch {
    return null;
  }
}
