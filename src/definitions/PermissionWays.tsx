import MuiLink from '@mui/material/Link';
import Typography from '@mui/material/Typography';
import { useTranslations } from 'use-intl';
import type { PermissionSource } from '../licensing/permissionSources';
import { LinkedText } from '../ui/LinkedText';
import { useSwitchInAddress } from '../ui/useInAddress';
import { useWayWords } from './useWayWords';

interface PermissionWaysProps {
  readonly permission: string;
  /** The nearest first. */
  readonly ways: readonly PermissionSource[];
}

/** As many as are told at once; the others are counted, and told when asked. */
const MOST = 2;

/** By which ways a permission comes to whoever holds the license. */
export function PermissionWays({ permission, ways }: PermissionWaysProps) {
  const t = useTranslations('definitions.ways');
  const words = useWayWords();
  const [isWhole, setIsWhole] = useSwitchInAddress(`ways.${permission}`);
  const shown = isWhole ? ways : ways.slice(0, MOST);
  const more = ways.length - MOST;

  return (
    <>
      {shown.map((source) => (
        <Typography
          key={source.kind === 'own' ? '' : source.path.join('\n')}
          variant="caption"
          component="div"
          color="text.secondary"
        >
          {source.kind === 'own' ? (
            t('own')
          ) : (
            <LinkedText
              text={t('by', { kind: t(source.kind), way: words(source) })}
              licenseIds={source.path}
            />
          )}
        </Typography>
      ))}
      {more > 0 && (
        <MuiLink component="button" type="button" variant="caption" onClick={() => setIsWhole(!isWhole)}>
          {isWhole ? t('fewer') : t('more', { count: more })}
        </MuiLink>
      )}
    </>
  );
}
