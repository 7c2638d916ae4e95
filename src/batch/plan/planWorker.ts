import { createPlanDesk } from './planDesk';
import type { PlanReply, PlanRequest } from './planMessages';

const answer = createPlanDesk();

addEventListener('message', ({ data }: MessageEvent<PlanRequest>) => {
  const { id, question } = data;
  postMessage(replyTo(id, question));
});

function replyTo(id: number, question: PlanRequest['question']): PlanReply {
  try {
    return { id, answer: answer(question) };
  } catch (error) {
    return { id, failure: String(error) };
  }
}
