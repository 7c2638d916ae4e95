import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { useSearchParams } from 'react-router-dom';
import { useTranslations } from 'use-intl';
import { answerPermission, type PersonFacts } from '../../licensing/permissionAnswer';
import { RouterLink } from '../../ui/RouterLink';
import { useSwitchInAddress } from '../../ui/useInAddress';
import { VerdictIcon } from './VerdictIcon';

interface PermissionMatchesProps {
  readonly permissions: readonly string[];
  readonly facts: PersonFacts;
  /** Whether one that was asked for stands above them. */
  readonly isRest: boolean;
  /** What the address holds when one of them is asked for. */
  readonly addressOf: (permission: string) => Readonly<Record<string, string>>;
}

const SHOWN_AT_FIRST = 12;

/** The permissions that a text may mean, each with its verdict, to ask for one of them. */
export function PermissionMatches({ permissions, facts, isRest, addressOf }: PermissionMatchesProps) {
  const t = useTranslations('person.can');
  const [params] = useSearchParams();
  const [isWhole, setIsWhole] = useSwitchInAddress('all.matches');
  const shown = isWhole ? permissions.slice(0, MOST) : permissions.slice(0, SHOWN_AT_FIRST);
  const linkTo = (permission: string) => {
    const search = new URLSearchParams(params);
    for (const [name, value] of Object.entries(addressOf(permission))) search.set(name, value);
    return `?${search.toString()}`;
  };

  return (
    <Box>
      <Typography role="status" variant="body2" color="textSecondary" sx={{ mb: 1 }}>
        {t(isRest ? 'othersFound' : 'found', { count: permissions.length })}
      </Typography>
      <Stack
        component="ul"
        aria-label={t('matches')}
        sx={{ m: 0, p: 0, listStyle: 'none', maxHeight: 420, overflow: 'auto' }}
      >
        {shown.map((permission) => {
          const { verdict } = answerPermission(permission, facts);
          return (
            <Stack key={permission} component="li" direction="row" sx={{ gap: 1, py: 0.5, px: 0.5 }}>
              <VerdictIcon verdict={verdict} />
              <Box sx={{ minWidth: 0, overflowWrap: 'anywhere', flex: 1 }}>
                <RouterLink to={linkTo(permission)}>{permission}</RouterLink>
              </Box>
              <Typography variant="body2" color="textSecondary" sx={{ flexShrink: 0 }}>
                {t(`verdict.${verdict}`)}
              </Typography>
            </Stack>
          );
        })}
      </Stack>
      {permissions.length > shown.length &&
        (isWhole ? (
          <Typography variant="body2" color="textSecondary">
            {t('narrow', { shown: shown.length })}
          </Typography>
        ) : (
          <Button size="small" onClick={() => setIsWhole(true)}>
            {t('showAll', { count: Math.min(permissions.length, MOST) })}
          </Button>
        ))}
    </Box>
  );
}

/** A text that means more than these has to become more exact. */
const MOST = 200;
