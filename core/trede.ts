/** A step of the interventieladder, 1 (lightest) to 6. */
export type Trede = 1 | 2 | 3 | 4 | 5 | 6;

/** All treden, lightest first. */
export const TREDEN: readonly Trede[] = [1, 2, 3, 4, 5, 6];

/** Which treden there are, in words. */
export const WELKE_TREDEN = `${TREDEN[0]} tot en met ${TREDEN.at(-1)}`;

const NAMEN: Readonly<Record<Trede, string>> = {
  1: 'Signaleren',
  2: 'Informatie opvragen en valideren',
  3: 'Actief toezicht',
  4: 'Vooraankondiging juridische interventie',
  5: 'Besluit tot indeplaatsstelling',
  6: 'Sanctie uitvoeren',
};

/** The name of a trede. `tredenaam(3)` → `'Actief toezicht'`. */
export function tredenaam(trede: Trede): string {
  return NAMEN[trede];
}

/** Whether a number is a trede. */
export function isTrede(getal: number): getal is Trede {
  return Number.isInteger(getal) && getal >= 1 && getal <= 6;
}

/** The trede that a text says as the reports do: `trede 2`; `undefined` for any other. */
export function parseTrede(tekst: string): Trede | undefined {
  const getal = Number(/^\s*trede\s*([1-6])\s*$/i.exec(tekst)?.[1]);
  return isTrede(getal) ? getal : undefined;
}

/** The trede above, 6 staying 6. */
export function volgendeTrede(trede: Trede): Trede {
  return Math.min(6, trede + 1) as Trede;
}

/** The treden from `van` up to and including `tot`. */
export function tredenTussen(van: Trede, tot: Trede): Trede[] {
  return TREDEN.filter((trede) => trede >= van && trede <= tot);
}
