import type { Feiten } from '../../core/feiten/index.ts';

/**
 * Both frameworks of the ladder in plain spreadsheet formulas, written from the rules and not from the code.
 * Columns: A periode, B taakstelling, C achterstand_begin, D gerealiseerd, E vorige_trede (blank: unknown),
 * F nagekomen, G gekoppeld (blank: unknown), H herverdeling, I nagekomen_vorige, J achterstand_beoordeeld.
 */
const ACHTERSTAND_FORMULA = (r: number) =>
  `of:=IF([.G${r}]="";[.B${r}]+[.H${r}]+[.C${r}];MIN([.B${r}]+[.H${r}]+[.C${r}];[.G${r}]))-[.D${r}]-[.F${r}]`;

const KADER_2021 = (r: number) =>
  `IF([.J${r}]<=0;1;IF([.J${r}]<[.B${r}];IF(OR([.E${r}]="";[.E${r}]<=2;[.D${r}]+[.F${r}]>=[.B${r}]+[.H${r}]);2;[.E${r}]);IF([.E${r}]="";"N/B";IF([.E${r}]<=2;3;MIN(6;[.E${r}]+1)))))`;

const KADER_2024 = (r: number) =>
  `IF([.J${r}]<=0;1;IF([.E${r}]="";"N/B";IF([.E${r}]>=4;[.E${r}];IF([.J${r}]>[.C${r}]-[.I${r}];[.E${r}]+1;MAX(2;[.E${r}])))))`;

const TREDE_FORMULA = (r: number) => `of:=IF([.A${r}]<"2024-1";${KADER_2021(r)};${KADER_2024(r)})`;

const text = (value: string) => `<table:table-cell office:value-type="string"><text:p>${value}</text:p></table:table-cell>`;
const number = (value: number | undefined) =>
  value === undefined ? '<table:table-cell/>' : `<table:table-cell office:value-type="float" office:value="${value}"/>`;
const formula = (value: string) =>
  `<table:table-cell table:formula="${value.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')}"/>`;

function row(feiten: Feiten, r: number, formulas: boolean): string {
  const cells = [
    text(feiten.periode),
    ...[
      feiten.taakstelling,
      feiten.achterstand_begin,
      feiten.gerealiseerd,
      feiten.vorige_trede,
      feiten.nagekomen,
      feiten.gekoppeld,
      feiten.herverdeling,
      feiten.nagekomen_vorige,
    ].map(number),
    ...(formulas ? [formula(ACHTERSTAND_FORMULA(r)), formula(TREDE_FORMULA(r))] : []),
  ];
  return `<table:table-row>${cells.join('')}</table:table-row>`;
}

/** A flat OpenDocument spreadsheet with a row of facts and formulas (or none) per municipality, and no computed values. */
export function twinDocument(rows: readonly Feiten[], formulas = true): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:of="urn:oasis:names:tc:opendocument:xmlns:of:1.2" office:version="1.3" office:mimetype="application/vnd.oasis.opendocument.spreadsheet">
<office:body><office:spreadsheet><table:table table:name="twin">
${rows.map((feiten, i) => row(feiten, i + 1, formulas)).join('\n')}
</table:table></office:spreadsheet></office:body></office:document>`;
}
