import { useQueryClient } from '@tanstack/react-query';
import { matchPath, useLocation } from 'react-router-dom';
import { useTranslations } from 'use-intl';
import { useApis } from '../../queries/ApiContext';
import { personQuery } from '../../queries/people';
import type { PaletteItem } from './PaletteItem';
import { useAssignItems } from './useAssignItems';

/** What can be done with the person or license whose page is on screen. */
export function useItemsOfView(): readonly PaletteItem[] {
  const t = useTranslations('palette.actions');
  const { pathname } = useLocation();
  const client = useQueryClient();
  const apis = useApis();
  const { toPerson, ofLicense } = useAssignItems();

  const userId = matchPath('/users/:userId', pathname)?.params.userId;
  if (userId !== undefined && userId !== 'compare') {
    const person = client.getQueryData(personQuery(apis, userId).queryKey);
    return [toPerson(userId, person?.name.trim() || t('thisPerson'))];
  }
  const licenseId = matchPath('/definitions/:licenseId', pathname)?.params.licenseId;
  return licenseId === undefined || licenseId === 'compare' ? [] : [ofLicense(licenseId)];
}
