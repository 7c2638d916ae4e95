import Alert from '@mui/material/Alert';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { useFormatter, useTranslations } from 'use-intl';
import { LinkedText } from '../../ui/LinkedText';
import { ToBatchButton } from '../ToBatchButton';
import type { HeldLicense } from './heldLicenses';
import type { Subject } from './subject';

interface RedundantLicensesProps {
  readonly subject: Subject;
  readonly licenses: readonly HeldLicense[];
}

/** In words: which licenses bring nothing beside the others, with the way to take them back. */
export function RedundantLicenses({ subject, licenses }: RedundantLicensesProps) {
  const t = useTranslations('users.held');
  const format = useFormatter();
  const redundant = licenses.filter(({ includedIn }) => includedIn.length > 0);
  if (redundant.length === 0) return null;

  return (
    <Alert severity="warning" role="note" sx={{ borderRadius: 0 }}>
      <Stack sx={{ gap: 1, alignItems: 'flex-start' }}>
        {redundant.map(({ licenseId, includedIn }) => (
          <Typography key={licenseId} variant="body2">
            <LinkedText
              text={t('redundantIn', { id: licenseId, by: format.list(includedIn) })}
              licenseIds={[licenseId, ...includedIn]}
            />
          </Typography>
        ))}
        <ToBatchButton
          label={t('removeRedundant', { count: redundant.length })}
          variant="outlined"
          userIds={[subject.userId]}
          changes={{
            add: [],
            remove: redundant.map(({ licenseId }) => licenseId),
            title: t('removeRedundantTitle', { name: subject.name }),
          }}
        />
      </Stack>
    </Alert>
  );
}
