import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { useTranslations } from 'use-intl';
import type { Beyond } from '../../licensing/comparePeople';
import type { UserId } from '../../licensing/model';
import { Disclosure } from '../../ui/Disclosure';
import { Section } from '../../ui/Section';
import { PermissionList } from '../person/PermissionList';
import type { ComparedPerson } from './useComparedPeople';

interface CoveredBeyondProps {
  readonly people: readonly ComparedPerson[];
  /** In the people's order; null where it can't be told. */
  readonly beyond: readonly (Beyond | null)[];
}

/** What each person is covered for and none of the others is. */
export function CoveredBeyond({ people, beyond }: CoveredBeyondProps) {
  const t = useTranslations('comparePeople.beyond');
  return (
    <Section title={t('title')} description={t('description')} flush>
      {people.map(({ userId, name }, at) => {
        const some = beyond[at] ?? null;
        return (
          <Disclosure
            key={userId}
            level="h3"
            flush
            keptAs={`open.${userId}`}
            title={
              <Stack
                component="span"
                direction="row"
                sx={{ gap: 1, flexWrap: 'wrap', alignItems: 'baseline' }}
              >
                <Typography component="span" sx={{ fontWeight: 600, overflowWrap: 'anywhere' }}>
                  {name}
                </Typography>
                <Typography component="span" variant="body2" color="textSecondary">
                  {some === null ? t('unknownShort') : t('count', { count: some.permissions.length })}
                </Typography>
              </Stack>
            }
          >
            <BeyondDetails userId={userId} name={name} beyond={some} />
          </Disclosure>
        );
      })}
    </Section>
  );
}

interface BeyondDetailsProps {
  readonly userId: UserId;
  readonly name: string;
  readonly beyond: Beyond | null;
}

function BeyondDetails({ userId, name, beyond }: BeyondDetailsProps) {
  const t = useTranslations('comparePeople.beyond');
  if (beyond === null) return <Typography variant="body2">{t('unknown')}</Typography>;
  return (
    <Stack sx={{ gap: 1 }}>
      {beyond.isPartial && <Typography variant="body2">{t('partial')}</Typography>}
      {beyond.permissions.length === 0 ? (
        <Typography variant="body2">{t('none')}</Typography>
      ) : (
        <PermissionList permissions={beyond.permissions} of={name} id={userId} />
      )}
    </Stack>
  );
}
