import type { KeptOrganizations } from '../keeping/keptOrganizations';
import type { OrganizationState } from './organizationState';
import type { DirectoryService } from './protocol';

/** Takes over changes that are known to be in effect, so that nothing has to be read for them. */
export function createChangesCapability(
  state: OrganizationState,
  kept: KeptOrganizations | null,
): Pick<DirectoryService, 'applyChanges'> {
  return {
    async applyChanges(changes) {
      if (changes.length === 0) return;
      const organization = state.organization();
      const reading = state.running()?.reading;
      organization?.builder.applyChanges(changes);
      // What it has read may be older than the changes.
      if (reading?.builder !== organization?.builder) reading?.builder.applyChanges(changes);
      state.changed();
      if (organization !== null) await kept?.write(organization).catch(() => undefined);
    },
  };
}
