import { download } from '../page/download.ts';

declare global {
  /** Only in browsers that let a page write a file where the user says so. */
  var showSaveFilePicker:
    | ((options: {
        readonly suggestedName: string;
        readonly types: readonly { readonly description: string; readonly accept: Readonly<Record<string, readonly string[]>> }[];
      }) => Promise<FileSystemFileHandle>)
    | undefined;
}

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/**
 * What became of a file.
 * - `geschreven`: it is on disk, and was read back
 * - `aangeboden`: given to the browser as a download, of which a page never learns how it ended
 * - `geannuleerd`: the user chose no place
 */
export type Outcome =
  | { readonly soort: 'geschreven'; readonly handle: FileSystemFileHandle }
  | { readonly soort: 'aangeboden' }
  | { readonly soort: 'geannuleerd' };

/**
 * Gives a workbook file to the user: into the file it came from, into one the user names, or as a download.
 * `again` asks for a click where the browser wants a fresh one before it shows its window; rejects where writing fails.
 */
export async function saveFile(
  bytes: Uint8Array,
  naam: string,
  handle: FileSystemFileHandle | undefined,
  again: () => Promise<boolean>,
): Promise<Outcome> {
  const blob = new Blob([new Uint8Array(bytes)], { type: XLSX });
  if (globalThis.showSaveFilePicker === undefined) {
    download(blob, naam);
    return { soort: 'aangeboden' };
  }
  const place = handle ?? (await askPlace(naam, again));
  if (place === undefined) return { soort: 'geannuleerd' };
  const stream = await place.createWritable();
  await stream.write(blob);
  await stream.close();
  if ((await place.getFile()).size !== blob.size) throw new Error(`${place.name} was not written whole`);
  return { soort: 'geschreven', handle: place };
}

/** The file that the user names; `undefined` where the window was closed. */
async function askPlace(naam: string, again: () => Promise<boolean>): Promise<FileSystemFileHandle | undefined> {
  const ask = (): Promise<FileSystemFileHandle> | undefined =>
    globalThis.showSaveFilePicker?.({ suggestedName: naam, types: [{ description: 'Excel-werkmap', accept: { [XLSX]: ['.xlsx'] } }] });
  try {
    return await ask();
  } catch (error) {
    if (isNamed(error, 'AbortError')) return undefined;
    // The click is too long ago: making a large file takes its time.
    if (!isNamed(error, 'SecurityError') && !isNamed(error, 'NotAllowedError')) throw error;
    return (await again()) ? askPlaceOnce(ask) : undefined;
  }
}

async function askPlaceOnce(ask: () => Promise<FileSystemFileHandle> | undefined): Promise<FileSystemFileHandle | undefined> {
  try {
    return await ask();
  } catch (error) {
    if (isNamed(error, 'AbortError')) return undefined;
    throw error;
  }
}

function isNamed(error: unknown, name: string): boolean {
  return error instanceof DOMException && error.name === name;
}
