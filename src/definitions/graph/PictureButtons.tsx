import AddIcon from '@mui/icons-material/Add';
import FitIcon from '@mui/icons-material/FitScreenOutlined';
import RemoveIcon from '@mui/icons-material/Remove';
import IconButton from '@mui/material/IconButton';
import Paper from '@mui/material/Paper';
import { useTranslations } from 'use-intl';

interface PictureButtonsProps {
  readonly onZoomIn: () => void;
  readonly onZoomOut: () => void;
  readonly onFit: () => void;
}

/** Nearer, farther, and all of it. */
export function PictureButtons({ onZoomIn, onZoomOut, onFit }: PictureButtonsProps) {
  const t = useTranslations('definitionGraph.buttons');
  const buttons = [
    { name: t('zoomIn'), Icon: AddIcon, onClick: onZoomIn },
    { name: t('zoomOut'), Icon: RemoveIcon, onClick: onZoomOut },
    { name: t('fit'), Icon: FitIcon, onClick: onFit },
  ];
  return (
    <Paper
      variant="outlined"
      role="group"
      aria-label={t('label')}
      sx={{ position: 'absolute', zIndex: 5, left: 12, bottom: 12, display: 'flex', flexDirection: 'column' }}
    >
      {buttons.map(({ name, Icon, onClick }) => (
        <IconButton key={name} size="small" aria-label={name} title={name} onClick={onClick}>
          <Icon fontSize="small" />
        </IconButton>
      ))}
    </Paper>
  );
}
