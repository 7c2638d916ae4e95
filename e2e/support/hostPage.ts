import { createServer } from 'node:http';

export interface HostPage {
  readonly url: string;
  close(): Promise<void>;
}

/** A page of another site that shows the app within itself, as Genesys Cloud's own interface does. */
export async function startHostPage(framed: string): Promise<HostPage> {
  const server = createServer((_request, response) => {
    response.setHeader('Content-Type', 'text/html; charset=utf-8');
    const address = framed.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
    response.end(`<!doctype html><html lang="en"><title>Host</title><h1>Host</h1>
<iframe title="License Desk" src="${address}" style="width:1200px;height:760px"></iframe></html>`);
  });
  await new Promise<void>((resolve) => {
    server.listen(0, 'localhost', resolve);
  });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the host page has no port');
  return {
    // Another site than that of the app, which stands at 127.0.0.1: what the browser keeps for it is kept apart.
    url: `http://localhost:${String(address.port)}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
