import { useSearchParams } from 'react-router-dom';
import { useTranslations } from 'use-intl';
import { TabBar } from '../ui/TabBar';
import { TabButton } from '../ui/TabButton';
import { LOOKS, withDefinitionsView, type DefinitionsLook, type DefinitionsView } from './definitionsView';

export const PANEL_ID = 'definitions-panel';

export const tabId = (look: DefinitionsLook): string => `definitions-${look}`;

interface LookTabsProps {
  readonly view: DefinitionsView;
  /** Not in a narrow window, where the tree stands in for the picture. */
  readonly withGraph: boolean;
}

/** The ways to look at the definitions; each has an address. */
export function LookTabs({ view, withGraph }: LookTabsProps) {
  const t = useTranslations('definitions.looks');
  const [params] = useSearchParams();
  return (
    <TabBar label={t('label')}>
      {LOOKS.filter((look) => withGraph || look !== 'graph').map((look) => (
        <TabButton
          key={look}
          label={t(look)}
          isSelected={look === view.look}
          id={tabId(look)}
          controls={PANEL_ID}
          to={{ search: withDefinitionsView(params, { ...view, look }).toString() }}
        />
      ))}
    </TabBar>
  );
}
