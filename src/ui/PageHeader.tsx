import Box from '@mui/material/Box';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import { Breadcrumbs, type Crumb } from './Breadcrumbs';

interface PageHeaderProps {
  /** The h1, and the document's title where that isn't given. */
  readonly title: string;
  /** Tells the page from others of the same heading. */
  readonly documentTitle?: string;
  readonly description?: ReactNode;
  /** What can be done with the page: buttons. */
  readonly actions?: ReactNode;
  /** The pages above this one, the topmost first. */
  readonly breadcrumbs?: readonly Crumb[];
  /** Beside the title: a badge or a copy button. */
  readonly adornment?: ReactNode;
}

/** Every page's beginning: its title, what it is about, and what can be done with it. */
export function PageHeader(props: PageHeaderProps) {
  const { title, documentTitle = title, description, actions, breadcrumbs, adornment } = props;
  const t = useTranslations('common');

  return (
    <>
      <title>{t('pageTitle', { title: documentTitle })}</title>
      <Stack
        component="header"
        direction={{ xs: 'column', sm: 'row' }}
        sx={{ gap: 2, mb: 3, alignItems: { sm: 'flex-end' }, justifyContent: 'space-between' }}
      >
        <Box sx={{ minWidth: 0 }}>
          {breadcrumbs !== undefined && <Breadcrumbs crumbs={breadcrumbs} />}
          <Stack direction="row" sx={{ alignItems: 'center', gap: 1, flexWrap: 'wrap' }}>
            <Typography variant="h1" tabIndex={-1} sx={{ minWidth: 0, overflowWrap: 'anywhere' }}>
              {title}
            </Typography>
            {adornment}
          </Stack>
          {description !== undefined && (
            <Typography component="div" color="text.secondary" sx={{ mt: 0.5, maxWidth: '76ch' }}>
              {description}
            </Typography>
          )}
        </Box>
        {actions !== undefined && (
          <Stack direction="row" sx={{ gap: 1, flexWrap: 'wrap', flexShrink: 0 }}>
            {actions}
          </Stack>
        )}
      </Stack>
    </>
  );
}
