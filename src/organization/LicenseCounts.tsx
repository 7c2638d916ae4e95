import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { memo } from 'react';
import { useTranslations } from 'use-intl';
import type { MemberFacets, MemberFilter } from '../directory/store/questions';
import type { LicenseId } from '../licensing/model';
import { LICENSE_LIST, LicenseCountsComing } from './LicenseCountsComing';
import { Section } from '../ui/Section';
import { Term } from '../ui/Term';
import { LicenseCount } from './LicenseCount';
import { foldedShares, licenseShares, shareOf } from './licenseShares';
import { isFiltering } from './organizationView';
import type { FilterChange } from './useOrganizationView';

interface LicenseCountsProps {
  /** Null where nobody's licenses are told yet: no number would be true. */
  readonly facets: MemberFacets | null;
  /** Licenses to show even where nobody holds them. */
  readonly known: Iterable<LicenseId>;
  readonly filter: MemberFilter;
  readonly onFilter: (change: FilterChange) => void;
  /** Whether all of them are shown rather than those that most hold. */
  readonly unfolded: boolean;
  readonly onUnfold: (unfolded: boolean) => void;
}

/** The counts are of all licenses, whichever of them are filtered by. */
const NO_LICENSE_FILTER = { allOf: [], anyOf: [], noneOf: [], unlicensed: false, licensed: false };
const FOLDED = 7;

/** Holders by license, each a switch of the filter. */
export const LicenseCounts = memo(function LicenseCounts(props: LicenseCountsProps) {
  const { facets, known, filter, onFilter, unfolded, onUnfold } = props;
  const t = useTranslations('organization.counts');
  const shares = facets === null ? [] : licenseShares(facets, known);
  const shown = unfolded ? shares : foldedShares(shares, filter, FOLDED);
  const followsFilters = isFiltering({ ...filter, ...NO_LICENSE_FILTER });

  return (
    <Section
      title={t('title')}
      adornment={<Term name="seats" />}
      description={
        <>
          {t('hint')} {followsFilters && t('filtered')}
        </>
      }
      actions={
        (facets === null || shares.length > FOLDED) && (
          <Button
            size="small"
            aria-expanded={unfolded}
            onClick={() => onUnfold(!unfolded)}
            // Its room is there before it is.
            sx={{ visibility: facets === null ? 'hidden' : 'visible' }}
          >
            {unfolded ? t('showFewer') : t('showAll', { count: shares.length })}
          </Button>
        )
      }
    >
      {facets === null ? (
        <LicenseCountsComing count={FOLDED + 1} />
      ) : (
        <Box component="ul" sx={LICENSE_LIST}>
          {shown.map(({ licenseId, holders, share }) => (
            <LicenseCount
              key={licenseId}
              licenseId={licenseId}
              holders={holders}
              share={share}
              chosen={filter.anyOf.includes(licenseId)}
              onToggle={() => onFilter(({ anyOf }) => ({ anyOf: toggled(anyOf, licenseId) }))}
            />
          ))}
          <LicenseCount
            licenseId={null}
            holders={facets.unlicensed}
            share={shareOf(facets.unlicensed, facets.licensesOf)}
            chosen={filter.unlicensed}
            onToggle={() => onFilter(({ unlicensed }) => ({ unlicensed: !unlicensed }))}
          />
        </Box>
      )}
    </Section>
  );
});

function toggled(licenses: readonly LicenseId[], licenseId: LicenseId): LicenseId[] {
  return licenses.includes(licenseId) ? licenses.filter((id) => id !== licenseId) : [...licenses, licenseId];
}
