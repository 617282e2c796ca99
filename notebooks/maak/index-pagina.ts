import { type Knoop, knoop } from '../kern/knoop.ts';
import type { Kop } from '../kern/notebook.ts';
import { documentHtml } from '../pagina/document.ts';
import { TEKSTEN } from '../teksten.ts';
import type { Bestand } from './maak.ts';

/** The overview: every notebook with what can be taken from it. */
export function indexHtml(koppen: readonly Kop[], bestanden: ReadonlyMap<string, readonly Bestand[]>, stijl: string, gegevensregel: string): string {
  return documentHtml({
    titel: TEKSTEN.indexTitel,
    beschrijving: TEKSTEN.indexInleiding,
    stijl,
    scripts: [],
    inhoud: [
      knoop('header', { class: 'kop' },
        knoop('h1', {}, TEKSTEN.indexTitel),
        knoop('p', { class: 'inleiding' }, TEKSTEN.indexInleiding),
        knoop('p', { class: 'gegevensregel' }, gegevensregel)),
      knoop('main', {}, knoop('ul', { class: 'overzicht' }, ...koppen.map((kop) => blok(kop, bestanden.get(kop.naam) ?? [])))),
      knoop('footer', {}, knoop('p', { class: 'voorbehoud' }, TEKSTEN.voorbehoud), knoop('p', { class: 'voorbehoud' }, TEKSTEN.csvUitleg)),
    ],
  });
}

function blok({ naam, titel, inleiding }: Kop, bestanden: readonly Bestand[]): Knoop {
  const perTitel = groepeer(bestanden);
  return knoop('li', {},
    knoop('h2', {}, knoop('a', { href: `./${naam}.html` }, titel)),
    knoop('p', {}, inleiding),
    ...(bestanden.length === 0 ? [] : [knoop('details', {},
      knoop('summary', {}, TEKSTEN.indexBestanden),
      knoop('ul', { class: 'bestanden' }, ...[...perTitel].map(([eigen, groep]) => knoop('li', {}, `${eigen} `, ...groep.flatMap(koppeling)))))]));
}

function koppeling({ naam, titel }: Bestand, plaats: number): readonly Knoop[] {
  const soort = naam.slice(naam.lastIndexOf('.') + 1).toUpperCase();
  return [...(plaats === 0 ? [] : [' · ']), knoop('a', { href: `./${naam}`, 'aria-label': `${titel}, ${soort}` }, soort)];
}

function groepeer(bestanden: readonly Bestand[]): ReadonlyMap<string, readonly Bestand[]> {
  const groepen = new Map<string, Bestand[]>();
  for (const bestand of bestanden) groepen.set(bestand.titel, [...(groepen.get(bestand.titel) ?? []), bestand]);
  return groepen;
}
