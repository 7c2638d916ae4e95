import CheckIcon from '@mui/icons-material/Check';
import ListItemIcon from '@mui/material/ListItemIcon';
import ListSubheader from '@mui/material/ListSubheader';
import MenuItem from '@mui/material/MenuItem';
import type SvgIcon from '@mui/material/SvgIcon';

interface Choice<Value extends string> {
  readonly value: Value;
  readonly Icon: typeof SvgIcon;
  readonly text: string;
  /** Says of what it is one where the text alone doesn't. */
  readonly label: string;
}

interface ChoiceItemsProps<Value extends string> {
  readonly title: string;
  readonly choices: readonly Choice<Value>[];
  readonly chosen: Value;
  readonly onChoose: (value: Value) => void;
}

/** Items of a menu of which one is chosen, under a title. */
export function ChoiceItems<Value extends string>(props: ChoiceItemsProps<Value>) {
  const { title, choices, chosen, onChoose } = props;
  return (
    <>
      <ListSubheader
        role="presentation"
        disableSticky
        sx={{ px: 1.25, lineHeight: 2.4, bgcolor: 'transparent' }}
      >
        {title}
      </ListSubheader>
      {choices.map(({ value, Icon, text, label }) => (
        <MenuItem
          key={value}
          role="menuitemradio"
          aria-checked={value === chosen}
          aria-label={label}
          onClick={() => onChoose(value)}
        >
          <ListItemIcon>
            <Icon sx={{ fontSize: 18 }} />
          </ListItemIcon>
          {text}
          {value === chosen && (
            <CheckIcon aria-hidden sx={{ ml: 'auto', fontSize: 18, color: 'primary.main' }} />
          )}
        </MenuItem>
      ))}
    </>
  );
}
