/** What is packed can't be unpacked, or would be larger than allowed. */
export class UnpackError extends Error {
  override readonly name = 'UnpackError';
  constructor(readonly problem: 'broken' | 'tooLarge') {
    super(problem);
  }
}

/** Packs a text. */
export async function gzip(text: Blob): Promise<Uint8Array<ArrayBuffer>> {
  const packed = text.stream().pipeThrough(new CompressionStream('gzip'));
  return new Uint8Array(await new Response(packed).arrayBuffer());
}

/** Unpacks a text. @throws UnpackError, as soon as it is known to be larger than `mostBytes`. */
export async function gunzip(packed: Uint8Array<ArrayBuffer>, mostBytes: number): Promise<string> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  const pieces: string[] = [];
  let bytes = 0;
  const reader = new Blob([packed]).stream().pipeThrough(new DecompressionStream('gzip')).getReader();
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) break;
      bytes += value.byteLength;
      // A few kilobytes can unpack to gigabytes.
      if (bytes > mostBytes) throw new UnpackError('tooLarge');
      pieces.push(decoder.decode(value, { stream: true }));
    }
    pieces.push(decoder.decode());
  } catch (error) {
    await reader.cancel().catch(() => undefined);
    throw error instanceof UnpackError ? error : new UnpackError('broken');
  }
  return pieces.join('');
}

/** Whether it begins as gzip does (RFC 1952, 2.3.1). */
export function isGzip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x1f && bytes[1] === 0x8b;
}
