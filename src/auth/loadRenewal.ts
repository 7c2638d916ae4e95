/** Fetches what signs in beside the page: long before it is needed, as the network may be gone then. */
export const loadRenewal = async () => import('./renewByPopup');
