import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useQuery } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { useTranslations } from 'use-intl';
import { keptOwnerOf } from '../auth/keptOwnerOf';
import { useSession } from '../auth/SessionContext';
import type { KeptKind } from '../kept/keptData';
import { useSize } from '../messages/useSize';
import { DeleteKept } from './DeleteKept';
import { keptSizeOptions } from './keptQueries';
import type { UnfinishedRun } from './UnfinishedRun';

interface KeptRowProps {
  readonly kind: KeptKind;
  readonly unfinishedRun: UnfinishedRun | null;
}

/** One kind of what is kept: what it is, how much, and its end. */
export function KeptRow({ kind, unfinishedRun }: KeptRowProps) {
  const t = useTranslations('storage');
  const size = useSize();
  const nameId = useId();
  const [isAsking, setAsking] = useState(false);
  const { data, isError } = useQuery(keptSizeOptions(keptOwnerOf(useSession()), kind));
  const isUnderWay = unfinishedRun?.isUnderWay === true;

  return (
    <Box
      component="li"
      aria-labelledby={nameId}
      sx={{
        display: 'grid',
        gridTemplateColumns: { xs: 'minmax(0, 1fr) auto', sm: 'minmax(0, 1fr) 11rem auto' },
        columnGap: 2,
        rowGap: 0.5,
        alignItems: 'center',
        px: 2.5,
        py: 1.5,
        '&:not(:last-of-type)': { borderBottom: 1, borderColor: 'divider' },
      }}
    >
      <Box sx={{ minWidth: 0, gridColumn: { xs: '1 / -1', sm: 'auto' } }}>
        <Typography id={nameId} variant="subtitle1" component="h3">
          {t(`kinds.${kind}.name`)}
        </Typography>
        <Typography variant="body2" color="textSecondary">
          {t(`kinds.${kind}.what`)}
          {unfinishedRun !== null &&
            ` ${t(isUnderWay ? 'underWay' : 'unfinished', { name: unfinishedRun.name })}`}
        </Typography>
      </Box>
      <Typography variant="body2" sx={{ minHeight: '1.5em' }}>
        {isError
          ? t('unmeasured')
          : data !== undefined &&
            (data.items === 0 ? t('nothing') : t('amount', { count: data.items, size: size(data.bytes) }))}
      </Typography>
      <Button
        color="error"
        disabled={data?.items === 0 || isUnderWay}
        aria-label={t('deleteKind', { kind: t(`kinds.${kind}.name`) })}
        onClick={() => setAsking(true)}
      >
        {t('delete')}
      </Button>
      <DeleteKept
        kind={kind}
        isAsking={isAsking}
        unfinishedRun={unfinishedRun}
        onClose={() => setAsking(false)}
      />
    </Box>
  );
}
