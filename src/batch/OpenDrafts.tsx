import DeleteIcon from '@mui/icons-material/DeleteOutlined';
import Button from '@mui/material/Button';
import IconButton from '@mui/material/IconButton';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { Link } from 'react-router-dom';
import { useFormatter, useTranslations } from 'use-intl';
import { concernedLicenses } from '../licensing/intent';
import type { Draft } from '../runs/drafts';
import { ErrorState } from '../ui/ErrorState';
import { paths } from '../ui/paths';
import { Section } from '../ui/Section';
import { useFocusAfterRemoval } from '../ui/useFocusAfterRemoval';
import { useDeleteDraft } from './useDeleteDraft';

/** Batches that were begun and not started, newest first. */
export function OpenDrafts({ drafts }: { readonly drafts: readonly Draft[] }) {
  const t = useTranslations('batch.drafts');
  const format = useFormatter();
  const focus = useFocusAfterRemoval(drafts.length);
  const remove = useDeleteDraft();

  return (
    <Section title={t('title')} description={t('description')} flush>
      {remove.isError && <ErrorState error={remove.error} changed={t('notDeleted')} />}
      <Stack component="ul" {...focus} sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {drafts.map((draft) => {
          const licenses = draft.intent === null ? [] : concernedLicenses(draft.intent);
          const title =
            draft.name ||
            t('summary', { people: draft.userIds.length, licenses: licenses.join(', ') || t('noLicenses') });
          return (
            <Stack
              component="li"
              key={draft.id}
              direction="row"
              sx={{ alignItems: 'center', gap: 1, px: 2.5, py: 1, flexWrap: 'wrap' }}
            >
              <Stack sx={{ flex: '1 1 220px', minWidth: 0 }}>
                <Typography sx={{ fontWeight: 600, overflowWrap: 'anywhere' }}>{title}</Typography>
                <Typography variant="body2" color="text.secondary">
                  {t('changed', {
                    time: format.dateTime(draft.changedAt, { dateStyle: 'medium', timeStyle: 'short' }),
                  })}
                </Typography>
              </Stack>
              <Button
                component={Link}
                to={paths.batch({ draft: draft.id, step: draft.step })}
                state={{ moved: true }}
                variant="outlined"
                size="small"
                aria-label={t('continueLabel', { draft: title })}
              >
                {t('continue')}
              </Button>
              <IconButton
                size="small"
                aria-label={t('deleteLabel', { draft: title })}
                disabled={remove.isPending}
                onClick={() => remove.mutate({ draft, title })}
              >
                <DeleteIcon fontSize="small" />
              </IconButton>
            </Stack>
          );
        })}
      </Stack>
    </Section>
  );
}
