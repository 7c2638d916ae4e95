import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { memo, useState } from 'react';
import { useTranslations } from 'use-intl';
import type { MemberFilter, MembersAnswer } from '../directory/askMembers';
import type { LicenseId } from '../licensing/model';
import { LoadingState } from '../ui/LoadingState';
import { Section } from '../ui/Section';
import { LicenseCount } from './LicenseCount';
import { foldedShares, licenseShares, shareOf } from './licenseShares';
import { isFiltering } from './organizationView';
import type { FilterChange } from './useOrganizationView';

interface LicenseCountsProps {
  readonly answer: MembersAnswer;
  /** Licenses to show even where nobody holds them. */
  readonly known: Iterable<LicenseId>;
  readonly filter: MemberFilter;
  /** Nobody's licenses are told yet: no number would be true. */
  readonly waiting: boolean;
  readonly onFilter: (change: FilterChange) => void;
}

const FOLDED = 7;
const LIST = {
  display: 'grid',
  gridTemplateColumns: { xs: 'repeat(2, minmax(0, 1fr))', sm: 'repeat(auto-fill, minmax(13rem, 1fr))' },
  gap: 0.5,
  listStyle: 'none',
  m: 0,
  p: 0,
};

/** Holders by license, each a switch of the filter. */
export const LicenseCounts = memo(function LicenseCounts(props: LicenseCountsProps) {
  const { answer, known, filter, waiting, onFilter } = props;
  const t = useTranslations('organization.counts');
  const [unfolded, setUnfolded] = useState(false);
  const shares = licenseShares(answer, known);
  const shown = unfolded ? shares : foldedShares(shares, filter, FOLDED);
  const followsFilters = isFiltering({ ...filter, licenses: [], none: false });

  return (
    <Section
      title={t('title')}
      description={
        <>
          {t('hint')} {followsFilters && t('filtered')}
        </>
      }
      actions={
        !waiting &&
        shares.length > FOLDED && (
          <Button size="small" aria-expanded={unfolded} onClick={() => setUnfolded(!unfolded)}>
            {unfolded ? t('showFewer') : t('showAll', { count: shares.length })}
          </Button>
        )
      }
    >
      {waiting ? (
        <LoadingState rows={2} rowHeight={38} />
      ) : (
        <Box component="ul" sx={LIST}>
          {shown.map(({ licenseId, holders, share }) => (
            <LicenseCount
              key={licenseId}
              licenseId={licenseId}
              holders={holders}
              share={share}
              chosen={filter.licenses.includes(licenseId)}
              onToggle={() => onFilter(({ licenses }) => ({ licenses: toggled(licenses, licenseId) }))}
            />
          ))}
          <LicenseCount
            licenseId={null}
            holders={answer.noLicenseCount}
            share={shareOf(answer.noLicenseCount, answer.licenseCountsOf)}
            chosen={filter.none}
            onToggle={() => onFilter(({ none }) => ({ none: !none }))}
          />
        </Box>
      )}
    </Section>
  );
});

function toggled(licenses: readonly LicenseId[], licenseId: LicenseId): LicenseId[] {
  return licenses.includes(licenseId) ? licenses.filter((id) => id !== licenseId) : [...licenses, licenseId];
}
