// @vitest-environment jsdom
import { act, useEffect } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { BrowserRouter } from 'react-router-dom';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { useOrganizationView, type OrganizationViewControl } from './useOrganizationView';

declare global {
  // React asks for it where there is no library of tests that sets it.
  var IS_REACT_ACT_ENVIRONMENT: boolean;
}

let root: Root;
let control: OrganizationViewControl;

function View({ onShown }: { readonly onShown: (shown: OrganizationViewControl) => void }) {
  const [, shown] = useOrganizationView();
  useEffect(() => onShown(shown), [onShown, shown]);
  return null;
}

const keepControl = (shown: OrganizationViewControl) => {
  control = shown;
};

beforeEach(async () => {
  globalThis.IS_REACT_ACT_ENVIRONMENT = true;
  window.history.replaceState(null, '', '/organization?other=a&q=ada&other=b');
  root = createRoot(document.createElement('div'));
  await act(async () =>
    root.render(
      <BrowserRouter useTransitions={false}>
        <View onShown={keepControl} />
      </BrowserRouter>,
    ),
  );
});

afterEach(async () => act(async () => root.unmount()));

test('a filter leaves in the address what others wrote there', async () => {
  await act(async () => control.filterBy({ anyOf: ['cloudCX1'] }));
  expect(window.location.search).toBe('?other=a&other=b&q=ada&license=cloudCX1');
  await act(async () => control.clearFilters());
  expect(window.location.search).toBe('?other=a&other=b');
});

test('what is as it was is no step back, wherever it stands in the address', async () => {
  const { length } = window.history;
  await act(async () => control.arrange({ page: 0 }));
  expect(window.history).toHaveLength(length);
  expect(window.location.search).toBe('?other=a&q=ada&other=b');
  await act(async () => control.arrange({ page: 1 }));
  expect(window.history).toHaveLength(length + 1);
});
