import Button from '@mui/material/Button';
import { useTranslations } from 'use-intl';
import { EmptyState } from '../ui/EmptyState';

interface NoDefinitionsProps {
  readonly search: string;
  readonly onClear: () => void;
}

/** A grid of definitions without any: nothing matches, or there is nothing. */
export function NoDefinitions({ search, onClear }: NoDefinitionsProps) {
  const t = useTranslations('definitions.empty');
  if (search === '') return <EmptyState title={t('title')} body={t('body')} />;
  return (
    <EmptyState
      title={t('noMatchTitle', { search })}
      body={t('noMatchBody')}
      action={
        <Button variant="outlined" onClick={onClear}>
          {t('clear')}
        </Button>
      }
    />
  );
}
