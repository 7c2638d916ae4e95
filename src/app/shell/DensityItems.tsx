import DensityMediumIcon from '@mui/icons-material/DensityMedium';
import DensitySmallIcon from '@mui/icons-material/DensitySmall';
import { useTranslations } from 'use-intl';
import { chooseDensity, DENSITIES, useDensity } from '../../theme/density';
import { ChoiceItems } from './ChoiceItems';

const ICONS = { comfortable: DensityMediumIcon, compact: DensitySmallIcon } as const;

/** How much air rows and controls have: kept in this browser. */
export function DensityItems() {
  const t = useTranslations('app.density');
  const choices = DENSITIES.map((density) => ({
    value: density,
    Icon: ICONS[density],
    text: t(density),
    label: t('choose', { density: t(density) }),
  }));

  return <ChoiceItems title={t('label')} choices={choices} chosen={useDensity()} onChoose={chooseDensity} />;
}
