import { type Datum, datumInWoorden } from '../datum.ts';
import { type Gegevens, type Kader, KADERFEITEN, type Spoorregel, type Stand, type Toets } from '../kader/index.ts';
import { aantal, getal, getalTot, personen, procent, standInWoorden } from '../taal/index.ts';

/** The Dutch in which a motivation says what a row asked, from its trace. */

/** The framework as a sentence names it. `kaderInWoorden` of Utrecht 2021 → `'kader Utrecht 2021'` */
export function kaderInWoorden({ naam }: Pick<Kader, 'naam'>): string {
  return /\bkader\b/i.test(naam) ? naam : `kader ${naam}`;
}

/** Said instead of a voorsprong where only a koppelingstekort leaves no achterstand. */
export const ALLEN_GEHUISVEST = 'iedereen die tijdig gekoppeld was, is gehuisvest';

/** Whether there is no achterstand only because the opgave was capped at who was linked in time. */
export function isAllenGehuisvest({ beoordeelde_opgave, totaalopgave, achterstand_beoordeeld }: Stand): boolean {
  return beoordeelde_opgave < totaalopgave && achterstand_beoordeeld <= 0;
}

/** What a matched row asked, as Dutch clauses with the figures, in its order. */
export function zinsdelen({ voorwaarden }: Spoorregel, gegevens: Gegevens, kader: Kader): readonly string[] {
  const gehouden = voorwaarden.map(({ feit, een_van }) => ({
    feit,
    toetsen: een_van.find((toetsen) => toetsen.every(({ houdt }) => houdt)) ?? [],
  }));
  return gehouden.flatMap(({ feit, toetsen }) => {
    const [eerste] = toetsen;
    return eerste === undefined ? [] : [zinsdeel(feit, eerste, toetsen, gegevens, kader)];
  });
}

function zinsdeel(feit: Toets['feit'], { waarde }: Toets, toetsen: readonly Toets[], gegevens: Gegevens, kader: Kader): string {
  const { feiten, stand } = gegevens;
  switch (feit) {
    case 'achterstand':
      return achterstandzin(toetsen, gegevens, kader);
    case 'vorige_trede':
      if (waarde === undefined) return 'de vorige trede is onbekend';
      return `de vorige trede was ${kader.uitkomstcel(waarde as Parameters<Kader['uitkomstcel']>[0])}`;
    case 'reeks':
      return reekszin(waarde as number | undefined);
    case 'gehaald':
      return gehaaldzin(stand.gehuisvest, stand.opgave_periode);
    case 'gegroeid':
      return waarde === true
        ? groeizin(stand.achterstand_beoordeeld - stand.achterstand_vergeleken)
        : `de achterstand groeide niet (aan het begin: ${standInWoorden(stand.achterstand_vergeleken)})`;
    case 'nagekomen_vorige':
      if (feiten.nagekomen_vorige === undefined) return 'het aantal nagekomen van de vorige periode is onbekend';
      break;
    case 'vorige_op_koppelingstekort':
      if (waarde === false) return 'de vorige trede steunde niet op een koppelingstekort';
      break;
    case 'verschoonbaar':
      if (waarde === false) return 'er is geen verschoonbare reden';
      break;
    case 'vrijgesteld':
      if (waarde === false) return 'de gemeente is niet vrijgesteld';
      break;
  }
  if (waarde === undefined) return `${KADERFEITEN[feit].naam} is onbekend`;
  if (typeof waarde === 'boolean') return KADERFEITEN[feit].naam;
  return [`${KADERFEITEN[feit].naam} is ${figure(feit, waarde)}`, ...vergelijkingen(toetsen, kader)].join(', ');
}

/** A growth of at most so many persons is called small: with few persons the ladder can climb on chance. */
const KLEINE_GROEI = 3;

/** That an achterstand grew by so many persons, and that this is a small number where it is. */
export function groeizin(groei: number): string {
  return `${groei <= KLEINE_GROEI ? 'let op, een klein aantal: ' : ''}de achterstand groeide met ${personen(groei)}`;
}

