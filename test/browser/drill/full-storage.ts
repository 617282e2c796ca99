/** A script for a page, before its own: a browser whose storage is full, whatever is asked of it. */
export const FULL_STORAGE = `{
  const full = () => { throw new DOMException('The quota has been exceeded.', 'QuotaExceededError'); };
  Storage.prototype.setItem = full;
  IDBFactory.prototype.open = full;
}`;
