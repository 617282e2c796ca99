/**
 * The path of a part that another part refers to, as parts of a zip file are called.
 * `resolvePath('xl/workbook.xml', '/xl/worksheets/sheet1.xml')` and `resolvePath('xl/workbook.xml', 'worksheets/sheet1.xml')`
 * → `'xl/worksheets/sheet1.xml'`
 */
export function resolvePath(from: string, target: string): string {
  const plain = decoded(target.replaceAll('\\', '/').split('#', 1)[0] ?? '');
  const steps = plain.startsWith('/') ? [] : from.split('/').slice(0, -1);
  for (const step of plain.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '' && step !== '.') steps.push(step);
  }
  return steps.join('/');
}

/** The part in which the references of a part stand. `relationsOf('xl/workbook.xml')` → `'xl/_rels/workbook.xml.rels'` */
export function relationsOf(path: string): string {
  const name = path.slice(path.lastIndexOf('/') + 1);
  return `${path.slice(0, path.length - name.length)}_rels/${name}.rels`;
}

function decoded(target: string): string {
  try {
    return decodeURIComponent(target);
  } catch {
    return target;
  }
}
