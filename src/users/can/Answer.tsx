import Box from '@mui/material/Box';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { useTranslations } from 'use-intl';
import { answerPermission, type PermissionAnswer, type PersonFacts } from '../../licensing/permissionAnswer';
import { paths } from '../../ui/paths';
import { RouterLink } from '../../ui/RouterLink';
import type { Subject } from '../person/subject';
import { CoverWords } from './CoverWords';
import { Givers } from './Givers';
import { GrantWords } from './GrantWords';
import { RolesThatGrant } from './RolesThatGrant';
import { VerdictIcon } from './VerdictIcon';

interface AnswerProps {
  readonly subject: Subject;
  readonly permission: string;
  readonly facts: PersonFacts;
}

/** Whether the person can use one permission, why, and what would give it where it is missing. */
export function Answer({ subject, permission, facts }: AnswerProps) {
  const t = useTranslations('person.can');
  const answer = answerPermission(permission, facts);
  const { verdict, grant, cover } = answer;
  const { person, name } = subject;

  return (
    <Box
      role="group"
      aria-label={t('answerTo', { permission })}
      sx={{ border: 1, borderColor: 'divider', borderRadius: 1, p: 2 }}
    >
      <Typography variant="body2" sx={{ overflowWrap: 'anywhere', mb: 0.5 }}>
        <RouterLink to={paths.permissions({ permission })}>{permission}</RouterLink>
      </Typography>
      <Stack direction="row" sx={{ gap: 1, mb: 1.5 }}>
        <VerdictIcon verdict={verdict} />
        <Typography role="status" sx={{ fontWeight: 600, minWidth: 0, overflowWrap: 'anywhere' }}>
          {t(`answer.${headlineOf(answer)}`, { name })}
        </Typography>
      </Stack>
      <Stack sx={{ gap: 1.5 }}>
        <GrantWords grant={grant} />
        {grant.kind === 'notGranted' && facts.grants !== null && (
          <RolesThatGrant permission={permission} grants={facts.grants} />
        )}
        <CoverWords cover={cover} />
        {cover.kind === 'notCovered' && facts.held !== null && (
          <Givers subject={subject} permission={permission} facts={facts} held={facts.held} />
        )}
        {person !== null && (person.state === 'inactive' || person.state === 'deleted') && (
          <Typography variant="body2">{t(`state.${person.state}`)}</Typography>
        )}
      </Stack>
    </Box>
  );
}

function headlineOf({ verdict, grant, cover }: PermissionAnswer) {
  if (verdict === 'can') return cover.kind === 'unlisted' ? 'unlisted' : 'can';
  const isRoleMissing = grant.kind === 'notGranted';
  const isLicenseMissing = cover.kind === 'notCovered';
  if (isRoleMissing && isLicenseMissing) return 'neither';
  if (isRoleMissing) return 'noRole';
  if (isLicenseMissing) return 'noLicense';
  if (grant.kind === 'granted') return 'coverUnknown';
  return cover.kind === 'covered' ? 'grantUnknown' : 'unknown';
}
