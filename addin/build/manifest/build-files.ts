import { closeSync, openSync, readSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** The files a manifest's addresses lead to; paths are relative to its base address, with `/`. */
export interface BuildFiles {
  has(path: string): boolean;
  /** Pixels of a PNG; `undefined` for what is no PNG. */
  size(path: string): { width: number; height: number } | undefined;
}

/** The start of every PNG: signature, then the header chunk with width and height (PNG specification, 5.2 and 11.2.2). */
const SIGNATURE = '89504e470d0a1a0a0000000d49484452';

function pngSize(path: string): { width: number; height: number } | undefined {
  const head = Buffer.alloc(24);
  const file = openSync(path, 'r');
  try {
    if (readSync(file, head) < 24 || head.toString('hex', 0, 16) !== SIGNATURE) return undefined;
  } finally {
    closeSync(file);
  }
  return { width: head.readUInt32BE(16), height: head.readUInt32BE(20) };
}

/** The files of a built folder. */
export function filesIn(folder: string): BuildFiles {
  const has = (path: string): boolean => statSync(join(folder, path), { throwIfNoEntry: false })?.isFile() ?? false;
  return { has, size: (path) => (has(path) ? pngSize(join(folder, path)) : undefined) };
}
