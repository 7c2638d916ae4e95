import Box from '@mui/material/Box';
import FormControl from '@mui/material/FormControl';
import FormControlLabel from '@mui/material/FormControlLabel';
import FormLabel from '@mui/material/FormLabel';
import Radio from '@mui/material/Radio';
import RadioGroup from '@mui/material/RadioGroup';
import Typography from '@mui/material/Typography';
import { useTranslations } from 'use-intl';
import { organizationKey, type OrganizationConfig } from './appConfig';
import { REGIONS } from './regions';

interface OrganizationChoiceProps {
  readonly organizations: readonly OrganizationConfig[];
  readonly chosen: OrganizationConfig | undefined;
  readonly onChoose: (organization: OrganizationConfig | undefined) => void;
}

const cardSx = { border: 1, borderColor: 'divider', borderRadius: 1, bgcolor: 'background.paper' } as const;

/** Which organization to sign in to: named where there is one, a choice where there are several. */
export function OrganizationChoice({ organizations, chosen, onChoose }: OrganizationChoiceProps) {
  const t = useTranslations('auth.login');
  const [only] = organizations;

  if (organizations.length === 1 && only !== undefined) {
    return (
      <Box sx={{ ...cardSx, px: 2, py: 1.5 }}>
        <Typography variant="caption" color="textSecondary">
          {t('organization')}
        </Typography>
        <OrganizationName organization={only} />
      </Box>
    );
  }
  return (
    <FormControl>
      <FormLabel id="organization-choice" sx={{ mb: 1 }}>
        {t('organization')}
      </FormLabel>
      <RadioGroup
        aria-labelledby="organization-choice"
        value={chosen === undefined ? '' : organizationKey(chosen)}
        onChange={(_event, key) => onChoose(organizations.find((one) => organizationKey(one) === key))}
        sx={{ gap: 1 }}
      >
        {organizations.map((organization) => {
          const key = organizationKey(organization);
          return (
            <FormControlLabel
              key={key}
              value={key}
              control={<Radio />}
              label={<OrganizationName organization={organization} />}
              sx={{
                ...cardSx,
                m: 0,
                px: 1,
                py: 1,
                '&:has(input:checked)': { borderColor: 'primary.main', bgcolor: 'action.selected' },
              }}
            />
          );
        })}
      </RadioGroup>
    </FormControl>
  );
}

function OrganizationName({ organization }: { readonly organization: OrganizationConfig }) {
  const t = useTranslations('auth.login');
  return (
    <>
      <Typography component="span" variant="subtitle1" sx={{ display: 'block', overflowWrap: 'anywhere' }}>
        {organization.name}
      </Typography>
      <Typography component="span" variant="body2" color="textSecondary" sx={{ display: 'block' }}>
        {t('regionOf', { region: REGIONS[organization.region], host: organization.region })}
      </Typography>
    </>
  );
}
