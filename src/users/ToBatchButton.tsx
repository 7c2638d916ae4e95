import PlaylistAddCheckIcon from '@mui/icons-material/PlaylistAddCheck';
import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import { useMutation } from '@tanstack/react-query';
import { useNavigate } from 'react-router-dom';
import { useTranslations } from 'use-intl';
import { useSession } from '../auth/SessionContext';
import type { LicenseId, UserId } from '../licensing/model';
import type { DraftContent } from '../runs/drafts';
import { useRuns } from '../runs/RunnerContext';
import { paths } from '../ui/paths';

interface ToBatchButtonProps {
  readonly label: string;
  readonly userIds: readonly UserId[];
  /** Lines of a list that nobody was found for: they go along, so that they can be seen to. */
  readonly unresolvedText?: string;
  readonly size?: 'small' | 'medium';
  readonly variant?: 'contained' | 'outlined';
  /** What the button is called where its label alone doesn't tell it from others. */
  readonly name?: string;
  /** What is to be done for them: the wizard then opens where the plan is reviewed. */
  readonly changes?: {
    readonly add: readonly LicenseId[];
    readonly remove: readonly LicenseId[];
    /** What the batch is called. */
    readonly title: string;
  };
}

/** Takes people to the wizard, by a draft that its address names. */
export function ToBatchButton(props: ToBatchButtonProps) {
  const { label, userIds, unresolvedText = '', size = 'small', variant = 'contained', name, changes } = props;
  const t = useTranslations('users');
  const { readOnly } = useSession();
  const { drafts, owner } = useRuns();
  const navigate = useNavigate();
  const { mutate, isPending, isError } = useMutation({
    mutationFn: () =>
      drafts.create(owner, { userIds: [...userIds], unresolvedText, ...planned(userIds, changes) }),
    onSuccess: ({ id, step }) =>
      navigate(paths.batch(step === 'review' ? { draft: id, step } : { draft: id })),
    networkMode: 'always',
  });

  if (readOnly) return null;
  return (
    <>
      <Button
        variant={variant}
        size={size}
        {...(name !== undefined && { 'aria-label': name })}
        startIcon={<PlaylistAddCheckIcon />}
        disabled={userIds.length === 0 || isNothing(changes)}
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

function planned(userIds: readonly UserId[], changes: ToBatchButtonProps['changes']): Partial<DraftContent> {
  if (changes === undefined) return {};
  const { add, remove, title } = changes;
  return { intent: { kind: 'assign', userIds, add, remove }, name: title, step: 'review' };
}

function isNothing(changes: ToBatchButtonProps['changes']): boolean {
  return changes !== undefined && changes.add.length + changes.remove.length === 0;
}
