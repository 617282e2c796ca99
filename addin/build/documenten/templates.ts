import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { type Document, type Gemeentesoort, GEMEENTESOORTEN } from '../../../core/documenten/index.ts';
import { templatemeldingen } from '../../documenten/house-messages.ts';
import { placesIn } from '../../documenten/house-template.ts';
import { sampleTemplate } from '../../documenten/sample-template.ts';
import { checkedWordTemplate } from '../../inlezen/word-template.ts';
import { OPDRACHTFOUT } from '../build-messages.ts';
import { writeFiles } from './write-files.ts';

/** A kind of document that can have a template. */
export type Soort = Gemeentesoort | 'rapport';

const SOORTEN: readonly Soort[] = [...GEMEENTESOORTEN, 'rapport'];

/** The templates that were given for a run. */
export interface Templates {
  readonly of: (soort: Soort) => Uint8Array | undefined;
  /** What the maker must know of them; throws a fault of `TEMPLATEFOUT` where one cannot be used. */
  readonly meldingen: (documentsOf: (soort: Soort) => readonly Document[]) => Promise<readonly string[]>;
}

/** Reads templates, each a path for every kind or `brief=path` for one. Throws a fault or a `Bestandsfout` with the reason. */
export function readTemplates(given: readonly string[]): Templates {
  const files = new Map<Soort, Uint8Array>();
  for (const each of given) {
    const [, kind, path = each] = /^([a-z]+)=(.+)$/.exec(each) ?? [];
    const soorten = kind === undefined ? SOORTEN : SOORTEN.filter((soort) => soort === kind);
    if (soorten.length === 0) throw OPDRACHTFOUT.template_onbekend({ soort: kind ?? '', soorten: SOORTEN });
    const file = checkedWordTemplate(bytesOf(resolve(path)));
    for (const soort of soorten) files.set(soort, file);
  }
  return {
    of: (soort) => files.get(soort),
    meldingen: async (documentsOf) => {
      const lines: string[] = [];
      for (const soort of SOORTEN) {
        const file = files.get(soort);
        if (file !== undefined)
          lines.push(...templatemeldingen(await placesIn(file), documentsOf(soort)).map((line) => `${soort}: ${line}`));
      }
      return lines;
    },
  };
}

function bytesOf(path: string): Uint8Array {
  try {
    return readFileSync(path);
  } catch {
    throw OPDRACHTFOUT.template_onleesbaar({ path });
  }
}

/** Writes a template to begin with, and gives the lines to say. */
export async function writeSampleTemplate(folder: string, overwrite: boolean): Promise<readonly string[]> {
  const naam = 'sjabloon.docx';
  writeFiles(folder, [{ naam, inhoud: await sampleTemplate() }], overwrite);
  return [
    `Geschreven: ${join(folder, naam)}. Zet er uw huisstijl in, laat de plaatsen tussen {{ en }} staan, en geef het mee met --sjabloon ${join(folder, naam)}.`,
  ];
}
