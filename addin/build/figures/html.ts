import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { marked } from 'marked';
import { ROOT } from '../paths.ts';

const HEAD = `<!doctype html>
<html lang="nl">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'self'; img-src 'self'">
<link rel="icon" href="icons/icon-32.png">
<title>Cijfers over kwaliteit</title>
<link rel="stylesheet" href="hulp/hulp.css">
</head>
<body>
<main>
<p><a href="handleiding.html">Handleiding</a></p>
`;

/** The page of figures as a help page: the same text, with tables that scroll by themselves where the window is narrow. */
export function qualityHtml(markdown = readFileSync(join(ROOT, 'addin/help/cijfers-over-kwaliteit.md'), 'utf8')): string {
  const body = (marked.parse(markdown, { async: false }) as string)
    .replaceAll('<table>', '<figure tabindex="0"><table>')
    .replaceAll('</table>', '</table></figure>')
    .replace(/<th(?=[ >])/g, '<th scope="col"')
    .replace('src="beelden/', 'src="hulp/beelden/');
  return `${HEAD}${body}</main>\n</body>\n</html>\n`;
}
