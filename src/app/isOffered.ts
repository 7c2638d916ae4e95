/** Whether a page is one that this console offers: config.json can take out the one that changes assignments. */
export function isOffered(page: string, readOnly: boolean): boolean {
  return !readOnly || page !== 'batch';
}
