// @vitest-environment jsdom
import { act } from 'react';
import { createRoot } from 'react-dom/client';
import { IntlProvider } from 'use-intl';
import { beforeAll, describe, expect, it } from 'vitest';
import { useDescribeError, type DescribedError } from './describeError';
import { en } from './en';

declare global {
  // React asks for it where there is no library of tests that sets it.
  var IS_REACT_ACT_ENVIRONMENT: boolean;
}

let describeError: (error: unknown) => DescribedError;

function Describes({ onReady }: { readonly onReady: (describes: typeof describeError) => void }) {
  onReady(useDescribeError());
  return null;
}

/** As the api makes them, which these words know by shape alone. */
function failed(facts: Readonly<Record<string, unknown>>): Error {
  return Object.assign(new Error('GET /x'), {
    name: 'ApiError',
    kind: 'status',
    status: null,
    method: 'GET',
    path: '/api/v2/license/definitions',
    serviceMessage: null,
    contextId: null,
    retryAfterSeconds: null,
    missingPermissions: [],
    ...facts,
  });
}

beforeAll(async () => {
  globalThis.IS_REACT_ACT_ENVIRONMENT = true;
  await act(async () =>
    createRoot(document.createElement('div')).render(
      <IntlProvider locale="en" messages={en} timeZone="UTC">
        <Describes onReady={(ready) => (describeError = ready)} />
      </IntlProvider>,
    ),
  );
});

describe('useDescribeError', () => {
  it.each([
    ['no network', failed({ kind: 'network' }), 'No answer from Genesys Cloud'],
    ['no answer in time', failed({ kind: 'timeout' }), 'Genesys Cloud took too long'],
    ['the service’s own timeout', failed({ status: 408 }), 'Genesys Cloud took too long'],
    ['a gateway’s timeout', failed({ status: 504 }), 'Genesys Cloud took too long'],
    ['another shape', failed({ kind: 'unreadable' }), 'The answer could not be read'],
    ['401', failed({ status: 401 }), 'Your sign-in has ended'],
    ['403', failed({ status: 403 }), 'You are not allowed to do this'],
    ['404', failed({ status: 404 }), 'Genesys Cloud does not know this'],
    ['429', failed({ status: 429 }), 'Too many requests for now'],
    ['409', failed({ status: 409 }), 'Genesys Cloud refused the request'],
    ['413', failed({ status: 413 }), 'Genesys Cloud refused the request'],
    ['500', failed({ status: 500 }), 'Genesys Cloud has a problem'],
    ['503', failed({ status: 503 }), 'Genesys Cloud has a problem'],
    ['a full disk', new DOMException('full', 'QuotaExceededError'), 'This browser could not keep or read'],
    ['a fault of the code', new TypeError('x is undefined'), 'Something went wrong in License Desk'],
    ['what is no error', 'oh', 'Something went wrong in License Desk'],
  ])('says of %s what happened and what to do', (_, error, title) => {
    const words = describeError(error);
    expect(words.title).toContain(title);
    expect(words.body).not.toBe('');
    expect(words.action).not.toBe('');
  });

  it('names what a 403 asks for, and how long a 429 wants to wait', () => {
    const missingPermissions = ['authorization:grant:add'];
    expect(describeError(failed({ status: 403, missingPermissions })).body).toContain(
      'authorization:grant:add',
    );
    expect(describeError(failed({ status: 429, retryAfterSeconds: 42 })).body).toContain('42 seconds');
  });

  it('gives support what it asks for: the request and the context id, or the browser’s word', () => {
    const told = describeError(failed({ status: 500, contextId: 'c-1', serviceMessage: 'No.' }));
    expect(told).toMatchObject({
      request: 'GET /api/v2/license/definitions',
      contextId: 'c-1',
      serviceMessage: 'No.',
      detail: null,
    });
    expect(describeError(new TypeError('x is undefined'))).toMatchObject({
      request: null,
      contextId: null,
      detail: 'TypeError: x is undefined',
    });
  });
});
