import { describe, expect, it } from 'vitest';
import { createTimeLeft } from './timeLeft';

function reckoning() {
  let now = 1_000_000;
  const timeLeft = createTimeLeft(() => now);
  const pass = (ms: number): void => {
    now += ms;
  };
  function read(requests: number, perMinute = 290): void {
    for (let at = 0; at < requests; at += 1) {
      timeLeft.sent({ perMinute });
      pass(200);
      timeLeft.answered();
    }
  }
  return { timeLeft, pass, read };
}

describe('createTimeLeft', () => {
  it('goes by the answers so far, once there are enough of them', () => {
    const { timeLeft, read } = reckoning();
    read(2);
    expect(timeLeft.secondsFor(10)).toBeNull();
    read(1);
    expect(timeLeft.secondsFor(10)).toBe(2);
    expect(timeLeft.secondsFor(0)).toBe(0);
  });

  it('goes by the limit where that takes longer, and passes while nothing is answered', () => {
    const { timeLeft, read, pass } = reckoning();
    read(20, 30);
    expect(timeLeft.secondsFor(20)).toBe(57);
    pass(10_000);
    expect(timeLeft.secondsFor(20)).toBe(47);
  });

  it('counts a pause that the service asks for, and the pace from then on', () => {
    const { timeLeft, read, pass } = reckoning();
    read(20);
    timeLeft.limited(15, { perMinute: 40 });
    expect(timeLeft.secondsFor(10)).toBe(17);
    pass(5_000);
    expect(timeLeft.secondsFor(10)).toBe(12);
    pass(20_000);
    expect(timeLeft.secondsFor(10)).toBe(2);
    expect(timeLeft.secondsFor(30)).toBe(32);
  });
});