/** The stand, and what it was compared with besides nothing. */
function achterstandzin(toetsen: readonly Toets[], { stand }: Gegevens, kader: Kader): string {
  if (isAllenGehuisvest(stand)) return ALLEN_GEHUISVEST;
  const A = stand.achterstand_beoordeeld;
  const vergeleken = vergelijkingen(
    toetsen.filter((toets) => toets.grens?.grens.soort !== 'getal' || toets.grens.waarde !== 0),
    kader,
  );
  if (A < 0) return [`er is een voorsprong van ${personen(-A)}`, ...vergeleken].join(', ');
  if (A === 0) return ['er is geen achterstand', ...vergeleken].join(', ');
  return [`er is een achterstand van ${personen(A)}`, ...vergeleken].join(', ');
}

function gehaaldzin(gehuisvest: number, opgave: number): string {
  if (opgave <= 0) return 'de periode vroeg per saldo niemand te huisvesten';
  const gehaald = gehuisvest >= opgave ? 'gehaald' : 'niet gehaald';
  return `de taakstelling van de periode is ${gehaald} (${getal(gehuisvest)} van ${getal(opgave)})`;
}

function reekszin(reeks: number | undefined): string {
  if (reeks === undefined) return 'hoeveel perioden hiervoor achtereen meetellen, is onbekend';
  return reeks === 0
    ? 'de periode hiervoor telt niet mee'
    : `hiervoor ${reeks === 1 ? 'telt' : 'tellen'} ${aantal(reeks, 'periode', 'perioden')} achtereen mee`;
}

const VERGELEKEN = {
  '<': 'dat is minder dan',
  '<=': 'dat is hoogstens',
  '=': 'dat is',
  '>=': 'dat is minstens',
  '>': 'dat is meer dan',
} as const;

function vergelijkingen(toetsen: readonly Toets[], kader: Kader): string[] {
  return toetsen.flatMap(({ feit, vergelijking, grens }) => {
    if (grens?.waarde === undefined || !(vergelijking in VERGELEKEN)) return [];
    const woord = VERGELEKEN[vergelijking as keyof typeof VERGELEKEN];
    return [`${woord} ${grenstekst(feit, grens.grens, grens.waarde, kader)}`];
  });
}

type Grens = NonNullable<Toets['grens']>['grens'];

/** A bound with its value: `de taakstelling van 203`, `50% van de taakstelling (101,5)`, `20`. */
function grenstekst(feit: Toets['feit'], grens: Grens, waarde: number, kader: Kader): string {
  if (grens.soort === 'getal') return figure(feit, waarde);
  if (grens.soort === 'feit' && grens.deel === 1) return `${KADERFEITEN[grens.feit].naam} van ${figure(feit, waarde)}`;
  return `${grensInWoorden(grens, kader)} (${figure(feit, waarde)})`;
}

/** A bound in words, without its value. */
function grensInWoorden(grens: Grens, kader: Kader): string {
  switch (grens.soort) {
    case 'getal':
      return getalTot(grens.waarde, 2);
    case 'feit':
      return grens.deel === 1 ? KADERFEITEN[grens.feit].naam : `${procent(grens.deel)} van ${KADERFEITEN[grens.feit].naam}`;
    case 'som':
      return grens.delen.map(({ min, grens: deel }, i) => `${min ? 'min ' : i > 0 ? 'plus ' : ''}${grensInWoorden(deel, kader)}`).join(' ');
    default: {
      const soort = grens.soort === 'max' ? 'de hoogste van' : 'de laagste van';
      return `${soort} ${grens.delen.map((deel) => grensInWoorden(deel, kader)).join(' en ')}`;
    }
  }
}

/** A number as its fact is written: a fraction in percents, persons whole. */
function figure(feit: Toets['feit'], waarde: number): string {
  return KADERFEITEN[feit].soort === 'deel' ? procent(waarde) : getalTot(waarde, 2);
}

/** What a heading such as `Taakstelling incl. herverdeling` tells of every row. */
export const MET_HERVERDELING = 'volgens de kop is de taakstelling die met herverdeling; een kolom herverdeling telt daarom niet mee';

/** What a motivation begins with where the figures are of a day before the peildatum. */
export function tussenstandInWoorden(datum: Datum): string {
  return `Tussenstand van ${datumInWoorden(datum)}, nog geen beoordeling: dit is de uitkomst als de periode nu eindigde. `;
}
