import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

/**
 * The parts of a workbook file with which Excel offers an add-in and its pane on opening
 * (MS-OWEXML: xl/webextensions/taskpanes.xml and webextension1.xml). No writer of workbooks makes them.
 */
const PARTS = 'xl/webextensions';
const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const RELATIONSHIPS = 'http://schemas.openxmlformats.org/package/2006/relationships';
const KIND = 'http://schemas.microsoft.com/office/2011/relationships/webextension';

/** Where an administrator may have put the add-in: Microsoft 365 admin centre, shared folder or SharePoint catalogue, developer's registry. */
const STORES = [
  { store: 'EXCatalog', storeType: 'EXCatalog' },
  { store: 'developer', storeType: 'Registry' },
] as const;

/** A zip holds the local time without its zone: this one is written alike in every zone. */
const MODIFIED = new Date(2025, 0, 1);

/** The workbook file with the offer of an add-in in it; the same bytes for the same input. */
export function withAddinOffer(workbook: Uint8Array, addin: { readonly id: string; readonly version: string }): Uint8Array {
  const parts = unzipSync(workbook);
  const text = (path: string): string => strFromU8(parts[path] ?? new Uint8Array());
  const put = (path: string, content: string): void => {
    parts[path] = strToU8(content);
  };
  put(`${PARTS}/webextension1.xml`, extension(addin));
  put(`${PARTS}/taskpanes.xml`, PANES);
  put(
    `${PARTS}/_rels/taskpanes.xml.rels`,
    `${XML}<Relationships xmlns="${RELATIONSHIPS}"><Relationship Id="rId1" Type="${KIND}" Target="webextension1.xml"/></Relationships>`,
  );
  put(
    '_rels/.rels',
    text('_rels/.rels').replace(
      '</Relationships>',
      `<Relationship Id="rIdInvoegtoepassing" Type="${KIND}taskpanes" Target="${PARTS}/taskpanes.xml"/></Relationships>`,
    ),
  );
  put('[Content_Types].xml', text('[Content_Types].xml').replace('</Types>', `${CONTENT_TYPES}</Types>`));
  return zipSync(parts, { mtime: MODIFIED });
}

const CONTENT_TYPES = ['taskpanes', 'webextension1']
  .map(
    (name) =>
      `<Override PartName="/${PARTS}/${name}.xml" ContentType="application/vnd.ms-office.${name === 'taskpanes' ? 'webextensiontaskpanes' : 'webextension'}+xml"/>`,
  )
  .join('');

const PANES = `${XML}<wetp:taskpanes xmlns:wetp="http://schemas.microsoft.com/office/webextensions/taskpanes/2010/11"><wetp:taskpane dockstate="right" visibility="1" width="350" row="1"><wetp:webextensionref xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" r:id="rId1"/></wetp:taskpane></wetp:taskpanes>`;

function extension({ id, version }: { readonly id: string; readonly version: string }): string {
  const references = STORES.map(
    ({ store, storeType }) => `<we:reference id="${id}" version="${version}" store="${store}" storeType="${storeType}"/>`,
  );
  return (
    `${XML}<we:webextension xmlns:we="http://schemas.microsoft.com/office/webextensions/webextension/2010/11" id="{${id.toUpperCase()}}">` +
    `${references[0]}<we:alternateReferences>${references.slice(1).join('')}</we:alternateReferences>` +
    '<we:properties><we:property name="Office.AutoShowTaskpaneWithDocument" value="true"/></we:properties><we:bindings/>' +
    '<we:snapshot xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"/></we:webextension>'
  );
}
