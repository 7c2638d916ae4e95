import type { CampaignClock } from './campaignClock';

/** No time passes while a request is under way; its body counts as part of it. Answers how to end that. */
export function countRequests(clock: CampaignClock): () => void {
  const original = globalThis.fetch;
  globalThis.fetch = (input, init) =>
    clock.during(async () => {
      const response = await original(input, init);
      const body = await response.arrayBuffer();
      const { status, statusText, headers } = response;
      return new Response(status === 204 ? null : body, { status, statusText, headers });
    });
  return () => {
    globalThis.fetch = original;
  };
}
