import { strFromU8 } from 'fflate';
import type { Zip } from '../../../inlezen/unzip.ts';
import { GRENZEN } from '../../../inlezen/limits.ts';
import { BESTANDSFOUT } from '../../../inlezen/inlezen-messages.ts';
import { relationsOf, resolvePath } from '../../../inlezen/xlsx/xlsx-paths.ts';
import type { Parts } from '../archive.ts';
import { OPENFOUT } from '../xlsx-messages.ts';
import { canonicalXml, tagsOf } from './canonical-xml.ts';

/** Where the library looks for the parts of a kind, and the type it knows them by. A kind that is not here it cannot read. */
const KINDS: Readonly<Record<string, { readonly path: (number: number) => string; readonly type: string }>> = {
  worksheet: { path: (i) => `worksheets/sheet${i}.xml`, type: 'spreadsheetml.worksheet+xml' },
  styles: { path: () => 'styles.xml', type: 'spreadsheetml.styles+xml' },
  sharedStrings: { path: () => 'sharedStrings.xml', type: 'spreadsheetml.sharedStrings+xml' },
  theme: { path: () => 'theme/theme1.xml', type: 'theme+xml' },
  drawing: { path: (i) => `drawings/drawing${i}.xml`, type: 'drawing+xml' },
  chart: { path: (i) => `charts/chart${i}.xml`, type: 'drawingml.chart+xml' },
  table: { path: (i) => `tables/table${i}.xml`, type: 'spreadsheetml.table+xml' },
  pivotTable: { path: (i) => `pivotTables/pivotTable${i}.xml`, type: 'spreadsheetml.pivotTable+xml' },
  externalLink: { path: (i) => `externalLinks/externalLink${i}.xml`, type: 'spreadsheetml.externalLink+xml' },
  image: { path: (i) => `media/image${i}`, type: '' },
};
/** Sheets of which the whole is a chart, a dialog or a macro. */
const NO_CELLS = /^(?:chart|dialog|xlmacro|xlintlmacro)sheet$/i;
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const CONTENT_TYPES = 'http://schemas.openxmlformats.org/package/2006/content-types';
const TYPE = 'application/vnd.openxmlformats-officedocument.';

interface Relation {
  readonly id: string;
  readonly kind: string;
  readonly target: string;
  readonly isExternal: boolean;
}

/** The parts of a workbook file as the library expects them: the same names, prefixes and references, whoever wrote it. */
export interface WorkbookPackage {
  readonly parts: Parts;
  /** The kinds of all parts that something refers to, also of those that are left out: `comments`, `chartsheet`. */
  readonly kinds: ReadonlySet<string>;
  /** The paths of the parts of the file that are not among `parts`. */
  readonly leftOut: readonly string[];
  /** The names of sheets that are no worksheet, by their kind. */
  readonly otherSheets: readonly string[];
}

/**
 * Puts the parts of a workbook where the library looks for them, found by what refers to them.
 * @throws Bestandsfout when it is no workbook, or damaged.
 */
export function workbookPackage(zip: Zip): WorkbookPackage {
  const path = findWorkbook(zip);
  const collected = new Collector(zip);
  const relations = collected.relations(path);
  const workbook = collected.xml(path);
  const listed = tagsOf(workbook, 'sheet');
  if (listed.length > GRENZEN.bladen) throw BESTANDSFOUT.te_veel_bladen();
  const otherSheets: string[] = [];
  const used = new Set<string>();
  for (const sheet of listed) {
    const relation = relations.find(({ id }) => id === sheet['r:id']);
    if (relation !== undefined && !NO_CELLS.test(relation.kind) && zip.bevat(relation.target)) used.add(relation.id);
    else if (relation !== undefined) otherSheets.push(sheet['name'] ?? '');
  }
  if (used.size === 0) throw BESTANDSFOUT.geen_bladen();
  const order = listed.flatMap((sheet) => sheet['r:id'] ?? []);
  const sheets = relations
    .filter(({ id }) => used.has(id))
    .sort((a, b) => order.indexOf(a.id) - order.indexOf(b.id))
    .map((each) => ({ ...each, kind: 'worksheet' }));
  // Some programs forget to refer to the parts that all sheets share.
  const shared = ['styles', 'sharedStrings'].flatMap((kind): Relation[] =>
    relations.some((each) => each.kind === kind) ? [] : [{ id: kind, kind, target: resolvePath(path, `${kind}.xml`), isExternal: false }],
  );
  const rest = [
    ...relations.filter(({ id, kind }) => !used.has(id) && kind !== 'worksheet'),
    ...shared.filter(({ target }) => zip.bevat(target)),
  ];
  const withoutOthers = canonicalXml(workbook, path, (tag) => tag.name === 'sheet' && !used.has(tag.attributes['r:id']?.value ?? ''));
  collected.add('xl/workbook.xml', withoutOthers, `${TYPE}spreadsheetml.sheet.main+xml`);
  collected.addRelations('xl/workbook.xml', [...sheets, ...rest]);
  return { parts: collected.finish(), kinds: collected.kinds, leftOut: zip.paths.filter((each) => !collected.has(each)), otherSheets };
}

