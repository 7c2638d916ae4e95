import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import { useQuery } from '@tanstack/react-query';
import { useTranslations } from 'use-intl';
import { LoadingState } from '../ui/LoadingState';
import { Section } from '../ui/Section';
import { useInAddress } from '../ui/useInAddress';
import { NoticeDialog } from './NoticeDialog';
import { noticesOptions, type Notice } from './notices';
import { NoticesTable } from './NoticesTable';

const keyOf = ({ name, version }: Notice) => `${name}@${version}`;

/** Whose work is in this build, and under which license. */
export function Notices() {
  const t = useTranslations('about.notices');
  const common = useTranslations('common');
  const { data, isError, refetch } = useQuery(noticesOptions);
  const [open, setOpen] = useInAddress('notice');
  const shown = data?.find((notice) => keyOf(notice) === open) ?? null;

  return (
    <Section
      title={t('title')}
      flush
      {...(data !== undefined && { description: t('description', { count: data.length }) })}
    >
      {data !== undefined ? (
        <NoticesTable notices={data} keyOf={keyOf} onOpen={setOpen} />
      ) : isError ? (
        <Alert
          severity="warning"
          action={
            <Button color="inherit" onClick={() => void refetch()}>
              {common('retry')}
            </Button>
          }
        >
          {t('missing')}
        </Alert>
      ) : (
        <LoadingState rows={12} />
      )}
      <NoticeDialog notice={shown} onClose={() => setOpen('', 'inPlace')} />
    </Section>
  );
}
