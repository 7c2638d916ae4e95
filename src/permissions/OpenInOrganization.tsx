import Button from '@mui/material/Button';
import { Link } from 'react-router-dom';
import { useTranslations } from 'use-intl';
import type { MemberFilter } from '../directory/store/questions';
import { paths } from '../ui/paths';

/** The same people in the grid that has all filters. */
export function OpenInOrganization({ filter }: { readonly filter: MemberFilter }) {
  const t = useTranslations('permissions.people');
  const { permission, text, states } = filter;
  const [state] = states;
  if (permission?.use == null) return null;
  return (
    <Button
      component={Link}
      size="small"
      to={paths.organization({
        ...(text !== '' && { q: text }),
        ...(state !== undefined && { state }),
        permission: permission.name,
        use: permission.use,
      })}
    >
      {t('organization')}
    </Button>
  );
}
