import { type PageNode, node } from '../model/node.ts';
import type { Notebookkop } from '../model/notebook.ts';
import { documentHtml } from '../page/page-document.ts';
import { TEXTS } from '../texts.ts';
import type { NotebookFile } from './file.ts';

/** The overview: every notebook with what can be taken from it. */
export function indexHtml(
  koppen: readonly Notebookkop[],
  files: ReadonlyMap<string, readonly NotebookFile[]>,
  style: string,
  gegevensregel: string,
): string {
  return documentHtml({
    titel: TEXTS.indexTitel,
    beschrijving: TEXTS.indexInleiding,
    style,
    scripts: [],
    inhoud: [
      node(
        'header',
        { class: 'kop' },
        node('h1', {}, TEXTS.indexTitel),
        node('p', { class: 'inleiding' }, TEXTS.indexInleiding),
        node('p', { class: 'gegevensregel' }, gegevensregel),
      ),
      node('main', {}, node('ul', { class: 'overzicht' }, ...koppen.map((kop) => blok(kop, files.get(kop.naam) ?? [])))),
      node(
        'footer',
        {},
        node('p', { class: 'voorbehoud' }, `${TEXTS.treden} ${TEXTS.teken}`),
        node('p', { class: 'voorbehoud' }, TEXTS.csvUitleg),
      ),
    ],
  });
}

function blok({ naam, titel, inleiding }: Notebookkop, files: readonly NotebookFile[]): PageNode {
  const perTitel = group(files);
  return node(
    'li',
    {},
    node('h2', {}, node('a', { href: `./${naam}.html` }, titel)),
    node('p', {}, inleiding),
    ...(files.length === 0
      ? []
      : [
          node(
            'details',
            {},
            node('summary', {}, TEXTS.indexFiles),
            node(
              'ul',
              { class: 'bestanden' },
              ...[...perTitel].map(([eigen, groep]) => node('li', {}, `${eigen} `, ...groep.flatMap(koppeling))),
            ),
          ),
        ]),
  );
}

function koppeling({ naam, titel }: NotebookFile, plaats: number): readonly PageNode[] {
  const soort = naam.slice(naam.lastIndexOf('.') + 1).toUpperCase();
  return [...(plaats === 0 ? [] : [' · ']), node('a', { href: `./${naam}`, 'aria-label': `${titel}, ${soort}` }, soort)];
}

function group(files: readonly NotebookFile[]): ReadonlyMap<string, readonly NotebookFile[]> {
  const groepen = new Map<string, NotebookFile[]>();
  for (const file of files) groepen.set(file.titel, [...(groepen.get(file.titel) ?? []), file]);
  return groepen;
}
