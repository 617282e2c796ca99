import { patchDetector, patchDocument, PatchType, TextRun } from 'docx';
import { strFromU8, unzipSync } from 'fflate';
import { type Deelplaats, DEELPLAATSEN, type Document, type Stamp, stempelregel } from '../../core/documenten/index.ts';
import { datumInWoorden } from '../../core/datum.ts';
import { LISTS } from './docx-style.ts';
import { HouseSetter } from './house-blocks.ts';
import { GEHEEL, PLAATSEN, type Places, type TEKSTPLAATSEN } from './house-places.ts';
import { houseStyles } from './house-styles.ts';
import type { PrintRenderer } from './renderer.ts';
import { herpak, vasteEigenschappen } from './zip.ts';

/** Of most pages; a chart that is wider is made smaller. In pixels. */
const TEXT_WIDTH = 600;

/** The places that a template has between `{{` and `}}`. `template` is a Word file (.docx or .dotx). */
export async function placesIn(template: Uint8Array): Promise<Places> {
  const asked = [...new Set(await patchDetector({ data: template, trimPlaceholders: true }))];
  return {
    known: new Set(asked.filter((each) => PLAATSEN.includes(each))),
    unknown: asked.filter((each) => !PLAATSEN.includes(each)),
  };
}

/**
 * Fills a document into a template: texts where they stand, parts in the template's own styles. A place of a part that this
 * document has not becomes empty; a place that is not known stays as it is. The same document gives the same bytes.
 */
export async function fillTemplate(template: Uint8Array, document: Document, stamp: Stamp, renderer?: PrintRenderer): Promise<Uint8Array> {
  const { known } = await placesIn(template);
  const setter = new HouseSetter(houseStyles(partOf(template, 'word/styles.xml')), renderer, TEXT_WIDTH);
  const patches: Record<string, Patch> = {};
  for (const [place, text] of Object.entries(textsOf(document, stamp))) {
    if (known.has(place)) patches[place] = { type: PatchType.PARAGRAPH, children: [new TextRun(text)] };
  }
  for (const place of [...GEHEEL, ...DEELPLAATSEN]) {
    if (known.has(place)) patches[place] = { type: PatchType.DOCUMENT, children: await childrenAt(place, document, setter) };
  }
  const file = await patchDocument({
    outputType: 'uint8array',
    data: template,
    patches,
    trimPlaceholders: true,
    numbering: LISTS,
    properties: { title: document.titel },
  });
  return herpak(file, (path, xml) =>
    path === 'docProps/core.xml' ? vasteEigenschappen(xml) : path === '[Content_Types].xml' ? asDocument(xml) : xml,
  );
}

type Patch = Parameters<typeof patchDocument>[0]['patches'][string];
type FileChildren = Awaited<ReturnType<HouseSetter['blocks']>>;

function textsOf(document: Document, stamp: Stamp): Readonly<Record<(typeof TEKSTPLAATSEN)[number], string>> {
  return {
    titel: document.titel,
    naam: document.naam,
    datum_cijfers: datumInWoorden(document.cijfers_van),
    status: stamp.status === 'concept' ? 'Concept' : 'Definitief',
    stempel: stempelregel(document, stamp),
  };
}

async function childrenAt(
  place: (typeof GEHEEL)[number] | Deelplaats,
  { inleiding, delen }: Document,
  setter: HouseSetter,
): Promise<FileChildren> {
  if (place === 'inleiding') return setter.blocks(inleiding);
  if (place !== 'inhoud') return setter.blocks(delen.filter(({ plaats }) => plaats === place).flatMap(({ blokken }) => blokken));
  const whole: FileChildren = await setter.blocks(inleiding);
  for (const { kop, blokken } of delen) whole.push(setter.heading(kop), ...(await setter.blocks(blokken)));
  return whole;
}

function partOf(file: Uint8Array, path: string): string {
  const part = unzipSync(file, { filter: ({ name }) => name === path })[path];
  return part === undefined ? '' : strFromU8(part);
}

/** A template of Word (.dotx) becomes a document. */
function asDocument(types: string): string {
  return types.replace('wordprocessingml.template.main+xml', 'wordprocessingml.document.main+xml');
}
