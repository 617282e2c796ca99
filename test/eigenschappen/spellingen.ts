import fc, { type Arbitrary } from 'fast-check';

/** Names of municipalities, each as it is written first, with other ways to write it. */
const NAMEN: readonly (readonly [string, ...string[]])[] = [
  ['Utrecht', 'GM0344'],
  ['De Bilt', 'Bilt, De', 'GM0310'],
  ['IJsselstein', 'Ijsselstein', 'ĲSSELSTEIN', 'GM0353'],
  ['Wijk bij Duurstede', 'WijkBijDuurstede', 'GM0352'],
  ['De Ronde Venen', 'Ronde Venen, de'],
  ['Beek', 'Beek (L.)', 'Beek (L)', 'GM0888'],
  ['Hengelo', 'Hengelo (O.)', 'Hengelo (Overijssel)'],
  ['Rijswijk', 'Rijswijk (ZH.)'],
  ['Bergen (NH.)', 'Bergen (NH)', 'GM0373'],
  ['Bergen (L.)', 'Bergen L'],
  ["'s-Gravenhage", "Gravenhage, 's-", 'Den Haag', '’s Gravenhage'],
  ['Súdwest-Fryslân', 'Súdwest Fryslân', 'GM1900'],
  ['Weesp', 'GM0457'],
  ['Nuenen, Gerwen en Nederwetten', 'Nuenen'],
  ['Qwértystad'],
  ['Het Verzonnen-Dorp', 'Verzonnen-Dorp, Het'],
  ['Нови Град'],
  ['Αθήνα'],
];

/** What may be done to a way of writing that changes nothing of what is meant. */
const BEWERKINGEN: Readonly<Record<string, (naam: string) => string>> = {
  hoofdletters: (naam) => naam.toUpperCase(),
  kleine: (naam) => naam.toLowerCase(),
  streepjes: (naam) => naam.replaceAll(' ', '-'),
  zonderStreepjes: (naam) => naam.replaceAll('-', ' '),
  dubbeleSpaties: (naam) => ` ${naam.replaceAll(' ', '  ')}  `,
  zonderTekens: (naam) => naam.normalize('NFKD').replace(/\p{M}/gu, ''),
  gemeente: (naam) => `Gemeente ${naam}`,
  gem: (naam) => `gem. ${naam}`,
  gemeenteErachter: (naam) => `${naam} (gemeente)`,
  onzichtbaar: (naam) => `\u200b${naam.slice(0, 3)}\u200d${naam.slice(3)}\ufeff`,
};

/** A municipality as it is written first, and in other ways. */
export interface Naam {
  readonly naam: string;
  readonly anders: readonly string[];
}

const anders = (schrijfwijzen: readonly string[]): Arbitrary<string> =>
  fc
    .tuple(fc.constantFrom(...schrijfwijzen), fc.subarray(Object.keys(BEWERKINGEN)))
    .map(([naam, gedaan]) => gedaan.reduce((tot, bewerking) => BEWERKINGEN[bewerking]?.(tot) ?? tot, naam));

/** Different municipalities, each with so many other ways to write it. */
export function namen(aantal: number, spellingen: number): Arbitrary<readonly Naam[]> {
  return fc
    .shuffledSubarray([...NAMEN], { minLength: aantal, maxLength: aantal })
    .chain((gekozen) =>
      fc.tuple(
        ...gekozen.map((schrijfwijzen) =>
          fc
            .array(anders(schrijfwijzen), { minLength: spellingen, maxLength: spellingen })
            .map((keuze): Naam => ({ naam: schrijfwijzen[0], anders: keuze })),
        ),
      ),
    );
}
