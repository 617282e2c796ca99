import {
  BRONNEN,
  type Cijferboek,
  cijferboek,
  type Cijferuitkomst,
  citaat,
  CLAIMS,
  type Found,
  type Gebied,
  GEPUBLICEERD,
  type Grootheid,
  GROOTHEDEN,
  herkenGrootheid,
  readGebied,
  readRegister,
  type Register,
} from '../../core/bronnen/index.ts';
import { isLeegOfNul, misschienNietNul, type Reader, readPeriode, readTekst } from '../../core/invoer/index.ts';
import { comparePeriode, type Periode, periodesTussen } from '../../core/periode.ts';
import { rememberedCells } from '../../core/remembered-cells.ts';
import { alsBlok, celwijs, enkeleCel, parameter, tabelcellen } from './celwijs.ts';
import { FUNCTIEFOUT } from './functions-messages.ts';
import { namenIn } from './tabellen.ts';

const readGrootheid: Reader<Grootheid> = (cel, naam) => {
  const herkenning = herkenGrootheid(readTekst(cel, naam));
  if (herkenning.soort === 'herkend') return herkenning.grootheid;
  throw FUNCTIEFOUT.geen_grootheid({ naam, cel, naaste: herkenning.naaste });
};

/** Published figures, and those of a user's register before them. */
interface Cijfers extends Pick<Register, 'bronnen' | 'fouten'> {
  readonly boek: Cijferboek;
  /** The areas of which the register has figures. */
  readonly eigen: ReadonlySet<string>;
}

const ALLEEN_GEPUBLICEERD: Cijfers = { boek: GEPUBLICEERD, bronnen: BRONNEN, fouten: [], eigen: new Set() };

function cijfersVan(register: unknown): Cijfers {
  const cellen = tabelcellen(register);
  return cellen.every((rij) => rij.every(isLeegOfNul)) ? ALLEEN_GEPUBLICEERD : metRegister(cellen);
}

const metRegister = rememberedCells((cellen): Cijfers => {
  const { claims, bronnen: eigen, fouten } = readRegister(cellen, { nul_is_leeg: true, bron: 'register', onbekend: 'weiger' });
  const bronnen = [...BRONNEN, ...eigen];
  return { boek: cijferboek([...claims, ...CLAIMS], bronnen), bronnen, fouten, eigen: new Set(claims.map(({ gebied }) => gebied)) };
});

/**
 * The book for an area. Throws the fault of a row of the register that is about it, or may be: one that names no area may be the row
 * of any that has no other.
 */
function boekVoor({ boek, fouten, eigen }: Cijfers, { naam }: Gebied): Cijferboek {
  const fout = fouten.find(({ gebieden }) => gebieden?.includes(naam) ?? !eigen.has(naam));
  if (fout !== undefined) throw fout.fout;
  return boek;
}

function found(uitkomst: Cijferuitkomst): Found {
  if (uitkomst.soort === 'gevonden') return uitkomst;
  throw FUNCTIEFOUT.niet_gepubliceerd(uitkomst);
}

/** A figure cell by cell, with the register of the call. */
function perCel(argumenten: readonly unknown[], register: unknown, shown: (cijfer: Found, cijfers: Cijfers) => number | string): any[][] {
  return alsBlok(() => {
    const cijfers = cijfersVan(register);
    return celwijs({
      parameters: [parameter('gebied', readGebied), parameter('periode', readPeriode), parameter('grootheid', readGrootheid)],
      leeg_als_een_van: ['periode'],
      bereken: (waar: Gebied, wanneer: Periode, wat: Grootheid) => shown(found(boekVoor(cijfers, waar).find(waar, wanneer, wat)), cijfers),
    })(argumenten);
  });
}

/**
 * Een gepubliceerd cijfer, gekozen volgens de volgorde van de bronnen waar die verschillen. Percentages zijn delen van 1: 82% is 0,82.
 * @customfunction CIJFER CIJFER
 * @returns Het cijfer; #N/B als het niet is gepubliceerd.
 */
export function CIJFER(gebied: any[][], periode: any[][], grootheid: any[][], register?: any[][]): any[][] {
  return perCel([gebied, periode, grootheid], register, ({ waarde }) => waarde);
}

