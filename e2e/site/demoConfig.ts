/** The client that the simulator knows, for both grants. */
const DEMO_CLIENT_ID = 'license-desk-demo';

export type Grant = 'implicit' | 'pkce';

/** A config.json that points at a simulator, which stands in for api. and login. alike. */
export function demoConfig(simulatorUrl: string, grant: Grant = 'implicit') {
  return {
    organizations: [
      {
        name: 'Harbor & Vale Insurance (simulated)',
        region: 'mypurecloud.com',
        clientId: DEMO_CLIENT_ID,
        grant,
        apiBaseUrl: simulatorUrl,
        loginBaseUrl: simulatorUrl,
      },
    ],
  };
}
