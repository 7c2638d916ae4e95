import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createIdleWatch, type IdleWatch } from './idleWatch';

const MINUTE = 60_000;

let now: number;
let isBusy: boolean;
let signedOut: number;
let told: number[];
let watch: IdleWatch;

beforeEach(() => {
  vi.useFakeTimers();
  now = 1_000_000;
  isBusy = false;
  signedOut = 0;
  told = [];
  watch = createIdleWatch({
    idleMs: 30 * MINUTE,
    warnMs: 2 * MINUTE,
    isBusy: () => isBusy,
    tell: (at) => told.push(at),
    onIdle: () => (signedOut += 1),
    now: () => now,
  });
  watch.stay();
});

afterEach(() => {
  watch.rest();
  vi.useRealTimers();
});

/** Time goes by in small steps, as it does while the computer is awake. */
function wait(ms: number) {
  for (let step = 0; step < ms; step += 5_000) {
    now += 5_000;
    vi.advanceTimersByTime(5_000);
  }
}

test('warns, then ends, once', () => {
  wait(27 * MINUTE);
  expect(watch.getEnd()).toBeNull();
  wait(MINUTE);
  expect(watch.getEnd()).toBe(1_000_000 + 30 * MINUTE);
  wait(2 * MINUTE);
  expect(signedOut).toBe(1);
  wait(60 * MINUTE);
  expect(signedOut).toBe(1);
});

test('activity puts it off, until it has been warned: then it has to be said', () => {
  wait(20 * MINUTE);
  watch.noteActivity();
  wait(27 * MINUTE);
  expect(watch.getEnd()).toBeNull();
  wait(2 * MINUTE);
  watch.noteActivity();
  expect(watch.getEnd()).not.toBeNull();
  watch.stay();
  expect(watch.getEnd()).toBeNull();
  wait(27 * MINUTE);
  expect(signedOut).toBe(0);
});

test('activity in another tab counts, and takes the warning back', () => {
  wait(29 * MINUTE);
  expect(watch.getEnd()).not.toBeNull();
  watch.noteElsewhere(now);
  expect(watch.getEnd()).toBeNull();
  // Nobody is active in the future.
  watch.noteElsewhere(now + 60 * MINUTE);
  wait(30 * MINUTE);
  expect(signedOut).toBe(1);
});

test('the other tabs are told now and then, not with each movement', () => {
  told.length = 0;
  for (let at = 0; at < 20; at += 1) {
    now += 1_000;
    watch.noteActivity();
  }
  expect(told).toHaveLength(4);
});

test('a run in progress counts as activity, and time counts from its end', () => {
  isBusy = true;
  wait(120 * MINUTE);
  expect(watch.getEnd()).toBeNull();
  isBusy = false;
  wait(27 * MINUTE);
  expect(watch.getEnd()).toBeNull();
  wait(4 * MINUTE);
  expect(signedOut).toBe(1);
});

test('whoever wakes the computer after the end comes too late, though no timer has seen it', () => {
  now += 8 * 60 * MINUTE;
  watch.noteActivity();
  expect(signedOut).toBe(1);
});

test('saying so after the end comes too late as well', () => {
  wait(29 * MINUTE);
  now += 60 * MINUTE;
  watch.stay();
  expect(signedOut).toBe(1);
});

test('a clock that is set back makes nobody wait for it', () => {
  now -= 10 * 60 * MINUTE;
  wait(31 * MINUTE);
  expect(signedOut).toBe(1);
});
