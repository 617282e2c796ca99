import { parentPort } from 'node:worker_threads';
import type { Bronblad } from '../../core/inlezen/index.ts';
import { answerBeside } from '../inlezen/beside.ts';
import { readFile } from '../inlezen/read-file.ts';
import type { Bestandsblad } from '../inlezen/workbook-content.ts';

/** A file, or one of its sheets. */
export interface FileQuestion {
  readonly bytes: Uint8Array;
  readonly naam?: string;
}

/** The rows of a text file or a sheet, or the sheets of a workbook. */
export type FileAnswer =
  | { readonly soort: 'blad'; readonly blad: Bronblad }
  | { readonly soort: 'bladen'; readonly bladen: readonly Bestandsblad[] };

if (parentPort !== null) {
  const port = parentPort;
  answerBeside<FileQuestion, FileAnswer>(
    async ({ bytes, naam }, progress) => {
      const gelezen = await readFile(bytes, progress);
      if (gelezen.soort === 'blad') return gelezen;
      const { werkmap } = gelezen;
      if (naam !== undefined) return { soort: 'blad', blad: await werkmap.read(naam, progress) };
      return { soort: 'bladen', bladen: werkmap.bladen.map(({ naam: each, verborgen }) => ({ naam: each, verborgen })) };
    },
    {
      hear: (question) => void port.on('message', question),
      tell: (told) => port.postMessage(told),
    },
  );
}
