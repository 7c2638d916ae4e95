import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useFormatter, useTranslations } from 'use-intl';
import { Section } from '../../ui/Section';
import { ComparedDomain } from './ComparedDomain';
import type { ComparedPart } from './comparison';
import { entityGroups } from './entityGroups';

interface ComparedPartSectionProps {
  /** For links within the page. */
  readonly id: string;
  readonly title: string;
  /** With what matches the search. */
  readonly part: ComparedPart;
  /** Before the search. */
  readonly total: number;
  readonly isSearched: boolean;
  /** Whether all of it is drawn. */
  readonly isWhole: boolean;
  readonly onWhole: () => void;
}

/** How many are drawn at first, and more when asked: a large license has thousands. */
const PAGE = 150;

/** The permissions that exactly some of the licenses have, by domain and entity. */
export function ComparedPartSection(props: ComparedPartSectionProps) {
  const { id, title, part, total, isSearched, isWhole, onWhole } = props;
  const t = useTranslations('compareDefinitions');
  const format = useFormatter();
  const { permissions } = part;
  const count = permissions.length;
  const shown = isWhole ? permissions : permissions.slice(0, PAGE);

  return (
    <Box id={id} tabIndex={-1} sx={{ scrollMarginTop: 72 }}>
      <Section
        flush
        title={title}
        adornment={
          <Typography variant="body2" color="text.secondary">
            {isSearched && count !== total ? t('matches', { count, total }) : t('count', { count })}
          </Typography>
        }
      >
        {count === 0 ? (
          <Typography variant="body2" color="text.secondary" sx={{ px: 2.5, py: 2 }}>
            {t(total === 0 ? 'noneHere' : 'noMatch')}
          </Typography>
        ) : (
          <Box sx={{ px: 2.5, pb: 2 }}>
            {entityGroups(shown).map((domain) => (
              <ComparedDomain key={domain.domain} domain={domain} />
            ))}
          </Box>
        )}
        {count > shown.length && (
          <Box sx={{ px: 2.5, pb: 2 }}>
            <Button variant="outlined" size="small" onClick={onWhole}>
              {t('showAll', { count: format.number(count) })}
            </Button>
          </Box>
        )}
      </Section>
    </Box>
  );
}
