import Button from '@mui/material/Button';
import { useMutation } from '@tanstack/react-query';
import { useTranslations } from 'use-intl';
import { ActionAlert } from '../../ui/ActionAlert';
import { ErrorState } from '../../ui/ErrorState';
import { LinkedText } from '../../ui/LinkedText';
import { useDraft } from '../DraftContext';
import type { Planner } from '../plan/planner';
import type { OfferFigures, PlanSummary } from '../plan/planSummary';

interface PlanOffersProps {
  readonly plan: PlanSummary;
  readonly planner: Planner;
}

/** A better plan, one press away; and the way back from those taken. */
export function PlanOffers({ plan, planner }: PlanOffersProps) {
  const t = useTranslations('batch.review.offers');
  const { draft, dispatch } = useDraft();
  const accept = useMutation({
    mutationFn: ({ offer }: OfferFigures) =>
      planner.ask<'offer'>({ kind: 'offer', planId: plan.planId, offer }),
    networkMode: 'always',
    onSuccess: ({ changes }) => dispatch({ type: 'acceptOffer', changes }),
  });

  return (
    <>
      {plan.offers.map((offer) => (
        <ActionAlert
          key={`${offer.kind} ${offer.licenseId} ${offer.because}`}
          severity="info"
          action={
            <Button
              color="inherit"
              size="small"
              disabled={accept.isPending}
              onClick={() => accept.mutate(offer)}
            >
              {t(`accept.${offer.kind}`, { license: offer.licenseId })}
            </Button>
          }
        >
          <LinkedText
            text={t(offer.kind, {
              count: offer.people,
              license: offer.licenseId,
              because: offer.because,
            })}
            licenseIds={[offer.licenseId, offer.because]}
          />
        </ActionAlert>
      ))}
      {accept.isError && <ErrorState error={accept.error} />}
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