/**
 * De bron van een gepubliceerd cijfer: titel, uitgever, jaar en plaats, welk gebied is bedoeld, en welke andere waarden zijn gepubliceerd.
 * @customfunction BRON BRON
 * @returns De bronvermelding als tekst; #N/B als het cijfer niet is gepubliceerd.
 */
export function BRON(gebied: any[][], periode: any[][], grootheid: any[][], register?: any[][]): any[][] {
  return perCel([gebied, periode, grootheid], register, (cijfer, { bronnen }) => citaat(cijfer, bronnen));
}

/**
 * De reeks van een gepubliceerd cijfer: een rij per periode, met een lege cel waar niets is gepubliceerd.
 * @customfunction CIJFERREEKS CIJFERREEKS
 * @param [van] Eerste periode als tekst; leeg is de eerste gepubliceerde.
 * @param [tot] Laatste periode als tekst; leeg is de laatste gepubliceerde.
 * @returns Twee kolommen: periode en cijfer; #N/B als er niets is gepubliceerd.
 */
export function CIJFERREEKS(gebied: any[][], grootheid: any[][], van?: any[][], tot?: any[][], register?: any[][]): any[][] {
  return alsBlok(() => {
    const waar = readGebied(enkeleCel(gebied, 'gebied'), 'gebied');
    const wat = readGrootheid(enkeleCel(grootheid, 'grootheid'), 'grootheid');
    const eerste = misschienNietNul(readPeriode)(enkeleCel(van, 'van'), 'van');
    const laatste = misschienNietNul(readPeriode)(enkeleCel(tot, 'tot'), 'tot');
    if (eerste && laatste && comparePeriode(eerste, laatste) > 0) throw FUNCTIEFOUT.tot_voor_van({ van: eerste, tot: laatste });
    const punten = boekVoor(cijfersVan(register), waar).reeks(waar, wat, eerste, laatste);
    if (punten.length === 0) throw FUNCTIEFOUT.geen_reeks({ grootheid: wat, gebied: waar, van: eerste, tot: laatste });
    return punten.map((punt) => [punt.periode, cel(punt)]);
  });
}

function cel(uitkomst: Cijferuitkomst): number | string {
  return uitkomst.soort === 'gevonden' ? uitkomst.waarde : '';
}

/**
 * Alle gepubliceerde cijfers van een gebied in één tabel: een rij per periode en een kolom per grootheid, met een lege cel waar niets is gepubliceerd.
 * @customfunction CIJFERTABEL CIJFERTABEL
 * @param [perioden] Perioden als cellen of als tekst met komma's; leeg is alle gepubliceerde.
 * @param [grootheden] Grootheden als cellen of als tekst met komma's; leeg is alles wat is gepubliceerd.
 * @returns Een tabel met een kopregel; #N/B als er niets is gepubliceerd.
 */
export function CIJFERTABEL(gebied: any[][], perioden?: any[][], grootheden?: any[][], register?: any[][]): any[][] {
  return alsBlok(() => {
    const waar = readGebied(enkeleCel(gebied, 'gebied'), 'gebied');
    const boek = boekVoor(cijfersVan(register), waar);
    const gevraagd = namenIn(grootheden, 'grootheden').map((naam) => readGrootheid(naam, 'grootheden'));
    const alle = gevraagd.length > 0 ? gevraagd : GROOTHEDEN.filter((wat) => boek.perioden(waar, wat).length > 0);
    const eigen = namenIn(perioden, 'perioden').map((naam) => readPeriode(naam, 'perioden'));
    const bekend = alle.flatMap((wat) => boek.perioden(waar, wat)).sort(comparePeriode);
    const [eerste, laatste] = [bekend[0], bekend.at(-1)];
    if (eerste === undefined || laatste === undefined)
      throw FUNCTIEFOUT.geen_reeks({ grootheid: gevraagd[0] ?? 'taakstelling', gebied: waar, van: undefined, tot: undefined });
    return [
      ['periode', ...alle],
      ...(eigen.length > 0 ? eigen : periodesTussen(eerste, laatste)).map((wanneer) => [
        wanneer,
        ...alle.map((wat) => cel(boek.find(waar, wanneer, wat))),
      ]),
    ];
  });
}
