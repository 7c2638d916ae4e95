import Alert from '@mui/material/Alert';
import { useTranslations } from 'use-intl';
import { useDraft } from '../DraftContext';

/** In place of ways to add people: the changes of this draft are named one by one, from a run or a file. */
export function NamedChangesNotice() {
  const t = useTranslations('batch.users');
  const { draft } = useDraft();
  return (
    <Alert severity="info" variant="outlined" sx={{ mb: 2 }}>
      {t(`namedChanges.${draft.origin.kind}`)}
    </Alert>
  );
}
