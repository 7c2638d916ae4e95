import PlaylistAddCheckIcon from '@mui/icons-material/PlaylistAddCheck';
import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import { useMutation } from '@tanstack/react-query';
import { Link, useNavigate } from 'react-router-dom';
import { useTranslations } from 'use-intl';
import { useSession } from '../auth/SessionContext';
import { FINDING_WEIGHTS } from '../directory/findings/findingKey';
import type { Finding } from '../directory/findings/findings';
import { licensesNamed } from '../directory/findings/licensesNamed';
import { useFindingWords } from '../messages/useFindingWords';
import { useApis } from '../queries/ApiContext';
import { useDirectory } from '../queries/DirectoryContext';
import { takeFindingMutation } from '../queries/findings';
import { LinkedText } from '../ui/LinkedText';
import { paths } from '../ui/paths';
import { NextItem } from './NextItem';
import { usePeopleWords } from './usePeopleWords';
import { WeightIcon } from './WeightIcon';

interface NextOfFindingProps {
  readonly finding: Finding;
  readonly seesEverybody: boolean;
  /** Whether nothing is more pressing. */
  readonly isFirst: boolean;
}

/** The gravest finding: whom it concerns, and the way to mend it. */
export function NextOfFinding({ finding, seesEverybody, isFirst }: NextOfFindingProps) {
  const t = useTranslations('home.next');
  const meaning = useTranslations('findings.meaning');
  const { canAssign } = useSession();
  const { item } = useFindingWords();
  const people = usePeopleWords()(finding);
  const navigate = useNavigate();
  const take = useMutation({
    ...takeFindingMutation(useApis(), useDirectory()),
    // What is decided person by person has no licenses to choose.
    onSuccess: (draft, { suggestion }) =>
      navigate(paths.batch({ draft, ...(suggestion.removeHeld && { step: 'review' }) })),
  });
  const name = item(finding, seesEverybody);
  const { kind } = finding.subject;

  return (
    <NextItem
      icon={<WeightIcon weight={FINDING_WEIGHTS[kind]} />}
      title={
        <LinkedText text={t('finding', { people, finding: name })} licenseIds={licensesNamed(finding)} />
      }
      body={meaning(kind)}
      actions={
        <>
          {canAssign && (
            <Button
              size="small"
              variant={isFirst ? 'contained' : 'outlined'}
              aria-label={t('takeOf', { finding: name })}
              startIcon={<PlaylistAddCheckIcon />}
              loading={take.isPending}
              loadingPosition="start"
              onClick={() => take.mutate(finding)}
            >
              {t('take')}
            </Button>
          )}
          <Button
            component={Link}
            to={paths.organization({ finding: finding.key })}
            size="small"
            aria-label={t('seeOf', { finding: name })}
            variant={canAssign ? 'text' : 'outlined'}
          >
            {t('see')}
          </Button>
          {take.isError && (
            <Alert severity="error" variant="outlined">
              {t('draftFailed')}
            </Alert>
          )}
        </>
      }
    />
  );
}
