import ChevronRightIcon from '@mui/icons-material/ChevronRight';
import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import type { Ref } from 'react';
import { Link } from 'react-router-dom';
import { paths } from '../ui/paths';
import type { TreeNode } from './comprisesTree';

interface LicenseTreeLineProps {
  readonly node: TreeNode;
  /** Before the license: how the line above leads to it. */
  readonly lead?: string;
  /** Below the license: what is told of it. */
  readonly caption: string;
  readonly isTabStop: boolean;
  readonly onFocus: () => void;
  readonly onToggle: () => void;
  readonly lineRef: Ref<HTMLAnchorElement>;
}

const INDENT_PX = 20;

/** One line of a tree: a link to that license, with a sign to open what is inside it. */
export function LicenseTreeLine(props: LicenseTreeLineProps) {
  const { node, lead, caption, isTabStop, onFocus, onToggle, lineRef } = props;
  const { licenseId, level, position, siblings, expanded } = node;

  return (
    <li role="none">
      <Box
        component={Link}
        to={paths.definition(licenseId)}
        ref={lineRef}
        role="treeitem"
        aria-level={level}
        aria-posinset={position}
        aria-setsize={siblings}
        {...(expanded !== null && { 'aria-expanded': expanded })}
        tabIndex={isTabStop ? 0 : -1}
        onFocus={onFocus}
        sx={{
          display: 'flex',
          alignItems: 'flex-start',
          gap: 0.5,
          pr: 1,
          pl: `${4 + (level - 1) * INDENT_PX}px`,
          py: 0.5,
          borderRadius: '6px',
          color: 'text.primary',
          textDecoration: 'none',
          '&:hover': { bgcolor: 'action.hover' },
          '&:focus-visible': { outlineOffset: -2 },
        }}
      >
        <Box
          component="span"
          aria-hidden
          onClick={(event) => {
            if (expanded === null) return;
            event.preventDefault();
            event.stopPropagation();
            onToggle();
          }}
          sx={{
            display: 'grid',
            placeItems: 'center',
            width: 24,
            height: 24,
            flexShrink: 0,
            color: 'text.secondary',
          }}
        >
          {expanded !== null && (
            <ChevronRightIcon
              sx={{ fontSize: 18, rotate: expanded ? '90deg' : '0deg', transition: 'rotate 120ms' }}
            />
          )}
        </Box>
        <Box component="span" sx={{ minWidth: 0, overflowWrap: 'anywhere', pt: '1px' }}>
          {lead !== undefined && (
            <Typography component="span" variant="body2" color="text.secondary">
              {`${lead} `}
            </Typography>
          )}
          <Typography component="span" variant="subtitle2" color="primary">
            {licenseId}
          </Typography>
          <Typography component="span" variant="caption" color="text.secondary" sx={{ display: 'block' }}>
            {caption}
          </Typography>
        </Box>
      </Box>
    </li>
  );
}
