import Box from '@mui/material/Box';
import { Outlet } from 'react-router-dom';

export function Shell() {
  return (
    <Box component="main" id="content" sx={{ p: 3 }}>
      <Outlet />
    </Box>
  );
}
