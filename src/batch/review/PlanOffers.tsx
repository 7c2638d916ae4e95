import Button from '@mui/material/Button';
import { useTranslations } from 'use-intl';
import { changeKey, changesByUser } from '../../licensing/change';
import type { Plan } from '../../licensing/planTypes';
import { ActionAlert } from '../../ui/ActionAlert';
import { useDraft } from '../DraftContext';

/** A better plan, one press away; and the way back from those taken. */
export function PlanOffers({ plan }: { readonly plan: Plan }) {
  const t = useTranslations('batch.review.offers');
  const { draft, dispatch } = useDraft();
  const accepted = new Set(draft.extraChanges.map(changeKey));
  // What stays blocked for another reason is offered again by the plan, to no use.
  const offers = plan.offers.filter(({ changes }) => changes.some((one) => !accepted.has(changeKey(one))));

  return (
    <>
      {offers.map((offer) => (
        <ActionAlert
          key={`${offer.kind} ${offer.licenseId} ${offer.because}`}
          severity="info"
          action={
            <Button
              color="inherit"
              size="small"
              onClick={() => dispatch({ type: 'acceptOffer', changes: offer.changes })}
            >
              {t(`accept.${offer.kind}`, { license: offer.licenseId })}
            </Button>
          }
        >
          {t(offer.kind, {
            count: changesByUser(offer.changes).size,
            license: offer.licenseId,
            because: offer.because,
          })}
        </ActionAlert>
      ))}
      {draft.extraChanges.length > 0 && (
        <ActionAlert
          severity="success"
          action={
            <Button color="inherit" size="small" onClick={() => dispatch({ type: 'withdrawOffers' })}>
              {t('withdraw')}
            </Button>
          }
        >
          {t('accepted', { count: draft.extraChanges.length })}
        </ActionAlert>
      )}
    </>
  );
}
