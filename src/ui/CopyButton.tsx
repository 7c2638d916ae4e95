import CheckIcon from '@mui/icons-material/Check';
import ContentCopyIcon from '@mui/icons-material/ContentCopy';
import IconButton from '@mui/material/IconButton';
import { useState } from 'react';
import { useTranslations } from 'use-intl';

/** Copies a text; `what` completes its label for those who can't see where it stands. */
export function CopyButton({ text, what }: { readonly text: string; readonly what: string }) {
  const t = useTranslations('common');
  const [copied, setCopied] = useState(false);

  return (
    <IconButton
      size="small"
      color="inherit"
      aria-label={`${copied ? t('copied') : t('copy')}: ${what}`}
      onClick={() => {
        navigator.clipboard.writeText(text).then(
          () => setCopied(true),
          () => setCopied(false),
        );
      }}
    >
      {copied ? <CheckIcon fontSize="inherit" /> : <ContentCopyIcon fontSize="inherit" />}
    </IconButton>
  );
}
