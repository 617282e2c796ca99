import { keyOf } from '../kolomnaam.ts';
import type { Periode } from '../periode.ts';
import { type CompiledUitkomst, compiledUitkomst } from './compiled-uitkomst.ts';
import { compiledVoorwaarden, type Test } from './compiled-voorwaarde.ts';
import type { Instelling, Instellingsnaam, Instellingswaarden, Kaderregel, Kadertabel, Leeswijze } from './kadertabel.ts';

/** A rule, compiled. */
export interface Vormregel {
  readonly regel: Kaderregel;
  readonly geldt: Test;
  readonly uitkomst: CompiledUitkomst;
}

/** The settings in force; what a framework does not set is left out. */
export type Instellingenset = { readonly [N in Instellingsnaam]?: Extract<Instelling, { readonly naam: N }> };

/** A framework as it holds for one periode: its rules in the order in which they are tried, and its settings. */
export interface Kadervorm {
  readonly regels: readonly Vormregel[];
  readonly instellingen: Instellingenset;
}

/** A leeswijze as it holds for one periode. */
export interface Leesvorm extends Kadervorm {
  readonly leeswijze: Leeswijze;
  /** Whether it takes a fact otherwise, by a setting; else it has rules of its own only. */
  readonly door_instelling: boolean;
}

/** A framework for one periode, with each of its leeswijzen alone. */
export interface Basisvorm extends Kadervorm {
  readonly leeswijzen: readonly Leesvorm[];
}

/** The rows of a framework that hold in a periode, in the order in which they are tried. */
export interface Geldend {
  readonly regels: readonly Kaderregel[];
  readonly instellingen: Instellingenset;
}

/**
 * What holds of a table in a periode, and of each leeswijze alone. A leeswijze that the province has chosen is the rule: its rows and
 * settings are those of the table, and it raises no doubt any more.
 */
export function geldendIn(
  tabel: Kadertabel,
  periode: Periode,
): Geldend & { readonly leeswijzen: readonly (Geldend & Pick<Leesvorm, 'leeswijze' | 'door_instelling'>)[] } {
  const inForce = <R extends { readonly van: Periode | undefined; readonly tot: Periode | undefined }>(rijen: readonly R[]) =>
    rijen.filter(({ van, tot }) => (van === undefined || periode >= van) && (tot === undefined || periode <= tot));
  const leeswijzen = tabel.leeswijzen.map((leeswijze) => ({
    ...leeswijze,
    regels: inForce(leeswijze.regels),
    instellingen: inForce(leeswijze.instellingen),
  }));
  const eigen = setOf(inForce(tabel.instellingen));
  const chosen = new Set((eigen.leeswijze?.waarde ?? []).map(keyOf));
  const chosenLeeswijzen = leeswijzen.filter(({ naam }) => chosen.has(keyOf(naam)));
  const regels = chosenLeeswijzen.reduce(
    (basis, leeswijze) => withRules(basis, leeswijze.regels.map(asRule)),
    inForce(tabel.regels) as readonly Kaderregel[],
  );
  const instellingen = { ...eigen, ...setOf(chosenLeeswijzen.flatMap((leeswijze) => leeswijze.instellingen)) };
  return {
    regels,
    instellingen,
    leeswijzen: leeswijzen
      .filter(({ naam, regels, instellingen }) => !chosen.has(keyOf(naam)) && regels.length + instellingen.length > 0)
      .map((leeswijze) => ({
        leeswijze,
        door_instelling: leeswijze.instellingen.length > 0,
        regels: withRules(regels, leeswijze.regels),
        instellingen: { ...instellingen, ...setOf(leeswijze.instellingen) },
      })),
  };
}

/** What holds of a table in a periode, compiled. */
export function vormVan(tabel: Kadertabel, periode: Periode, compiled: (regel: Kaderregel) => Vormregel): Basisvorm {
  const { regels, instellingen, leeswijzen } = geldendIn(tabel, periode);
  return {
    regels: regels.map(compiled),
    instellingen,
    leeswijzen: leeswijzen.map((een) => ({ ...een, regels: een.regels.map(compiled) })),
  };
}

/** A rule of a leeswijze that was chosen: no reading any more, and of a range the first end. */
function asRule(regel: Kaderregel): Kaderregel {
  const [eerste] = regel.uitkomst.keuzes;
  const keuzes = eerste?.soort === 'bereik' ? [{ ...eerste, tot: eerste.van }] : regel.uitkomst.keuzes;
  return { ...regel, status: regel.status === 'leeswijze' ? 'bron' : regel.status, uitkomst: { ...regel.uitkomst, keuzes } };
}

/** The rules of a table with those of a leeswijze just before the first of the same nr. */
function withRules(basis: readonly Kaderregel[], eigen: readonly Kaderregel[]): readonly Kaderregel[] {
  const done = new Set<string>();
  return basis.flatMap((regel) => {
    if (done.has(regel.nr)) return [regel];
    done.add(regel.nr);
    return [...eigen.filter(({ nr }) => nr === regel.nr), regel];
  });
}

/** The settings by name; of one given twice the first. */
function setOf(instellingen: readonly Instelling[]): Instellingenset {
  return Object.fromEntries([...instellingen].reverse().map((instelling) => [instelling.naam, instelling]));
}

/** The value of a setting, or what holds where a framework does not set it. */
export function instellingVan<N extends Instellingsnaam, S>(set: Instellingenset, naam: N, standaard: S): Instellingswaarden[N] | S {
  return (set[naam] as { readonly waarde: Instellingswaarden[N] } | undefined)?.waarde ?? standaard;
}

/** Compiles every rule once. `aantal` is the number of outcomes. */
export function ruleCompiler(aantal: number): (regel: Kaderregel) => Vormregel {
  const done = new Map<Kaderregel, Vormregel>();
  return (regel) => {
    const found = done.get(regel);
    if (found !== undefined) return found;
    const made = { regel, geldt: compiledVoorwaarden(regel.voorwaarden), uitkomst: compiledUitkomst(regel.uitkomst, aantal) };
    done.set(regel, made);
    return made;
  };
}
