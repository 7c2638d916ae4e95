import ArrowDropDownIcon from '@mui/icons-material/ArrowDropDown';
import Button from '@mui/material/Button';
import ButtonGroup from '@mui/material/ButtonGroup';
import Menu from '@mui/material/Menu';
import MenuItem from '@mui/material/MenuItem';
import { useState } from 'react';
import { useTranslations } from 'use-intl';

interface RetryMenuProps {
  readonly failures: { readonly count: number; readonly byWord: ReadonlyMap<string, number> };
  readonly onRetry: (word: string | null) => void;
  readonly isBusy: boolean;
}

/** Plans again what failed: all of it, or what failed with one of the service's words. */
export function RetryMenu({ failures, onRetry, isBusy }: RetryMenuProps) {
  const t = useTranslations('history');
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);

  return (
    <>
      <ButtonGroup size="small" variant="outlined" disabled={isBusy}>
        <Button onClick={() => onRetry(null)}>{t('retry')}</Button>
        {failures.byWord.size > 0 && (
          <Button
            aria-label={t('retryByWord')}
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
        {[...failures.byWord].map(([word, count]) => (
          <MenuItem
            key={word}
            onClick={() => {
              setAnchor(null);
              onRetry(word);
            }}
          >
            {t('retryWord', { word, count })}
          </MenuItem>
        ))}
      </Menu>
    </>
  );
}
