// @vitest-environment jsdom
import { act, Suspense, use, useEffect } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { Route, Routes, useNavigate, type NavigateFunction, type NavigateOptions } from 'react-router-dom';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ConsoleRouter } from './ConsoleRouter';
import { PendingContext } from './VisitContext';

declare global {
  // React asks for it where there is no library of tests that sets it.
  var IS_REACT_ACT_ENVIRONMENT: boolean;
}

let root: Root;
/** The way on that the page on screen has. */
let navigate: NavigateFunction;
let arriveNext: (text: string) => void;
let nextPage: Promise<string>;

function Here({ onShown }: { readonly onShown: (go: NavigateFunction) => void }) {
  const go = useNavigate();
  useEffect(() => onShown(go), [onShown, go]);
  return <p>here{use(PendingContext) && ', and the next on its way'}</p>;
}

function Next() {
  return <p>{use(nextPage)}</p>;
}

const shown = () => document.body.textContent;
const address = () => window.location.pathname + window.location.search;
const go = async (to: string, options?: NavigateOptions) => act(async () => navigate(to, options));
const keepNavigate = (shownOne: NavigateFunction) => {
  navigate = shownOne;
};

beforeEach(async () => {
  globalThis.IS_REACT_ACT_ENVIRONMENT = true;
  window.history.replaceState(null, '', '/here');
  nextPage = new Promise((resolve) => {
    arriveNext = resolve;
  });
  const container = document.body.appendChild(document.createElement('div'));
  root = createRoot(container);
  await act(async () =>
    root.render(
      <ConsoleRouter>
        <Suspense fallback="nothing">
          <Routes>
            <Route path="/here" element={<Here onShown={keepNavigate} />} />
            <Route path="/next" element={<Next />} />
          </Routes>
        </Suspense>
      </ConsoleRouter>,
    ),
  );
});

afterEach(async () => {
  await act(async () => root.unmount());
  document.body.replaceChildren();
});

describe('ConsoleRouter', () => {
  it('keeps the page on screen until the next one has come', async () => {
    await go('/next');
    expect(address()).toBe('/next');
    expect(shown()).toBe('here, and the next on its way');
    await act(async () => arriveNext('next'));
    expect(shown()).toBe('next');
  });

  it('does not let the page that is being left put another address in place of the one asked for', async () => {
    await go('/next');
    await go('/here?draft=1', { replace: true });
    expect(address()).toBe('/next');
    await act(async () => arriveNext('next'));
    expect(shown()).toBe('next');
  });

  it('lets the admin think better of it meanwhile', async () => {
    await go('/next');
    await go('/here?again=1');
    expect(address()).toBe('/here?again=1');
    expect(shown()).toBe('here');
    await act(async () => arriveNext('next'));
    expect(shown()).toBe('here');
  });

  it('lets a page replace its own address', async () => {
    await go('/here?q=a', { replace: true });
    await go('/here?q=ab', { replace: true });
    expect(address()).toBe('/here?q=ab');
    expect(shown()).toBe('here');
  });
});
