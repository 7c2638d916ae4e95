import Chip from '@mui/material/Chip';
import { Link } from 'react-router-dom';
import { paths } from './paths';

interface LicenseChipProps {
  readonly licenseId: string;
  /** Out of the tab order: for grids, whose cells are walked with the arrow keys. */
  readonly tabIndex?: -1 | 0;
}

/** A license by its id, as a link to its definition. */
export function LicenseChip({ licenseId, tabIndex }: LicenseChipProps) {
  return (
    <Chip
      component={Link}
      to={paths.definition(licenseId)}
      label={licenseId}
      title={licenseId}
      size="small"
      variant="outlined"
      clickable
      {...(tabIndex !== undefined && { tabIndex })}
      sx={{ maxWidth: '100%', '&:hover': { color: 'primary.main', borderColor: 'primary.main' } }}
    />
  );
}
