import { paths } from './paths';
import { RouterLink } from './RouterLink';

/** A permission as a link to who can use it and which licenses carry it. */
export function PermissionLink({ permission }: { readonly permission: string }) {
  return (
    <RouterLink to={paths.permissions({ permission })} underline="hover">
      <code>{permission}</code>
    </RouterLink>
  );
}
