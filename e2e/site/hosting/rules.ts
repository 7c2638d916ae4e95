import { securityHeaders, type ConfiguredHosts } from '../headers';

/** What every host of the built app has to answer with, whatever it is. */
export interface HostingRules {
  /** Headers of every answer. */
  readonly everywhere: Readonly<Record<string, string>>;
  /** The headers that the page of a sign-in's answer has otherwise. */
  readonly callback: Readonly<Record<string, string>>;
  readonly callbackPath: string;
  /** Cache-Control of what a build names by its content, and of all the rest. */
  readonly immutable: string;
  readonly fresh: string;
}

export interface HostingRequest {
  readonly hosts: ConfiguredHosts;
  /** Where the app is served on the machine, for hosts that need to know. */
  readonly root: string;
  readonly port: number;
}

const CALLBACK_PATH = '/oauth/callback';

export function hostingRules({ hosts }: HostingRequest): HostingRules {
  const everywhere = securityHeaders(hosts, '/');
  const callback = Object.entries(securityHeaders(hosts, CALLBACK_PATH)).filter(
    ([name, value]) => everywhere[name] !== value,
  );
  return {
    everywhere,
    callback: Object.fromEntries(callback),
    callbackPath: CALLBACK_PATH,
    immutable: 'public, max-age=31536000, immutable',
    fresh: 'no-store',
  };
}
