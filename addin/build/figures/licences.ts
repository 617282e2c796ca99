/**
 * Licences that let a package be used and passed on beside a work under EUPL-1.2: permissive ones, those of its appendix of
 * compatible licences (MPL-2.0, LGPL), and the font licence. A package under LGPL is shipped as separate, unmodified files.
 */
const ALLOWED: ReadonlySet<string> = new Set([
  'EUPL-1.2',
  'MIT',
  'MIT-0',
  'ISC',
  '0BSD',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'Apache-2.0',
  'BlueOak-1.0.0',
  'Unlicense',
  'MPL-2.0',
  'LGPL-3.0-only',
  'LGPL-3.0-or-later',
  'OFL-1.1',
]);

/** Packages under another licence, and why they may be there all the same: they are used here and not passed on. */
export const EXCEPTIONS: Readonly<Record<string, string>> = {
  '@microsoft/office-js': 'its own licence; tests load it, pages load Microsoft’s copy from its address',
  'caniuse-lite': 'CC-BY-4.0; data about browsers that a build tool reads',
};

/** Whether an SPDX expression of AND, OR and brackets leaves a choice of allowed licences only. */
export function isAllowed(expression: string): boolean {
  const inner = expression.trim().replace(/^\(([^()]*)\)$/, '$1');
  const alternatives = inner.split(/\s+OR\s+/);
  return alternatives.some((alternative) => alternative.split(/\s+AND\s+/).every((licence) => ALLOWED.has(licence)));
}
