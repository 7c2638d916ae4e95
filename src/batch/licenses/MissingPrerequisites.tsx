import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useTranslations } from 'use-intl';
import type { LicenseDefinition, LicenseId } from '../../licensing/model';
import { ActionAlert } from '../../ui/ActionAlert';
import { LinkedText } from '../../ui/LinkedText';

interface MissingPrerequisitesProps {
  readonly definitions: readonly LicenseDefinition[];
  readonly add: readonly LicenseId[];
  readonly remove: readonly LicenseId[];
  readonly onAdd: (more: readonly LicenseId[]) => void;
}

/** Hints at what chosen licenses need; who holds it already is known only from Review on. */
export function MissingPrerequisites({ definitions, add, remove, onAdd }: MissingPrerequisitesProps) {
  const t = useTranslations('batch.licenses');
  const wanting = definitions
    .filter(({ id }) => add.includes(id))
    .map(({ id, prerequisites }) => ({ id, missing: prerequisites.filter((one) => !add.includes(one)) }))
    .filter(({ missing }) => missing.length > 0);

  return wanting.map(({ id, missing }) => {
    const removed = missing.filter((one) => remove.includes(one));
    return (
      <Box key={id} sx={{ mx: 1.5, mb: 1.5 }}>
        <ActionAlert
          severity={removed.length > 0 ? 'warning' : 'info'}
          action={
            removed.length === 0 && (
              <Button color="inherit" size="small" onClick={() => onAdd(missing)}>
                {t('addToo', { licenses: missing.join(', ') })}
              </Button>
            )
          }
        >
          <LinkedText
            text={
              removed.length > 0
                ? t('needsRemoved', { license: id, licenses: removed.join(', ') })
                : t('needsMissing', { license: id, licenses: missing.join(', ') })
            }
            licenseIds={[id, ...missing]}
          />
        </ActionAlert>
      </Box>
    );
  });
}
