import Typography from '@mui/material/Typography';
import { useTranslations } from 'use-intl';
import type { PermissionSource } from '../licensing/permissionSources';
import { LinkedText } from '../ui/LinkedText';
import { useWayWords } from './useWayWords';

interface PermissionWaysProps {
  /** The nearest first. */
  readonly ways: readonly PermissionSource[];
}

/** As many as are told; the others are counted. */
const MOST = 2;

/** By which ways a permission comes to whoever holds the license. */
export function PermissionWays({ ways }: PermissionWaysProps) {
  const t = useTranslations('definitions.ways');
  const words = useWayWords();
  const more = ways.length - MOST;

  return (
    <>
      {ways.slice(0, MOST).map((source) => (
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
        <Typography
          variant="caption"
          component="div"
          color="text.secondary"
          title={ways.slice(MOST).map(words).join('\n')}
        >
          {t('more', { count: more })}
        </Typography>
      )}
    </>
  );
}
