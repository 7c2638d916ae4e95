import type { BrowserContext } from '@playwright/test';

/** Two drawings of the same page differ by up to 2 of 255 at the edges of letters and lines. */
const NOISE = 8;

/** Whether nobody could tell two pictures apart: no colour of any pixel is off by more than drawing's own noise. */
export async function looksAlike(context: BrowserContext, one: Buffer, other: Buffer): Promise<boolean> {
  const page = await context.newPage();
  try {
    return await page.evaluate(
      async ({ pictures, noise }) => {
        async function pixelsOf(base64: string): Promise<ImageData> {
          const answer = await fetch(`data:image/png;base64,${base64}`);
          const bitmap = await createImageBitmap(await answer.blob());
          const drawing = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d');
          if (drawing === null) throw new Error('nothing to draw on');
          drawing.drawImage(bitmap, 0, 0);
          return drawing.getImageData(0, 0, bitmap.width, bitmap.height);
        }
        const [before, after] = [await pixelsOf(pictures[0]), await pixelsOf(pictures[1])];
        if (before.width !== after.width || before.height !== after.height) return false;
        return before.data.every((value, at) => Math.abs(value - (after.data[at] ?? 0)) <= noise);
      },
      { pictures: [one.toString('base64'), other.toString('base64')] as const, noise: NOISE },
    );
  } finally {
    await page.close();
  }
}
