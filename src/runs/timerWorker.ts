import type { TimerRequest } from './systemClock';

const running = new Map<number, ReturnType<typeof setTimeout>>();

addEventListener('message', ({ data }: MessageEvent<TimerRequest>) => {
  clearTimeout(running.get(data.handle));
  running.delete(data.handle);
  if (data.kind === 'clear') return;
  running.set(
    data.handle,
    setTimeout(() => {
      running.delete(data.handle);
      postMessage(data.handle);
    }, data.ms),
  );
});
