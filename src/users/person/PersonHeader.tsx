import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import type { ReactNode } from 'react';
import { Link } from 'react-router-dom';
import { useFormatter, useTranslations } from 'use-intl';
import type { Person, UserId } from '../../licensing/model';
import { CopyButton } from '../../ui/CopyButton';
import { PageHeader } from '../../ui/PageHeader';
import { paths } from '../../ui/paths';
import { PrintButton } from '../../ui/print/PrintButton';
import { StateBadge } from '../../ui/StateBadge';
import { ToBatchButton } from '../ToBatchButton';

interface PersonHeaderProps {
  readonly userId: UserId;
  /** Null where nobody is visible, or could not be read. */
  readonly person: Person | null;
  /** Whether the person could not be read, so that nothing is known of who it is. */
  readonly isUnread: boolean;
}

/** Who it is. Where nobody is visible, the id stands for them. */
export function PersonHeader({ userId, person, isUnread }: PersonHeaderProps) {
  const t = useTranslations('users');
  const common = useTranslations('common');
  const title = person === null ? t(isUnread ? 'person.unread' : 'person.invisible') : person.name.trim();

  return (
    <PageHeader
      title={title || common('noName')}
      breadcrumbs={[{ label: t('title'), to: paths.users() }]}
      adornment={person !== null && <StateBadge state={person.state} />}
      description={
        <>
          {person === null && !isUnread && (
            <Typography variant="body2">{t('person.invisibleBody')}</Typography>
          )}
          <Box
            component="dl"
            sx={{ m: 0, mt: 1, display: 'flex', flexWrap: 'wrap', columnGap: 4, rowGap: 1 }}
          >
            {person !== null && <PersonFacts person={person} />}
            <Fact name={t('columns.id')}>
              <code>{userId}</code> <CopyButton text={userId} what={t('columns.id')} />
            </Fact>
          </Box>
        </>
      }
      actions={
        <>
          <PrintButton />
          <Button component={Link} to={paths.compareUsers([userId])} variant="outlined">
            {t('person.compare')}
          </Button>
          <ToBatchButton label={t('toBatch')} userIds={[userId]} size="medium" />
        </>
      }
    />
  );
}

function PersonFacts({ person }: { readonly person: Person }) {
  const t = useTranslations('users');
  const format = useFormatter();
  const login = new Date(person.dateLastLogin ?? Number.NaN);
  const facts = [
    ['email', person.email],
    ['title', person.title],
    ['department', person.department],
    ['division', person.division && (person.division.name || person.division.id)],
  ] as const;
  return (
    <>
      {facts.map(([name, value]) => (
        <Fact key={name} name={t(`columns.${name}`)}>
          {value || t('person.notGiven')}
        </Fact>
      ))}
      <Fact name={t('columns.lastLogin')}>
        {Number.isNaN(login.getTime())
          ? t('person.noLogin')
          : format.dateTime(login, { dateStyle: 'medium', timeStyle: 'short' })}
      </Fact>
    </>
  );
}

function Fact({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <Box sx={{ minWidth: 0 }}>
      <Typography component="dt" variant="caption" color="textSecondary">
        {name}
      </Typography>
      <Typography
        component="dd"
        variant="body2"
        sx={{ m: 0, color: 'text.primary', overflowWrap: 'anywhere' }}
      >
        {children}
      </Typography>
    </Box>
  );
}
