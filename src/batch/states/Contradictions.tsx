import Button from '@mui/material/Button';
import { useTranslations } from 'use-intl';
import { ActionAlert } from '../../ui/ActionAlert';
import { useDraft } from '../DraftContext';

/** People whose lines say different things: the list is corrected, or their lines count together. */
export function Contradictions({ count }: { readonly count: number }) {
  const t = useTranslations('batch.states.contradictions');
  const common = useTranslations('common');
  const { draft, dispatch } = useDraft();
  const { together } = draft.states;
  if (count === 0 && !together) return null;
  return (
    <ActionAlert
      severity={together ? 'info' : 'warning'}
      action={
        <Button
          color="inherit"
          size="small"
          onClick={() => dispatch({ type: 'wantStates', change: { together: !together } })}
        >
          {together ? t('apart') : t('together')}
        </Button>
      }
    >
      {together ? t('isTogether') : common('sentences', { first: t('title', { count }), second: t('hint') })}
    </ActionAlert>
  );
}
