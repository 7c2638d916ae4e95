import type { MemberFilter, MemberSelection } from '../store/questions';
import type { DirectoryService } from './protocol';

type Asked = Pick<DirectoryService, 'ask' | 'selectIds' | 'createDraft' | 'exportCsv'>;

/** Lets questions about people wait until what they rest on beside the columns is there, or failed. */
export function withPreparation<Service extends Asked>(
  service: Service,
  prepare: (filter: MemberFilter) => Promise<void>,
): Service {
  const prepareFor = async (selection: MemberSelection | undefined): Promise<void> => {
    if (selection?.kind === 'matching') await prepare(selection.filter);
  };
  return {
    ...service,
    ask: async (requestId, question) => {
      await prepare(question.filter);
      await prepareFor(question.selection);
      return service.ask(requestId, question);
    },
    selectIds: async (selection) => {
      await prepareFor(selection);
      return service.selectIds(selection);
    },
    createDraft: async (selection, licenses) => {
      await prepareFor(selection);
      return service.createDraft(selection, licenses);
    },
    exportCsv: async (selection, ...how) => {
      await prepareFor(selection);
      return service.exportCsv(selection, ...how);
    },
  } satisfies Service | Asked;
}
