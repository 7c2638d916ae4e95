import ButtonBase from '@mui/material/ButtonBase';
import { Link, type LinkProps } from 'react-router-dom';

interface TabButtonProps {
  readonly label: string;
  readonly isSelected: boolean;
  readonly id: string;
  /** Id of the panel that it shows. */
  readonly controls: string;
  /** The address that shows it, where it has one; else onSelect does. */
  readonly to?: LinkProps['to'];
  readonly onSelect?: () => void;
}

/** One tab of a TabBar. */
export function TabButton({ label, isSelected, id, controls, to, onSelect }: TabButtonProps) {
  return (
    <ButtonBase
      role="tab"
      id={id}
      aria-selected={isSelected}
      aria-controls={controls}
      tabIndex={isSelected ? 0 : -1}
      {...(to === undefined ? { onClick: onSelect } : { component: Link, to })}
      sx={{
        flexShrink: 0,
        minHeight: 40,
        px: 1.5,
        py: 1,
        typography: 'button',
        fontWeight: 550,
        color: isSelected ? 'text.primary' : 'text.secondary',
        boxShadow: (theme) => (isSelected ? `inset 0 -2px ${theme.vars.palette.primary.main}` : 'none'),
        '&:hover': { color: 'text.primary' },
        '&.Mui-focusVisible': { outlineOffset: '-3px' },
      }}
    >
      {label}
    </ButtonBase>
  );
}
