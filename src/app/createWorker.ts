interface TrustedTypes {
  createPolicy(
    name: string,
    rules: { createScriptURL: (url: string) => string },
  ): { createScriptURL: (url: string) => string };
}

declare global {
  interface Window {
    readonly trustedTypes?: TrustedTypes;
  }
}

/** The one Trusted Types policy that the headers allow, for the addresses of our own workers. */
const policy = window.trustedTypes?.createPolicy('license-desk-worker', {
  createScriptURL: (url) => {
    if (new URL(url, window.location.href).origin !== window.location.origin) {
      throw new TypeError('A worker of another origin');
    }
    return url;
  },
});

/** Starts a worker of this site. `url` is what the bundler made of a `?worker&url` import. */
export function createWorker(url: string): Worker {
  return new Worker(policy?.createScriptURL(url) ?? url, { type: 'module' });
}
