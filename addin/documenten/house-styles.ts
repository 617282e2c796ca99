/** What a style is used for, and the names by which Word or a province may have it; the first that a template has is taken. */
const NAMES = {
  heading1: ['heading 1', 'kop 1'],
  text: ['body text', 'platte tekst', 'normal', 'standaard'],
  point: ['list bullet', 'lijst opsom.teken'],
  caption: ['caption', 'bijschrift'],
  note: ['toelichting', 'footnote text'],
  table: ['ibt tabel', 'grid table 1 light', 'table grid', 'tabelraster', 'normal table'],
  tableNumber: ['ibt tabelgetal'],
  tableText: ['ibt tabeltekst'],
} as const;

/** A use of a style in a document that is filled in. */
type Use = keyof typeof NAMES;

/** The ids that a template gives to the styles it has; a use without one takes what stands around it. */
export type HouseStyles = Readonly<Partial<Record<Use, string>>>;

/** Reads the styles of a template from its part `word/styles.xml`. */
export function houseStyles(xml: string): HouseStyles {
  const ids = new Map<string, string>();
  // Word in Dutch gives heading 1 the id `Kop1`, and keeps its name.
  for (const style of xml.split('<w:style ').slice(1)) {
    const [id, name] = [textAfter(style, 'w:styleId="'), textAfter(style, '<w:name w:val="')];
    if (id !== undefined && name !== undefined) ids.set(name.toLowerCase(), id);
  }
  const found = Object.entries(NAMES).map(([use, names]) => [use, names.map((name) => ids.get(name)).find((id) => id !== undefined)]);
  return Object.fromEntries(found.filter(([, id]) => id !== undefined)) as HouseStyles;
}

/** What stands between a text and the next quote. */
function textAfter(xml: string, before: string): string | undefined {
  const [, after] = xml.split(before, 2);
  return after?.split('"', 1)[0];
}
