import Box from '@mui/material/Box';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { useFormatter, useTranslations } from 'use-intl';
import type { Giver } from '../../licensing/permissionAnswer';
import { LinkedText } from '../../ui/LinkedText';
import { ToBatchButton } from '../ToBatchButton';
import type { Subject } from '../person/subject';
import { LicensePath } from './LicensePath';

interface GivingLicenseProps {
  readonly subject: Subject;
  readonly giver: Giver;
}

/** One license that would cover the permission: what it needs, what it makes redundant, and the way to give it. */
export function GivingLicense({ subject, giver }: GivingLicenseProps) {
  const t = useTranslations('person.can.give');
  const format = useFormatter();
  const { licenseId, path, missing, makesRedundant, rivals } = giver;
  const notes = [
    missing.length > 0 && t('needs', { ids: format.list(missing), count: missing.length }),
    rivals.length > 0 && t('rivals', { ids: format.list(rivals) }),
    makesRedundant.length > 0 && t('replaces', { ids: format.list(makesRedundant) }),
  ].filter((note) => note !== false);

  return (
    <Stack
      component="li"
      direction="row"
      sx={{ gap: 1, alignItems: 'center', flexWrap: 'wrap', justifyContent: 'space-between' }}
    >
      <Box sx={{ minWidth: 0, flex: '1 1 12rem' }}>
        <LicensePath licenseId={licenseId} path={path} />
        {notes.map((note) => (
          <Typography key={note} variant="caption" component="div" color="textSecondary">
            <LinkedText text={note} licenseIds={[...missing, ...rivals, ...makesRedundant]} />
          </Typography>
        ))}
      </Box>
      <ToBatchButton
        label={t('take')}
        name={t('takeOf', { id: licenseId })}
        variant="outlined"
        userIds={[subject.userId]}
        changes={{
          add: [...missing, licenseId],
          remove: [],
          title: t('batchTitle', { id: licenseId, name: subject.name }),
        }}
      />
    </Stack>
  );
}
