import { type Datum, datumOf, splitDatum } from '../datum.ts';
import { keyOf } from '../kolomnaam.ts';
import { peildatum, type Periode } from '../periode.ts';
import { type Trede, TREDEN } from '../trede.ts';
import type { Kaderuitkomst } from './compiled-uitkomst.ts';
import { compiledVoorwaarden } from './compiled-voorwaarde.ts';
import { feitenIn, isKnown } from './feiten-in.ts';
import type { Kadertabel } from './kadertabel.ts';
import type { Kaderfeiten, Stand } from './kaderstand.ts';
import { type Basisvorm, ruleCompiler, vormVan } from './vorm.ts';
import { gegevensVan, weegSnel } from './weeg.ts';

/** Facts of each kind that rules can tell apart, small: achterstanden and voorsprongen, and numbers housed, around a taakstelling. */
function* casesOf(periode: Periode): Generator<Kaderfeiten> {
  for (const vorige_trede of TREDEN)
    for (const reeks of [0, 1, 2, 3, 4, 5])
      for (const achterstand_begin of [0, 4, 20, 40])
        for (let gerealiseerd = 0; gerealiseerd <= 60; gerealiseerd += 4)
          yield { periode, taakstelling: 20, achterstand_begin, gerealiseerd, vorige_trede, reeks };
}

/** A framework, compiled once from its table into functions; it never reads a cell again. */
export class Kader {
  private readonly compiled: ReturnType<typeof ruleCompiler>;
  private readonly vormen = new Map<Periode, Basisvorm>();
  private readonly tellend = new Map<Periode, ReadonlySet<Kaderuitkomst>>();
  /** Whether its outcomes are classes instead of treden. */
  readonly heeftKlassen: boolean;

  constructor(readonly tabel: Kadertabel) {
    this.compiled = ruleCompiler(tabel.uitkomsten.length);
    this.heeftKlassen = tabel.instellingen.some(({ naam }) => naam === 'uitkomsten');
  }

  get naam(): string {
    return this.tabel.naam;
  }

  get provincie(): string {
    return this.tabel.provincie;
  }

  /** The names of the outcomes, from light to heavy. */
  get uitkomsten(): readonly string[] {
    return this.tabel.uitkomsten;
  }

  /** Whether it has rules for a periode. */
  geldtVoor(periode: Periode): boolean {
    const { van, tot } = this.tabel;
    return (van === undefined || periode >= van) && (tot === undefined || periode <= tot);
  }

  /** The rules and settings that hold in a periode; outside its own periods, where it is asked for by name, those of the nearest. */
  vorm(periode: Periode): Basisvorm {
    const found = this.vormen.get(periode);
    if (found !== undefined) return found;
    const { van, tot } = this.tabel;
    const nearest = van !== undefined && periode < van ? van : tot !== undefined && periode > tot ? tot : periode;
    const made = vormVan(this.tabel, nearest, this.compiled);
    this.vormen.set(periode, made);
    return made;
  }

  /** The outcome alone, without trace: that of `uitslagVan`, and many times faster. 0 is no trede; `undefined` where it cannot be known. */
  uitkomst(feiten: Kaderfeiten): Kaderuitkomst | undefined {
    return weegSnel(this.vorm(feiten.periode), feiten);
  }

  /** Whether a periode counts for the reeks of the next; `undefined` where the framework knows no reeks, or facts are missing. */
  teltMee(feiten: Kaderfeiten): boolean | undefined {
    const { instellingen } = this.vorm(feiten.periode);
    const voorwaarden = instellingen.reeks?.waarde;
    if (voorwaarden === undefined) return undefined;
    const gegevens = gegevensVan(instellingen, feiten);
    return feitenIn(voorwaarden).every((feit) => isKnown(feit, gegevens)) ? compiledVoorwaarden(voorwaarden)(gegevens) : undefined;
  }

  /**
   * Whether a trede says that the periode which gave it did not count for the reeks: the framework gives no such trede where one
   * counts. In Utrecht 2021 that are 1 and 2.
   */
  endsReeks(trede: Trede | undefined, periode: Periode): boolean {
    return trede !== undefined && !this.counting(periode).has(trede);
  }

  /** The outcomes of periods that count, of one case of each kind. */
  private counting(periode: Periode): ReadonlySet<Kaderuitkomst> {
    const found = this.tellend.get(periode);
    if (found !== undefined) return found;
    const outcomes = new Set<Kaderuitkomst>();
    for (const feiten of casesOf(periode)) {
      if (this.teltMee(feiten) !== true) continue;
      const uitkomst = this.uitkomst(feiten);
      if (uitkomst !== undefined) outcomes.add(uitkomst);
    }
    this.tellend.set(periode, outcomes);
    return outcomes;
  }

  /** The figures that follow from the facts, as this framework weighs a koppelingstekort. */
  stand(feiten: Kaderfeiten): Stand {
    return gegevensVan(this.vorm(feiten.periode).instellingen, feiten).stand;
  }

  /** The day until which late registrations of a periode count: its own, or else one month after the peildatum. */
  correctiedatum(periode: Periode): Datum {
    const own = this.vorm(periode).instellingen.correctiedatum?.waarde;
    if (own === undefined) return peildatum(periode, 'correctie');
    const { jaar, maand } = splitDatum(peildatum(periode, 'eind'));
    return datumOf(jaar, maand + own.maanden, own.dag);
  }

  /** What an outcome brings, as Dutch phrases; where a periode is given, of that periode. */
  maatregelen(uitkomst: number, periode?: Periode): readonly string[] {
    const inForce = ({ van, tot }: Kadertabel['maatregelen'][number]) =>
      periode === undefined || ((van === undefined || periode >= van) && (tot === undefined || periode <= tot));
    return this.tabel.maatregelen.filter((maatregel) => maatregel.uitkomst === uitkomst && inForce(maatregel)).map(({ uitleg }) => uitleg);
  }

  /** The last periode for which a report confirms this version; `undefined` where the table does not say. */
  get bevestigd_tot(): Periode | undefined {
    return this.tabel.instellingen.find((instelling) => instelling.naam === 'bevestigd_tot')?.waarde;
  }

  /** An outcome as a user sees it: a trede as a number, a class by its name, 0 as `geen`. */
  uitkomstcel(uitkomst: Kaderuitkomst): number | string {
    if (uitkomst === 0) return 'geen';
    return this.heeftKlassen ? (this.uitkomsten[uitkomst - 1] ?? uitkomst) : uitkomst;
  }

  /** The outcome that a cell names, as a class of this framework; `undefined` where it names none. */
  klasse(cel: unknown): Trede | undefined {
    if (!this.heeftKlassen || typeof cel !== 'string') return undefined;
    const place = this.uitkomsten.findIndex((naam) => keyOf(naam) === keyOf(cel));
    return place < 0 ? undefined : TREDEN[place];
  }
}
