import { useQueryClient } from '@tanstack/react-query';
import { matchPath, useLocation } from 'react-router-dom';
import { useTranslations } from 'use-intl';
import { useApis } from '../../queries/ApiContext';
import { personQuery } from '../../queries/people';
import { paths } from '../../ui/paths';
import type { PaletteItem } from './PaletteItem';
import { useAssignItems } from './useAssignItems';

/** What can be done with the person or license whose page is on screen. */
export function useItemsOfView(): readonly PaletteItem[] {
  const t = useTranslations('palette.actions');
  const { pathname } = useLocation();
  const client = useQueryClient();
  const apis = useApis();
  const { toPerson, ofLicense } = useAssignItems();

  const link = (action: 'compareWith' | 'inGraph', name: string, to: string): PaletteItem => ({
    id: `action ${action} ${to}`,
    group: 'actions',
    name,
    detail: '',
    keywords: t(`keywords.${action}`),
    choice: { kind: 'link', to },
  });

  const userId = matchPath('/users/:userId', pathname)?.params.userId;
  if (userId !== undefined && userId !== 'compare') {
    const person = client.getQueryData(personQuery(apis, userId).queryKey);
    const name = person?.name.trim() || t('thisPerson');
    return [
      toPerson(userId, name),
      link('compareWith', t('compareWith', { name }), paths.compareUsers([userId])),
    ];
  }
  const licenseId = matchPath('/definitions/:licenseId', pathname)?.params.licenseId;
  if (licenseId === undefined || licenseId === 'compare') return [];
  return [
    ofLicense(licenseId),
    link('compareWith', t('compareWith', { name: licenseId }), paths.compareDefinitions([licenseId])),
    link('inGraph', t('inGraph', { license: licenseId }), paths.definitionGraph(licenseId)),
  ];
}
