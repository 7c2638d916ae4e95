import { paths } from './paths';
import { RouterLink } from './RouterLink';

/** A permission, in a list of them, as a link to who can use it and which licenses carry it: 24 px high, to be hit. */
export function PermissionLink({ permission }: { readonly permission: string }) {
  return (
    <RouterLink
      to={paths.permissions({ permission })}
      underline="hover"
      sx={{ display: 'inline-block', minHeight: 24 }}
    >
      <code>{permission}</code>
    </RouterLink>
  );
}
