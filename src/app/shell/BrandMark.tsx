import SvgIcon from '@mui/material/SvgIcon';

/** The console's mark: a list with its last line done. */
export function BrandMark() {
  return (
    <SvgIcon
      aria-hidden
      viewBox="0 0 32 32"
      sx={{
        fontSize: 26,
        color: 'primary.main',
        flexShrink: 0,
        '& path': { stroke: (theme) => theme.vars.palette.primary.contrastText },
      }}
    >
      <rect width="32" height="32" rx="8" />
      <path
        d="M8 10h11M8 16h11M8 22h5m4.5-1.5 3 3 5.5-6.5"
        fill="none"
        strokeLinecap="round"
        strokeLinejoin="round"
        strokeWidth="2.6"
      />
    </SvgIcon>
  );
}
