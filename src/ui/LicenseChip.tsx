import Chip from '@mui/material/Chip';
import { Link } from 'react-router-dom';
import { paths } from './paths';

/** A license by its id, as a link to its definition. */
export function LicenseChip({ licenseId }: { readonly licenseId: string }) {
  return (
    <Chip
      component={Link}
      to={paths.definition(licenseId)}
      label={licenseId}
      size="small"
      variant="outlined"
      clickable
      sx={{ maxWidth: '100%' }}
    />
  );
}
