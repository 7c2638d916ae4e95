import type { LicenseDefinition } from '../../licensing/model';
import { useDraft } from '../DraftContext';
import { AssignPanel } from './AssignPanel';
import { ExactPanel } from './ExactPanel';
import { NamedChangesPanel } from './NamedChangesPanel';
import { SwapPanel } from './SwapPanel';

/** The choices of one kind of change. */
export function KindPanel({ definitions }: { readonly definitions: readonly LicenseDefinition[] }) {
  const { licenses } = useDraft().draft;
  switch (licenses.kind) {
    case 'assign':
      return <AssignPanel choice={licenses} definitions={definitions} />;
    case 'swap':
      return <SwapPanel choice={licenses} definitions={definitions} />;
    case 'exact':
      return <ExactPanel choice={licenses} definitions={definitions} />;
    default:
      return <NamedChangesPanel changes={licenses.changes} />;
  }
}
