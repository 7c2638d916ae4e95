import Box from '@mui/material/Box';
import Checkbox from '@mui/material/Checkbox';
import FormControlLabel from '@mui/material/FormControlLabel';
import Typography from '@mui/material/Typography';
import type { DefinitionGraph } from '../../licensing/definitionGraph';
import type { LikeLicense } from '../../licensing/likeness';
import type { ChangeAction } from '../../licensing/model';
import { LikeLicenseItem } from './LikeLicenseItem';

interface LikeGroupProps {
  readonly action: ChangeAction;
  readonly label: string;
  /** What to say where there is nothing of the kind. */
  readonly none: string;
  readonly licenses: readonly LikeLicense[];
  readonly graph: DefinitionGraph;
  /** Whether changes of this kind are made at all. */
  readonly isOn: boolean;
  readonly onSwitch: (isOn: boolean) => void;
}

/** One direction of the difference: taken as a whole, or license by license. */
export function LikeGroup(props: LikeGroupProps) {
  const { action, label, none, licenses, graph, isOn, onSwitch } = props;
  if (licenses.length === 0) {
    return (
      <Typography variant="body2" color="textSecondary">
        {none}
      </Typography>
    );
  }
  return (
    <Box role="group" aria-label={label}>
      <FormControlLabel
        label={<Typography sx={{ fontWeight: 600 }}>{label}</Typography>}
        control={<Checkbox checked={isOn} onChange={(_, next) => onSwitch(next)} />}
      />
      <Box component="ul" sx={{ m: 0, p: 0, pl: { xs: 2, sm: 4 }, listStyle: 'none' }}>
        {licenses.map((license) => (
          <LikeLicenseItem
            key={license.licenseId}
            license={license}
            graph={graph}
            action={action}
            isOn={isOn}
          />
        ))}
      </Box>
    </Box>
  );
}
