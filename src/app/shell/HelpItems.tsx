import HelpIcon from '@mui/icons-material/HelpOutlineOutlined';
import KeyboardIcon from '@mui/icons-material/KeyboardOutlined';
import ListItemIcon from '@mui/material/ListItemIcon';
import MenuItem from '@mui/material/MenuItem';
import Typography from '@mui/material/Typography';
import { use } from 'react';
import { useTranslations } from 'use-intl';
import { HelpContext } from '../../ui/help/HelpContext';

const TOPICS = [
  { topic: 'shortcuts', Icon: KeyboardIcon, key: '?' },
  { topic: 'glossary', Icon: HelpIcon, key: null },
] as const;

/** The ways to help that is not about one place. */
export function HelpItems({ onChoose }: { readonly onChoose: () => void }) {
  const t = useTranslations('app.help');
  const openHelp = use(HelpContext);

  return (
    <>
      {TOPICS.map(({ topic, Icon, key }) => (
        <MenuItem
          key={topic}
          aria-haspopup="dialog"
          onClick={() => {
            onChoose();
            openHelp?.(topic);
          }}
        >
          <ListItemIcon>
            <Icon sx={{ fontSize: 18 }} />
          </ListItemIcon>
          {t(topic)}
          {key !== null && (
            <Typography
              aria-hidden
              component="kbd"
              variant="caption"
              color="text.secondary"
              sx={{ ml: 'auto' }}
            >
              {key}
            </Typography>
          )}
        </MenuItem>
      ))}
    </>
  );
}
