import { expect, test, vi } from 'vitest';
import { EMPTY_WORKBENCH } from '../runs/workbench';
import type { BatchDraft } from './draftState';
import { createDraftStore } from './draftStore';

const EMPTY: BatchDraft = {
  id: 'd',
  owner: { organizationId: 'o', adminId: 'a' },
  createdAt: 0,
  changedAt: 0,
  step: 'users',
  userIds: [],
  unresolvedText: '',
  intent: null,
  name: '',
  reason: '',
  ...EMPTY_WORKBENCH,
};

test('keeps the latest, one write at a time', async () => {
  const kept: string[] = [];
  let writing = 0;
  const store = createDraftStore(EMPTY, async (draft) => {
    writing += 1;
    expect(writing).toBe(1);
    await Promise.resolve();
    kept.push(draft.name);
    writing -= 1;
  });
  for (const name of ['a', 'ab', 'abc']) store.dispatch({ type: 'rename', name });
  expect(store.getDraft().name).toBe('abc');
  await vi.waitFor(() => expect(store.getKept()).toBe('kept'));
  expect(kept.at(-1)).toBe('abc');
  expect(kept.length).toBeLessThan(3);
});

test('says that it could not keep, and that it can again', async () => {
  let isFull = true;
  const store = createDraftStore(EMPTY, () =>
    isFull ? Promise.reject(new Error('QuotaExceededError')) : Promise.resolve(),
  );
  store.dispatch({ type: 'rename', name: 'a' });
  await vi.waitFor(() => expect(store.getKept()).toBe('failed'));
  isFull = false;
  store.dispatch({ type: 'rename', name: 'ab' });
  await vi.waitFor(() => expect(store.getKept()).toBe('kept'));
});
