import CheckIcon from '@mui/icons-material/Check';
import ContentCopyIcon from '@mui/icons-material/ContentCopy';
import IconButton from '@mui/material/IconButton';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { useToast } from './toast/ToastContext';

interface CopyButtonProps {
  readonly text: string | (() => Promise<string>);
  /** Completes the label for those who can't see where it stands. */
  readonly what: string;
}

/** Copies a text, which may be made when it is asked for. */
export function CopyButton({ text, what }: CopyButtonProps) {
  const t = useTranslations('common');
  const toast = useToast();
  const [copied, setCopied] = useState(false);

  return (
    <IconButton
      size="small"
      color="inherit"
      aria-label={`${copied ? t('copied') : t('copy')}: ${what}`}
      onClick={() => {
        copy(text).then(
          () => {
            setCopied(true);
            toast({ message: t('toast.copied', { what }) });
          },
          () => {
            setCopied(false);
            toast({ message: t('toast.notCopied'), tone: 'failed' });
          },
        );
      }}
    >
      {copied ? <CheckIcon fontSize="inherit" /> : <ContentCopyIcon fontSize="inherit" />}
    </IconButton>
  );
}

async function copy(text: CopyButtonProps['text']): Promise<void> {
  await navigator.clipboard.writeText(typeof text === 'string' ? text : await text());
}
