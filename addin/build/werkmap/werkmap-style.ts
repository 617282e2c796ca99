import type { ConditionalFormat, Style } from '@odoo/o-spreadsheet';
import type { CellStyle, ConditionalRule } from 'hucre/xlsx';

const LIJN = { style: 'thin', color: { rgb: '8A96A3' } } as const;
const RAND = { top: LIJN, right: LIJN, bottom: LIJN, left: LIJN };

const rgb = (color: string): { rgb: string } => ({ rgb: color.replace('#', '').toUpperCase() });

/** The look of a cell as a file has it. */
export function celstijl(style: Style, notatie: string | undefined, bordered: boolean): CellStyle {
  const { bold, fontSize, textColor, fillColor, align, verticalAlign, wrapping } = style;
  return {
    font: {
      name: 'Calibri',
      size: fontSize ?? 10,
      ...(bold ? { bold } : {}),
      ...(textColor === undefined ? {} : { color: rgb(textColor) }),
    },
    ...(fillColor === undefined ? {} : { fill: { type: 'pattern', pattern: 'solid', fgColor: rgb(fillColor) } }),
    ...(bordered ? { border: RAND } : {}),
    alignment: {
      vertical: verticalAlign === 'top' ? 'top' : verticalAlign === 'bottom' ? 'bottom' : 'center',
      ...(align === undefined ? {} : { horizontal: align }),
      ...(wrapping === 'wrap' ? { wrapText: true } : {}),
    },
    ...(notatie === undefined ? {} : { numFmt: notatie }),
  };
}

/**
 * Conditional formats as a file has them, in order of priority.
 * @throws RangeError for a kind of rule the template does not use.
 */
export function opmaakregels(regels: readonly Omit<ConditionalFormat, 'id'>[]): ConditionalRule[] {
  return regels.map(({ ranges, rule }, i): ConditionalRule => {
    if (rule.type !== 'CellIsRule') throw new RangeError(`no conditional format ${rule.type} in the template`);
    const { textColor, fillColor, bold } = rule.style;
    const gemeenschappelijk = {
      priority: i + 1,
      range: ranges.join(' '),
      style: {
        font: { ...(bold ? { bold } : {}), ...(textColor === undefined ? {} : { color: rgb(textColor) }) },
        // Excel shows the background colour here, the workbench the foreground colour.
        ...(fillColor === undefined
          ? {}
          : { fill: { type: 'pattern', pattern: 'solid', fgColor: rgb(fillColor), bgColor: rgb(fillColor) } }),
      } satisfies CellStyle,
    };
    const waarde = String(rule.values[0]);
    if (rule.operator === 'isEqual') return { ...gemeenschappelijk, type: 'cellIs', operator: 'equal', formula: waarde };
    if (rule.operator === 'customFormula') return { ...gemeenschappelijk, type: 'expression', formula: waarde.replace(/^=/, '') };
    throw new RangeError(`no conditional format ${rule.operator} in the template`);
  });
}
