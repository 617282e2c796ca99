import { alsHtml, escapeHtml, type PageNode } from '../model/node.ts';

/** A script that stands in a page, and the hash by which the page's policy allows it. */
export interface Script {
  readonly inhoud: string;
  readonly hash: string;
}

/** What a document is made of. */
export interface Documentdelen {
  readonly titel: string;
  readonly beschrijving: string;
  readonly style: string;
  readonly scripts: readonly Script[];
  /** Data for the scripts. */
  readonly gegevens?: unknown;
  readonly inhoud: readonly PageNode[];
}

/** A document with its policy: nothing comes from elsewhere, and no script runs but those that stand in it. */
export function documentHtml({ titel, beschrijving, style, scripts, gegevens, inhoud }: Documentdelen): string {
  return [
    '<!doctype html>',
    '<html lang="nl">',
    '<head>',
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${escapeHtml(beleid(scripts))}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="color-scheme" content="light dark">',
    `<meta name="description" content="${escapeHtml(beschrijving)}">`,
    `<title>${escapeHtml(titel)}</title>`,
    `<style>${style}</style>`,
    '</head>',
    '<body>',
    ...inhoud.map(alsHtml),
    ...(gegevens === undefined ? [] : [`<script type="application/json" id="gegevens">${alsJson(gegevens)}</script>`]),
    ...scripts.map(({ inhoud: script }) => `<script>${script}</script>`),
    '</body>',
    '</html>',
    '',
  ].join('\n');
}

/**
 * Scripts by hash and without eval: what stands in the page runs, and nothing else. Libraries that compile text, such as arquero,
 * therefore shape the data before the page is made. Styles are inline because the drawings set their own.
 */
function beleid(scripts: readonly Script[]): string {
  return [
    "default-src 'none'",
    ...(scripts.length > 0 ? [`script-src ${scripts.map(({ hash }) => `'${hash}'`).join(' ')}`] : []),
    "style-src 'unsafe-inline'",
    'font-src data:',
    'img-src data:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}

/** JSON that cannot end the script element it stands in. */
function alsJson(gegevens: unknown): string {
  return JSON.stringify(gegevens).replaceAll('<', '\\u003c');
}
