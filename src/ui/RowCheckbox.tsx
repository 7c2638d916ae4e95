import type { GridRowCheckboxProps } from '@mui/x-data-grid';
import styles from './RowCheckbox.module.css';

/** The box that chooses a row: the browser's own, since the library's takes as long to draw as all else in a row. */
export function RowCheckbox(props: GridRowCheckboxProps) {
  const { checked, disabled, tabIndex, className, onChange, onClick, onKeyDown, onMouseDown, slotProps } =
    props;
  return (
    <input
      type="checkbox"
      {...slotProps?.htmlInput}
      checked={checked ?? false}
      disabled={disabled}
      tabIndex={tabIndex}
      className={`${styles.checkbox} ${className ?? ''}`}
      onChange={onChange}
      onClick={onClick}
      onKeyDown={onKeyDown}
      onMouseDown={onMouseDown}
    />
  );
}
