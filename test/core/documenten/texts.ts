import type { Blok, Document } from '../../../core/documenten/document.ts';

/** All that a document says, in the order of reading. */
export function textsOf({ titel, inleiding, delen }: Document): readonly string[] {
  return [titel, ...inleiding.flatMap(blokteksten), ...delen.flatMap(({ kop, blokken }) => [kop, ...blokken.flatMap(blokteksten)])];
}

function blokteksten(blok: Blok): readonly string[] {
  switch (blok.soort) {
    case 'alinea':
      return [blok.tekst];
    case 'opsomming':
      return blok.punten;
    case 'tabel': {
      const { titel, kolommen, rijen, toelichting } = blok.tabel;
      return [titel, ...kolommen.map(({ kop }) => kop), ...rijen.flat(), ...(toelichting === undefined ? [] : [toelichting])];
    }
    case 'grafiek':
      return [blok.grafiek.titel];
  }
}
