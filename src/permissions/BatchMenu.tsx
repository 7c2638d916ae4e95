import ArrowDropDownIcon from '@mui/icons-material/ArrowDropDown';
import PlaylistAddCheckIcon from '@mui/icons-material/PlaylistAddCheck';
import Button from '@mui/material/Button';
import ButtonGroup from '@mui/material/ButtonGroup';
import Menu from '@mui/material/Menu';
import MenuItem from '@mui/material/MenuItem';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import type { LicenseId } from '../licensing/model';

interface BatchMenuProps {
  readonly label: string;
  /** Licenses that would help these people; none where that isn't what they lack. */
  readonly licenses: readonly LicenseId[];
  readonly disabled: boolean;
  readonly isLeaving: boolean;
  /** @param add what to give them; null leaves it to the wizard. */
  readonly onTake: (add: LicenseId | null) => void;
}

/** Takes people to the wizard, with a license that they lack where one is chosen. */
export function BatchMenu({ label, licenses, disabled, isLeaving, onTake }: BatchMenuProps) {
  const t = useTranslations('permissions.people');
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);

  return (
    <>
      <ButtonGroup size="small" variant="contained" disabled={disabled}>
        <Button
          startIcon={<PlaylistAddCheckIcon />}
          loading={isLeaving}
          loadingPosition="start"
          onClick={() => onTake(null)}
        >
          {label}
        </Button>
        {licenses.length > 0 && (
          <Button
            aria-label={t('batchWith')}
            aria-haspopup="menu"
            aria-expanded={anchor !== null}
            onClick={(event) => setAnchor(event.currentTarget)}
            sx={{ px: 0.5 }}
          >
            <ArrowDropDownIcon fontSize="small" />
          </Button>
        )}
      </ButtonGroup>
      <Menu anchorEl={anchor} open={anchor !== null} onClose={() => setAnchor(null)}>
        {licenses.map((license) => (
          <MenuItem
            key={license}
            onClick={() => {
              setAnchor(null);
              onTake(license);
            }}
          >
            {t('batchAdd', { license })}
          </MenuItem>
        ))}
      </Menu>
    </>
  );
}
