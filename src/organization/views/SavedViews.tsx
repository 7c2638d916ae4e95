import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { useSearchParams } from 'react-router-dom';
import { useTranslations } from 'use-intl';
import { ActionAlert } from '../../ui/ActionAlert';
import { LoadingState } from '../../ui/LoadingState';
import { ToastPlace } from '../../ui/toast/ToastPlace';
import { addressOf, parseView } from '../organizationView';
import { SaveView } from './SaveView';
import { useSavedViews } from './useSavedViews';
import { ViewItem } from './ViewItem';

interface SavedViewsProps {
  /** A view was opened. */
  readonly onLeave: () => void;
}

/** Names the filters and the order at hand, and lists what was named before. */
export function SavedViews({ onLeave }: SavedViewsProps) {
  const t = useTranslations('views');
  const common = useTranslations('common');
  const [params] = useSearchParams();
  const search = addressOf(parseView(params));
  const saved = useSavedViews();
  const { views } = saved;

  return (
    <Stack sx={{ gap: 2 }}>
      <div>
        <Typography variant="h3" component="h2">
          {t('title')}
        </Typography>
        <Typography variant="body2" color="text.secondary">
          {t('hint')}
        </Typography>
      </div>
      {saved.isUnread && (
        <ActionAlert
          severity="error"
          action={
            <Button color="inherit" size="small" onClick={saved.readAgain}>
              {common('retry')}
            </Button>
          }
        >
          {t('unreadBody')}
        </ActionAlert>
      )}
      {views === undefined && !saved.isUnread && <LoadingState rows={2} />}
      {views !== undefined && <SaveView views={views} onSave={(name) => saved.save(name, search)} />}
      {saved.hasFailed && (
        <Alert severity="error" variant="outlined">
          {t('notSaved')}
        </Alert>
      )}
      {views?.length === 0 && (
        <Typography variant="body2" color="text.secondary">
          {t('none')}
        </Typography>
      )}
      {views !== undefined && views.length > 0 && (
        <Stack component="ul" aria-label={t('list')} sx={{ listStyle: 'none', m: 0, p: 0 }}>
          {views.map((view) => (
            <ViewItem
              key={view.id}
              view={view}
              others={views.filter(({ id }) => id !== view.id)}
              isCurrent={view.search === search}
              onOpen={onLeave}
              onRename={(name) => saved.rename(view, name)}
              onRemove={() => saved.remove(view)}
            />
          ))}
        </Stack>
      )}
      <ToastPlace inside />
    </Stack>
  );
}
