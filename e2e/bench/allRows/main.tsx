/** What License Desk is compared with: every person fetched into the page, and all rows handed to the DataGrid. */
import { DataGrid } from '@mui/x-data-grid/DataGrid';
import type { GridColDef } from '@mui/x-data-grid';
import { useState } from 'react';
import { createRoot } from 'react-dom/client';
import { fetchAllRows, type PersonRow } from './fetchAllRows';

declare global {
  interface Window {
    /** Fetches everybody and hands all rows to the grid. */
    showAll: (api: string, token: string) => Promise<void>;
  }
}

const COLUMNS: readonly GridColDef<PersonRow>[] = [
  { field: 'name', headerName: 'Name', width: 240 },
  { field: 'email', headerName: 'E-mail', width: 280 },
  { field: 'division', headerName: 'Division', width: 160 },
  { field: 'state', headerName: 'State', width: 100 },
  { field: 'licenses', headerName: 'Licenses', width: 320 },
];

function AllRows({ people }: { readonly people: readonly PersonRow[] }) {
  const [text, setText] = useState('');
  return (
    <>
      <input
        type="search"
        aria-label="Find people"
        value={text}
        onChange={(event) => setText(event.target.value)}
      />
      <div style={{ height: 700 }}>
        <DataGrid
          aria-label="People"
          rows={people}
          columns={COLUMNS}
          checkboxSelection
          filterModel={{ items: [], quickFilterValues: text === '' ? [] : [text] }}
        />
      </div>
    </>
  );
}

const container = document.getElementById('root');
if (container === null) throw new Error('index.html lacks #root');
const root = createRoot(container);
root.render(<AllRows people={[]} />);
window.showAll = async (api, token) => root.render(<AllRows people={await fetchAllRows(api, token)} />);
