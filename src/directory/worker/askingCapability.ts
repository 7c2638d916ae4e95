import { noMembers } from './noMembers';
import type { OrganizationState } from './organizationState';
import type { DirectoryService } from './protocol';
import { yieldNow } from './yieldNow';

/** Answers questions for one page of people. */
export function createAskingCapability(state: OrganizationState): Pick<DirectoryService, 'ask' | 'drop'> {
  const asked = new Set<number>();
  return {
    async ask(requestId, question) {
      asked.add(requestId);
      // A key typed meanwhile has dropped this question: nobody waits for its answer.
      await yieldNow();
      if (!asked.delete(requestId)) return null;
      const index = state.index();
      return index === null ? noMembers(question.filter) : index.ask(question);
    },
    drop: async (requestId) => {
      asked.delete(requestId);
    },
  };
}
