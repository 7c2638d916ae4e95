import Link from '@mui/material/Link';
import { useTranslations } from 'use-intl';

interface SkipLinkProps {
  /** Id of the element to go to. */
  readonly target: string;
}

/** The first stop of the keyboard: past the navigation, to what the page is about. */
export function SkipLink({ target }: SkipLinkProps) {
  const t = useTranslations('app');
  return (
    <Link
      href={`#${target}`}
      onClick={(event) => {
        // The address bar keeps the page's own state, so no fragment is put there.
        event.preventDefault();
        document.getElementById(target)?.focus();
      }}
      sx={{
        position: 'fixed',
        displayPrint: 'none',
        top: 8,
        left: 8,
        zIndex: 'tooltip',
        px: 2,
        py: 1,
        borderRadius: 1,
        border: 1,
        borderColor: 'divider',
        bgcolor: 'surface.raised',
        boxShadow: 8,
        '&:not(:focus)': { transform: 'translateY(-200%)' },
      }}
    >
      {t('skipToContent')}
    </Link>
  );
}
