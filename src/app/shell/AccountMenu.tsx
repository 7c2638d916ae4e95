import ExpandMoreIcon from '@mui/icons-material/ExpandMore';
import Box from '@mui/material/Box';
import ButtonBase from '@mui/material/ButtonBase';
import Typography from '@mui/material/Typography';
import { Suspense, useId, useState } from 'react';
import { useTranslations } from 'use-intl';
import { lazyWithWords } from '../../messages/lazyWithWords';
import { ErrorBoundary } from '../../ui/ErrorBoundary';
import { forgetFailedParts, lazyPart } from '../../ui/lazyPart';
import { initialsOf } from './initialsOf';
import { PartFailure } from './PartFailure';
import type { Account } from './useAccount';

const AccountPanel = lazyPart(async () => (await import('./AccountPanel')).AccountPanel);
const SignOutAndDelete = lazyWithWords(
  ['auth/session'],
  async () => (await import('./SignOutAndDelete')).SignOutAndDelete,
);

/** Who is signed in; a press shows what is theirs. */
export function AccountMenu({ account }: { readonly account: Account }) {
  const t = useTranslations('app');
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const [asked, setAsked] = useState(0);
  const [isDeleting, setIsDeleting] = useState(false);
  const popupId = useId();
  const close = () => setAnchor(null);

  return (
    <>
      <ButtonBase
        aria-label={t('account.label', { name: account.name })}
        aria-haspopup="dialog"
        aria-expanded={anchor !== null}
        {...(anchor !== null && { 'aria-controls': popupId })}
        onPointerEnter={AccountPanel.preload}
        onFocus={AccountPanel.preload}
        onClick={(event) => {
          setAnchor(event.currentTarget);
          setAsked(asked + 1);
        }}
        sx={{ gap: 1, p: 0.5, borderRadius: 1, flexShrink: 0, '&:hover': { bgcolor: 'action.hover' } }}
      >
        <Box
          component="span"
          aria-hidden
          sx={{
            display: 'grid',
            placeItems: 'center',
            width: 28,
            height: 28,
            borderRadius: '50%',
            lineHeight: 1,
            fontSize: '0.6875rem',
            fontWeight: 650,
            bgcolor: 'primary.main',
            color: 'primary.contrastText',
          }}
        >
          {initialsOf(account.name)}
        </Box>
        <Typography
          component="span"
          variant="body2"
          noWrap
          sx={{ display: { xs: 'none', md: 'inline' }, maxWidth: 180, fontWeight: 500 }}
        >
          {account.name}
        </Typography>
        <ExpandMoreIcon
          aria-hidden
          sx={{ fontSize: 18, color: 'text.secondary', display: { xs: 'none', md: 'block' } }}
        />
      </ButtonBase>
      <ErrorBoundary Failure={PartFailure} resetKey={String(asked)} onFailure={forgetFailedParts}>
        <Suspense>
          {asked > 0 && (
            <AccountPanel
              id={popupId}
              account={account}
              anchor={anchor}
              onClose={close}
              onDelete={() => setIsDeleting(true)}
            />
          )}
          {isDeleting && <SignOutAndDelete account={account} onClose={() => setIsDeleting(false)} />}
        </Suspense>
      </ErrorBoundary>
    </>
  );
}
