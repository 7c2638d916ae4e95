import { useTranslations } from 'use-intl';
import { useSession, type Session } from '../../auth/SessionContext';

/** Who works here, and where, in the words that the shell shows. */
export interface Account {
  readonly name: string;
  readonly email: string | null;
  readonly organizationName: string;
  readonly region: string;
  readonly signOut: Session['signOut'];
}

export function useAccount(): Account {
  const t = useTranslations('common');
  const { admin, organization, signOut } = useSession();
  return {
    name: admin.person.name || admin.person.email || t('noName'),
    email: admin.person.email,
    // The service's word for the organization; config.json's where it gave none.
    organizationName: admin.organization?.name || organization.name,
    region: organization.region,
    signOut,
  };
}
