import type { OrganizationOverview } from '../overview/overview';
import { overviewOf } from '../overview/overviewOf';
import type { ColumnsBuilder } from '../store/columnsBuilder';
import type { OrganizationState } from './organizationState';
import type { DirectoryService } from './protocol';

interface Counted {
  readonly builder: ColumnsBuilder;
  readonly revision: number;
  readonly overview: OrganizationOverview;
}

/** Counts what is shown, once for each state of it. */
export function createOverviewCapability(state: OrganizationState): Pick<DirectoryService, 'askOverview'> {
  let counted: Counted | null = null;
  return {
    askOverview: () => {
      const builder = state.shown();
      if (builder === null) return Promise.resolve(null);
      const { revision } = builder;
      if (counted?.builder !== builder || counted.revision !== revision) {
        counted = { builder, revision, overview: overviewOf(builder.columns) };
      }
      return Promise.resolve(counted.overview);
    },
  };
}
