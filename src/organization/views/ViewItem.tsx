import DeleteIcon from '@mui/icons-material/DeleteOutlined';
import EditIcon from '@mui/icons-material/EditOutlined';
import Box from '@mui/material/Box';
import IconButton from '@mui/material/IconButton';
import MuiLink from '@mui/material/Link';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { Link } from 'react-router-dom';
import { useTranslations } from 'use-intl';
import type { SavedView } from '../../directory/savedViews';
import { CopyButton } from '../../ui/CopyButton';
import { paths } from '../../ui/paths';
import { RenameView } from './RenameView';

interface ViewItemProps {
  readonly view: SavedView;
  readonly others: readonly SavedView[];
  /** Whether the page shows it. */
  readonly isCurrent: boolean;
  readonly onOpen: () => void;
  readonly onRename: (name: string) => void;
  readonly onRemove: () => void;
}

/** A saved view: a link that opens it, its address to hand on, and ways to change it. */
export function ViewItem({ view, others, isCurrent, onOpen, onRename, onRemove }: ViewItemProps) {
  const t = useTranslations('views');
  const [isRenaming, setIsRenaming] = useState(false);
  const { name, search } = view;
  const address = paths.organizationView(search);

  if (isRenaming) {
    return (
      <li>
        <RenameView
          view={view}
          others={others}
          onDone={(next) => {
            setIsRenaming(false);
            if (next !== null) onRename(next);
          }}
        />
      </li>
    );
  }
  return (
    <Box component="li" sx={{ display: 'flex', alignItems: 'center', gap: 0.5, minHeight: 36 }}>
      <Box sx={{ flex: 1, minWidth: 0, overflowWrap: 'anywhere' }}>
        <MuiLink
          component={Link}
          to={address}
          onClick={onOpen}
          {...(isCurrent && { 'aria-current': 'page' })}
        >
          {name}
        </MuiLink>
        {isCurrent && (
          <Typography component="span" variant="body2" color="text.secondary">
            {` (${t('current')})`}
          </Typography>
        )}
      </Box>
      <CopyButton
        text={() => Promise.resolve(new URL(address, globalThis.location.origin).href)}
        what={t('link', { name })}
      />
      <IconButton size="small" aria-label={t('rename', { name })} onClick={() => setIsRenaming(true)}>
        <EditIcon fontSize="small" />
      </IconButton>
      <IconButton size="small" aria-label={t('remove', { name })} onClick={onRemove}>
        <DeleteIcon fontSize="small" />
      </IconButton>
    </Box>
  );
}
