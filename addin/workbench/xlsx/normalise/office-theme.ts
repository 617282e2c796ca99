const DRAWING = 'http://schemas.openxmlformats.org/drawingml/2006/main';
const COLORS = ['windowText', 'window', '44546A', 'E7E6E6', '4472C4', 'ED7D31', 'A5A5A5', 'FFC000', '5B9BD5', '70AD47', '0563C1', '954F72'];
const NAMES = ['dk1', 'lt1', 'dk2', 'lt2', 'accent1', 'accent2', 'accent3', 'accent4', 'accent5', 'accent6', 'hlink', 'folHlink'];

/** The colours of Office, for a workbook that refers to a theme it does not have. */
export const OFFICE_THEME = `<a:theme xmlns:a="${DRAWING}"><a:themeElements><a:clrScheme name="Office">${NAMES.map(
  (name, i) =>
    `<a:${name}>${i < 2 ? `<a:sysClr val="${COLORS[i]}" lastClr="${i === 0 ? '000000' : 'FFFFFF'}"/>` : `<a:srgbClr val="${COLORS[i]}"/>`}</a:${name}>`,
).join('')}</a:clrScheme></a:themeElements></a:theme>`;
