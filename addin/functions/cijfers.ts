import {
  cijferreeks,
  type Cijferuitkomst,
  citaat,
  findCijfer,
  type Found,
  type Gebied,
  type Grootheid,
  herkenGebied,
  herkenGrootheid,
} from '../../core/bronnen/index.ts';
import { misschienNietNul, type Reader, readPeriode, readTekst } from '../../core/invoer/index.ts';
import { comparePeriode, type Periode } from '../../core/periode.ts';
import { alsBlok, celwijs, enkeleCel, parameter } from './celwijs.ts';
import { FUNCTIEFOUT } from './functions-messages.ts';

const readGebied: Reader<Gebied> = (cel, naam) => {
  const herkenning = herkenGebied(readTekst(cel, naam));
  if (herkenning.soort === 'herkend') return herkenning.gebied;
  throw FUNCTIEFOUT.geen_gebied({ naam, cel, naaste: herkenning.naaste });
};

const readGrootheid: Reader<Grootheid> = (cel, naam) => {
  const herkenning = herkenGrootheid(readTekst(cel, naam));
  if (herkenning.soort === 'herkend') return herkenning.grootheid;
  throw FUNCTIEFOUT.geen_grootheid({ naam, cel, naaste: herkenning.naaste });
};

const VRAAG = {
  parameters: [parameter('gebied', readGebied), parameter('periode', readPeriode), parameter('grootheid', readGrootheid)],
  leeg_als_een_van: ['periode'],
} as const;

function found(uitkomst: Cijferuitkomst): Found {
  if (uitkomst.soort === 'gevonden') return uitkomst;
  throw FUNCTIEFOUT.niet_gepubliceerd(uitkomst);
}

const cijfer = celwijs({
  ...VRAAG,
  bereken: (waar: Gebied, wanneer: Periode, wat: Grootheid) => found(findCijfer(waar, wanneer, wat)).waarde,
});

/**
 * Een gepubliceerd cijfer, gekozen volgens de volgorde van de bronnen waar die verschillen. Percentages zijn delen van 1: 82% is 0,82.
 * @customfunction CIJFER CIJFER
 * @returns Het cijfer; #N/B als het niet is gepubliceerd.
 */
export function CIJFER(gebied: any[][], periode: any[][], grootheid: any[][]): any[][] {
  return cijfer([gebied, periode, grootheid]);
}

const bron = celwijs({
  ...VRAAG,
  bereken: (waar: Gebied, wanneer: Periode, wat: Grootheid) => citaat(found(findCijfer(waar, wanneer, wat))),
});

/**
 * De bron van een gepubliceerd cijfer: titel, uitgever, jaar en plaats, welk gebied is bedoeld, en welke andere waarden zijn gepubliceerd.
 * @customfunction BRON BRON
 * @returns De bronvermelding als tekst; #N/B als het cijfer niet is gepubliceerd.
 */
export function BRON(gebied: any[][], periode: any[][], grootheid: any[][]): any[][] {
  return bron([gebied, periode, grootheid]);
}

/**
 * De reeks van een gepubliceerd cijfer: een rij per periode, met een lege cel waar niets is gepubliceerd.
 * @customfunction CIJFERREEKS CIJFERREEKS
 * @param [van] Eerste periode als tekst; leeg is de eerste gepubliceerde.
 * @param [tot] Laatste periode als tekst; leeg is de laatste gepubliceerde.
 * @returns Twee kolommen: periode en cijfer; #N/B als er niets is gepubliceerd.
 */
export function CIJFERREEKS(gebied: any[][], grootheid: any[][], van?: any[][], tot?: any[][]): any[][] {
  return alsBlok(() => {
    const waar = readGebied(enkeleCel(gebied, 'gebied'), 'gebied');
    const wat = readGrootheid(enkeleCel(grootheid, 'grootheid'), 'grootheid');
    const eerste = misschienNietNul(readPeriode)(enkeleCel(van, 'van'), 'van');
    const laatste = misschienNietNul(readPeriode)(enkeleCel(tot, 'tot'), 'tot');
    if (eerste && laatste && comparePeriode(eerste, laatste) > 0) throw FUNCTIEFOUT.tot_voor_van({ van: eerste, tot: laatste });
    const punten = cijferreeks(waar, wat, eerste, laatste);
    if (punten.length === 0) throw FUNCTIEFOUT.geen_reeks({ grootheid: wat, gebied: waar, van: eerste, tot: laatste });
    return punten.map((punt) => [punt.periode, punt.soort === 'gevonden' ? punt.waarde : '']);
  });
}
