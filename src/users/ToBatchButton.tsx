import PlaylistAddCheckIcon from '@mui/icons-material/PlaylistAddCheck';
import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import { useMutation } from '@tanstack/react-query';
import { useNavigate } from 'react-router-dom';
import { useTranslations } from 'use-intl';
import { useSession } from '../auth/SessionContext';
import type { UserId } from '../licensing/model';
import { useRuns } from '../runs/RunnerContext';
import { paths } from '../ui/paths';

interface ToBatchButtonProps {
  readonly label: string;
  readonly userIds: readonly UserId[];
  /** Lines of a list that nobody was found for: they go along, so that they can be seen to. */
  readonly unresolvedText?: string;
  readonly size?: 'small' | 'medium';
}

/** Takes people to the wizard, by a draft that its address names. */
export function ToBatchButton({ label, userIds, unresolvedText = '', size = 'small' }: ToBatchButtonProps) {
  const t = useTranslations('users');
  const { readOnly } = useSession();
  const { drafts, owner } = useRuns();
  const navigate = useNavigate();
  const { mutate, isPending, isError } = useMutation({
    mutationFn: () => drafts.create(owner, { userIds: [...userIds], unresolvedText }),
    onSuccess: (draft) => navigate(paths.batch({ draft: draft.id })),
    networkMode: 'always',
  });

  if (readOnly) return null;
  return (
    <>
      <Button
        variant="contained"
        size={size}
        startIcon={<PlaylistAddCheckIcon />}
        disabled={userIds.length === 0}
        loading={isPending}
        loadingPosition="start"
        onClick={() => mutate()}
      >
        {label}
      </Button>
      {isError && (
        <Alert severity="error" variant="outlined" sx={{ width: '100%' }}>
          {t('draftFailed')}
        </Alert>
      )}
    </>
  );
}
