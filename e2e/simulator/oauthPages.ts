import { createHash } from 'node:crypto';
import type { Reply } from './reply';
import { signInPersonList } from './signInPeople';

const style = `
:root{color-scheme:light dark;--back:#eef1f6;--card:#fff;--ink:#17202e;--soft:#4c5a6e;--line:#c3ccd9;--strong:#1d4ed8;--hover:#eef3ff}
@media (prefers-color-scheme:dark){:root{--back:#0e131b;--card:#18202c;--ink:#eef2f8;--soft:#aab6c8;--line:#3a4759;--strong:#8db4ff;--hover:#212d40}}
*{box-sizing:border-box}
body{margin:0;min-height:100vh;display:grid;place-items:center;padding:24px 16px;background:var(--back);color:var(--ink);font:16px/1.5 system-ui,"Segoe UI",Roboto,"Noto Sans",sans-serif}
main{width:100%;max-width:520px;background:var(--card);border:1px solid var(--line);border-radius:14px;padding:28px 24px}
h1{font-size:1.45rem;line-height:1.25;margin:0 0 4px}
h2{font-size:1rem;margin:24px 0 10px}
p{margin:0 0 12px;color:var(--soft)}
code{overflow-wrap:anywhere}
ul{list-style:none;margin:0;padding:0;display:grid;gap:10px}
button{width:100%;text-align:start;font:inherit;color:inherit;background:transparent;border:1px solid var(--line);border-radius:10px;padding:12px 16px;cursor:pointer;min-height:48px}
button:hover{background:var(--hover);border-color:var(--strong)}
button:focus-visible,a:focus-visible{outline:3px solid var(--strong);outline-offset:2px}
button strong,button span{display:block;overflow-wrap:anywhere}
button span{color:var(--soft);font-size:.9rem}
.cancel{margin-top:18px;text-align:center}
dl{margin:0;display:grid;gap:6px}
dt{font-weight:600}
dd{margin:0 0 6px;color:var(--soft);overflow-wrap:anywhere}
a{color:var(--strong)}
`;
const styleHash = createHash('sha256').update(style).digest('base64');

/** Text made safe for HTML, in content and in attributes. */
function escape(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;');
}

interface PageOptions {
  status?: number;
  formTarget?: string;
  headers?: Record<string, string>;
}

function page(title: string, body: string, options: PageOptions = {}): Reply {
  const policy = [
    "default-src 'none'",
    `style-src 'sha256-${styleHash}'`,
    'img-src data:',
    // Chromium holds the redirect after a form to form-action as well.
    `form-action ${options.formTarget === undefined ? "'none'" : `'self' ${options.formTarget}`}`,
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ].join('; ');
  return {
    status: options.status ?? 200,
    headers: {
      'Content-Security-Policy': policy,
      'Referrer-Policy': 'no-referrer',
      'X-Content-Type-Options': 'nosniff',
      ...options.headers,
    },
    html: `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escape(title)}</title>
<link rel="icon" href="data:,">
<style>${style}</style>
</head>
<body>
<main>
${body}
</main>
</body>
</html>
`,
  };
}

/** Who wants to sign in? The request's parameters travel in the form. */
export function signInPage(parameters: URLSearchParams, redirectUri: string, organization: string): Reply {
  const fields = [...parameters]
    .filter(([name]) => name !== 'decision')
    .map(([name, value]) => `<input type="hidden" name="${escape(name)}" value="${escape(value)}">`)
    .join('\n');
  const people = signInPersonList
    .map(
      ({ id, name, email, roleLabel }) =>
        `<li><button name="decision" value="${id}"><strong>Sign in as ${escape(name)}</strong><span>${escape(email)}</span><span>${escape(roleLabel)}</span></button></li>`,
    )
    .join('\n');
  const { origin } = new URL(redirectUri);
  return page(
    'Sign in to Genesys Cloud (simulator)',
    `<h1>Sign in to ${escape(organization)}</h1>
<p>This is a simulator of Genesys Cloud. Nothing here is real, and no password is asked for.</p>
<p><code>${escape(origin)}</code> asks to act for you.</p>
<form method="post" action="/oauth/authorize">
${fields}
<h2>Choose who you are</h2>
<ul>
${people}
</ul>
<div class="cancel"><button name="decision" value="cancel"><strong>Cancel</strong><span>Deny the application access</span></button></div>
</form>`,
    { formTarget: origin },
  );
}

/** A request that must not lead back to an application. */
export function errorPage(message: string, headers: Record<string, string> = {}): Reply {
  return page(
    'Sign-in is not possible',
    `<h1>Sign-in is not possible</h1>
<p role="alert">${escape(message)}</p>
<p>For your safety you were not sent back to the application.</p>`,
    { status: 400, headers },
  );
}

export function signedOutPage(): Reply {
  return page('Signed out', '<h1>You are signed out</h1>\n<p>You can close this window.</p>');
}

/** The front page: what this is, and how it is set. */
export function frontPage(settings: Record<string, string>): Reply {
  const rows = Object.entries(settings)
    .map(([name, value]) => `<dt>${escape(name)}</dt><dd>${escape(value)}</dd>`)
    .join('\n');
  return page(
    'Simulator of Genesys Cloud',
    `<h1>Simulator of Genesys Cloud</h1>
<p>It stands in for the API and the sign-in of Genesys Cloud, so that License Desk can be tried and tested without a real organization. Everything in it is made up.</p>
<h2>Set to</h2>
<dl>
${rows}
</dl>`,
  );
}
