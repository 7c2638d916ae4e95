import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { useTranslations } from 'use-intl';
import { permissionsMatching } from '../../licensing/permissionAnswer';
import { LoadingState } from '../../ui/LoadingState';
import { SearchField } from '../../ui/SearchField';
import { Section } from '../../ui/Section';
import { Term } from '../../ui/Term';
import type { Subject } from '../person/subject';
import type { HeldLicenses } from '../person/useHeldLicenses';
import { Answer } from './Answer';
import { GrantsUnknown } from './GrantsUnknown';
import { PermissionMatches } from './PermissionMatches';
import { usePermissionFacts } from './usePermissionFacts';
import { useUserPageView } from '../person/useUserPageView';

interface CanDoThisProps {
  readonly subject: Subject;
  readonly held: HeldLicenses;
}

/** Answers whether the person can use a permission, and why or why not. */
export function CanDoThis({ subject, held }: CanDoThisProps) {
  const t = useTranslations('person.can');
  const { can, ask } = useUserPageView();
  const text = can.trim();
  const { facts, permissions, isReading, grantsError, retry } = usePermissionFacts(
    subject,
    held,
    text !== '',
  );
  const asked = permissions.includes(text) || isWhole(text) ? text : null;
  const matching = permissionsMatching(permissions, text).filter((one) => one !== asked);

  return (
    <Section
      title={t('title', { name: subject.name })}
      adornment={<Term name="grants" />}
      description={t('description')}
    >
      <Stack sx={{ gap: 2 }}>
        <SearchField
          label={t('field')}
          placeholder={t('placeholder')}
          value={can}
          onChange={(typed) => ask(typed, 'typed')}
          width="100%"
        />
        {text !== '' && isReading && <LoadingState rows={2} label={t('reading')} />}
        {text !== '' && !isReading && (
          <>
            <GrantsUnknown grants={facts.grants} error={grantsError} onRetry={retry} />
            {asked !== null && <Answer subject={subject} permission={asked} facts={facts} />}
            {matching.length > 0 && (
              <PermissionMatches
                permissions={matching}
                facts={facts}
                isRest={asked !== null}
                addressOf={(permission) => ({ can: permission })}
              />
            )}
            {asked === null && matching.length === 0 && (
              <Typography role="status" variant="body2">
                {t('noMatch', { text })}
              </Typography>
            )}
          </>
        )}
      </Stack>
    </Section>
  );
}

/** A permission written out, though no role and no license names it. */
function isWhole(text: string): boolean {
  return /^[\w-]+:[\w-]+:[\w-]+$/.test(text);
}
