import type { WorkbookData } from '@odoo/o-spreadsheet';

/** A workbook as it was at a moment, kept in the browser of this computer until it is saved. */
export interface RecoveryCopy {
  /** Of the page that keeps it: each has its own, so that two never overwrite each other. */
  readonly id: string;
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly name: string;
  readonly data: WorkbookData;
  readonly lost: readonly string[];
}

const DATABASE = 'ibt-werkbank';
const COPIES = 'herstelkopieen';
const LOCK = 'ibt-werkbank:';

/** Keeps a copy in place of the one of this page. Rejects where the storage is full or closed. */
export async function putCopy(copy: RecoveryCopy): Promise<void> {
  await inStore('readwrite', (store) => store.put(copy, copy.id));
}

export async function removeCopy(id: string): Promise<void> {
  await inStore('readwrite', (store) => store.delete(id));
}

/** Copies of pages that are no longer open, the newest first. */
export async function orphanedCopies(): Promise<readonly RecoveryCopy[]> {
  const [copies, { held = [] }] = await Promise.all([
    inStore<RecoveryCopy[]>('readonly', (store) => store.getAll()),
    navigator.locks.query(),
  ]);
  const open = new Set(held.map(({ name }) => name));
  return copies.filter(({ id }) => !open.has(LOCK + id)).sort((a, b) => b.at - a.at);
}

/** Marks this page as open until it closes, crashes or is reloaded. */
export async function holdPage(id: string): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    const forever = (): Promise<never> => {
      resolve();
      return new Promise<never>(() => undefined);
    };
    navigator.locks.request(LOCK + id, forever).catch(reject);
  });
}

async function inStore<T>(mode: IDBTransactionMode, ask: (store: IDBObjectStore) => IDBRequest): Promise<T> {
  const database = await settled<IDBDatabase>(opening());
  try {
    const transaction = database.transaction(COPIES, mode);
    const done = new Promise<void>((resolve, reject) => {
      transaction.oncomplete = () => resolve();
      transaction.onabort = () => reject(transaction.error ?? new Error('the storage refused'));
    });
    const [answer] = await Promise.all([settled<T>(ask(transaction.objectStore(COPIES))), done]);
    return answer;
  } finally {
    database.close();
  }
}

function opening(): IDBOpenDBRequest {
  const request = indexedDB.open(DATABASE, 1);
  request.onupgradeneeded = () => request.result.createObjectStore(COPIES);
  return request;
}

function settled<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error('the storage refused'));
  });
}
