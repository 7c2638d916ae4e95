import { describe, expect, it } from 'vitest';
import type { Channel } from './channel';
import { createPacer, type PacePriority } from './pacer';
import { createVirtualClock } from './testing/virtualClock';

/** Two tabs that hear each other. */
function createTabs(): [Channel, Channel] {
  const listeners: ((message: unknown) => void)[][] = [[], []];
  const tab = (mine: number, other: number): Channel => ({
    post: (message) => {
      for (const listener of listeners[other] ?? []) listener(message);
    },
    subscribe(listener) {
      listeners[mine]?.push(listener);
      return () => undefined;
    },
  });
  return [tab(0, 1), tab(1, 0)];
}

/** The most that fall into any minute. */
function mostInAMinute(times: readonly number[]): number {
  return Math.max(
    0,
    ...times.map((start) => times.filter((at) => at >= start && at < start + 60_000).length),
  );
}

describe('the pacer', () => {
  it('never lets more through in any minute than it should, and no fewer than it could', async () => {
    const clock = createVirtualClock(0);
    const pacer = createPacer({ clock, requestsPerMinute: 100 });
    const times: number[] = [];
    for (let index = 0; index < 450; index += 1) {
      void pacer.acquire('run').then(() => times.push(clock.now()));
    }
    await clock.runUntil(() => times.length === 450);
    expect(mostInAMinute(times)).toBe(92);
    expect(clock.now()).toBeLessThan(5 * 61_000);
  });

  it('lets a large reading use nearly all of a limit of 300, and never more', async () => {
    const clock = createVirtualClock(0);
    const pacer = createPacer({ clock });
    const times: number[] = [];
    for (let index = 0; index < 850; index += 1) {
      void pacer.acquire('interactive').then(() => times.push(clock.now()));
    }
    await clock.runUntil(() => times.length === 850);
    expect(mostInAMinute(times)).toBe(290);
    // The service's own limit takes two whole minutes for as many.
    expect(clock.now()).toBeLessThanOrEqual(1.05 * 2 * 60_000);
  });

  it('shares one pace among tabs', async () => {
    const clock = createVirtualClock(0);
    const [first, second] = createTabs();
    const one = createPacer({ clock, requestsPerMinute: 100, channel: first });
    for (let index = 0; index < 50; index += 1) await one.acquire('run');
    // Opened later, it is told what went before.
    const other = createPacer({ clock, requestsPerMinute: 100, channel: second });
    const times: number[] = Array.from({ length: 50 }, () => 0);
    for (let index = 0; index < 100; index += 1) {
      void (index % 2 === 0 ? one : other).acquire('run').then(() => times.push(clock.now()));
    }
    await clock.runUntil(() => times.length === 150);
    expect(mostInAMinute(times)).toBeLessThanOrEqual(92);
  });

  it('lets the run go first, the admin next, background last, and starves nobody but the last', async () => {
    const clock = createVirtualClock(0);
    const pacer = createPacer({ clock, requestsPerMinute: 100 });
    const went: PacePriority[] = [];
    const ask = (priority: PacePriority, times: number): void => {
      for (let index = 0; index < times; index += 1) {
        void pacer.acquire(priority).then(() => went.push(priority));
      }
    };
    ask('run', 92);
    await clock.runUntil(() => went.length === 92);
    ask('background', 10);
    ask('interactive', 50);
    ask('run', 92);
    await clock.runUntil(() => went.filter((one) => one === 'run').length === 184);
    expect(went.filter((one) => one === 'interactive').length).toBeGreaterThan(0);
    expect(went.filter((one) => one === 'interactive').length).toBeLessThan(50);
    expect(went).not.toContain('background');
  });

  it('answers when there is room, without taking it', async () => {
    const clock = createVirtualClock(0);
    const pacer = createPacer({ clock, requestsPerMinute: 100 });
    for (let index = 0; index < 90; index += 1) await pacer.acquire('run');
    let isFree = false;
    void pacer.awaitRoom(3, 'run').then(() => {
      isFree = true;
    });
    await pacer.acquire('interactive');
    expect(isFree).toBe(false);
    await clock.runUntil(() => isFree);
    expect(clock.now()).toBeGreaterThanOrEqual(60_000);
  });

  it('slows down at a 429, once for one limit, and recovers', async () => {
    const clock = createVirtualClock(0);
    const [first, second] = createTabs();
    const pacer = createPacer({ clock, requestsPerMinute: 200, channel: first });
    const other = createPacer({ clock, requestsPerMinute: 200, channel: second });
    for (let index = 0; index < 100; index += 1) await pacer.acquire('run');
    pacer.rateLimited(30);
    pacer.rateLimited(30);
    expect(pacer.limit()).toBe(90);
    expect(other.limit()).toBe(90);
    let at = 0;
    void other.acquire('interactive').then(() => {
      at = clock.now();
    });
    await clock.runUntil(() => at > 0);
    expect(at).toBeGreaterThanOrEqual(30_000);
    let isLater = false;
    clock.setTimeout(() => {
      isLater = true;
    }, 30 * 60_000);
    await clock.runUntil(() => isLater);
    expect(pacer.limit()).toBe(200);
  });
});