function findWorkbook(zip: Zip): string {
  if (zip.bevat('EncryptedPackage')) throw BESTANDSFOUT.beveiligd();
  const named = new Collector(zip).relations('').find(({ kind }) => kind === 'officeDocument')?.target;
  const path = [named, 'xl/workbook.xml'].find((each) => each !== undefined && zip.bevat(each));
  if (path === undefined) throw OPENFOUT.geen_werkmap();
  return path;
}

/** Takes parts with all they refer to, each under the name it gets. */
class Collector {
  readonly kinds = new Set<string>();
  private readonly parts: Parts = new Map();
  private readonly types: string[] = [];
  private readonly numbers = new Map<string, number>();
  private readonly newPaths = new Map<string, string>();
  private unpacked = 0;

  constructor(private readonly zip: Zip) {}

  xml(path: string): string {
    const bytes = this.zip.pakUit(path);
    this.unpacked += bytes.length;
    if (this.unpacked > GRENZEN.werkbank) throw BESTANDSFOUT.te_veel_voor_werkbank();
    return canonicalXml(textOf(bytes), path);
  }

  relations(path: string): readonly Relation[] {
    const rels = relationsOf(path);
    if (!this.zip.bevat(rels)) return [];
    return tagsOf(this.xml(rels), 'Relationship').map(({ Id = '', Type = '', Target = '', TargetMode }) => {
      const isExternal = TargetMode === 'External';
      return {
        id: Id,
        kind: Type.slice(Type.lastIndexOf('/') + 1),
        target: isExternal ? Target : resolvePath(path, Target),
        isExternal,
      };
    });
  }

  add(path: string, content: string | Uint8Array, type: string): void {
    this.parts.set(path, content);
    if (type !== '') this.types.push(`<Override PartName="/${path}" ContentType="${type}"/>`);
  }

  /** Writes what a part refers to, and takes those parts too. */
  addRelations(path: string, relations: readonly Relation[]): void {
    const list = relations.flatMap(({ id, kind, target, isExternal }) => {
      this.kinds.add(kind);
      const newTarget = isExternal ? target : this.take(kind, target);
      const mode = isExternal ? ' TargetMode="External"' : '';
      const to = isExternal ? target : relativeTo(path, newTarget ?? '');
      return newTarget === undefined ? [] : [`<Relationship Id="${id}" Type="${OFFICE}/${kind}" Target="${attribute(to)}"${mode}/>`];
    });
    if (list.length > 0)
      this.parts.set(
        relationsOf(path),
        `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${list.join('')}</Relationships>`,
      );
  }

  /** Whether a part of the file was taken. */
  has(path: string): boolean {
    return this.newPaths.has(path.toLowerCase());
  }

  finish(): Parts {
    this.parts.set('[Content_Types].xml', `<Types xmlns="${CONTENT_TYPES}">${this.types.join('')}</Types>`);
    return this.parts;
  }

  /** The new path of a part; `undefined` where it is not there, or the library cannot read its kind. */
  private take(kind: string, path: string): string | undefined {
    const known = this.newPaths.get(path.toLowerCase());
    const where = Object.hasOwn(KINDS, kind) ? KINDS[kind] : undefined;
    if (known !== undefined || where === undefined || !this.zip.bevat(path)) return known;
    const number = (this.numbers.get(kind) ?? 0) + 1;
    this.numbers.set(kind, number);
    const newPath = `xl/${where.path(number)}${kind === 'image' ? path.slice(path.lastIndexOf('.')) : ''}`;
    this.newPaths.set(path.toLowerCase(), newPath);
    if (kind === 'image') this.add(newPath, this.zip.pakUit(path), '');
    else {
      this.add(newPath, this.xml(path), TYPE + where.type);
      this.addRelations(newPath, this.relations(path));
    }
    return newPath;
  }
}

/** Adds a part that the library cannot do without, or replaces it. */
export function addPart(parts: Parts, path: string, content: string, type: string): void {
  const types = String(parts.get('[Content_Types].xml'));
  const override = `<Override PartName="/${path}" ContentType="${TYPE}${type}"/>`;
  if (!types.includes(override)) parts.set('[Content_Types].xml', types.replace('</Types>', `${override}</Types>`));
  parts.set(path, content);
}

/** UTF-8, or UTF-16 where its first bytes say so. */
function textOf(bytes: Uint8Array): string {
  const isWide = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  return isWide ? new TextDecoder(bytes[0] === 0xff ? 'utf-16le' : 'utf-16be').decode(bytes) : strFromU8(bytes).replace(/^\uFEFF/, '');
}

/** The library reads references that go up one folder, or stay in one. */
function relativeTo(from: string, path: string): string {
  const [, folder = ''] = /^xl\/(?:(.*)\/)?[^/]*$/.exec(from) ?? [];
  const plain = path.slice('xl/'.length);
  return folder === '' ? plain : `../${plain}`;
}

function attribute(text: string): string {
  return text.replace(/[&<>"]/g, (each) => `&#${each.charCodeAt(0)};`);
}
