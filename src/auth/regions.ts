/** Genesys Cloud's regions (genesys-cloud.md §5): a closed list, so that no host is ever made of free text. */
export const REGIONS = {
  'mypurecloud.com': 'Americas (US East)',
  'usw2.pure.cloud': 'Americas (US West)',
  'cac1.pure.cloud': 'Americas (Canada)',
  'sae1.pure.cloud': 'Americas (São Paulo)',
  'mxc1.pure.cloud': 'Americas (Mexico)',
  'use2.us-gov-pure.cloud': 'Americas (US East 2, FedRAMP)',
  'mypurecloud.ie': 'EMEA (Dublin)',
  'mypurecloud.de': 'EMEA (Frankfurt)',
  'euw2.pure.cloud': 'EMEA (London)',
  'euc2.pure.cloud': 'EMEA (Zurich)',
  'mec1.pure.cloud': 'EMEA (UAE)',
  'edee1.eusc-pure.cloud': 'EMEA (EU Sovereign Cloud, Germany)',
  'aps1.pure.cloud': 'Asia Pacific (Mumbai)',
  'apse1.pure.cloud': 'Asia Pacific (Singapore)',
  'mypurecloud.jp': 'Asia Pacific (Tokyo)',
  'apne3.pure.cloud': 'Asia Pacific (Osaka)',
  'apne2.pure.cloud': 'Asia Pacific (Seoul)',
  'mypurecloud.com.au': 'Asia Pacific (Sydney)',
} as const;

export type Region = keyof typeof REGIONS;

export const REGION_HOSTS: readonly Region[] = Object.keys(REGIONS).filter(isRegion);

/** Whether a text is one of the regions' hosts. */
export function isRegion(text: string): text is Region {
  return Object.hasOwn(REGIONS, text);
}
