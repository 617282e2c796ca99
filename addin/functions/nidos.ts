import { isLeeg, isLeegOfNul, readAantal, readDatum } from '../../core/invoer/index.ts';
import { nidosPrognose, nidosTekort } from '../../core/nidos.ts';
import { alsBlok, celwijs, enkeleCel, parameter, rijOfKolom } from './celwijs.ts';
import { FUNCTIEFOUT } from './functions-messages.ts';

const tekort = celwijs({
  parameters: [parameter('gerealiseerd', readAantal), parameter('nodig', readAantal)],
  leeg_als_alle: ['gerealiseerd', 'nodig'],
  bereken: nidosTekort,
});

/**
 * Het tekort aan Nidos-plekken: nodig min gerealiseerd; negatief is meer dan gevraagd. Het aantal plekken is nooit een criterium voor de trede.
 * @customfunction NIDOS_TEKORT NIDOS.TEKORT
 * @param gerealiseerd Gerealiseerde plekken.
 * @param nodig Nodige plekken.
 * @returns Het tekort in plekken.
 */
export function NIDOS_TEKORT(gerealiseerd: any[][], nodig: any[][]): any[][] {
  return tekort([gerealiseerd, nodig]);
}

/**
 * Het verwachte aantal Nidos-plekken op een datum: de rechte lijn door twee of meer waarnemingen, nooit onder 0.
 * @customfunction NIDOS_PROGNOSE NIDOS.PROGNOSE
 * @param peildata Eén rij of kolom met datums van de waarnemingen.
 * @param plekken Eén rij of kolom met evenveel aantallen plekken; "" telt niet mee, een lege cel telt in Excel op de desktop als 0.
 * @param datum Datum waarvoor de verwachting geldt.
 * @returns Plekken, niet afgerond; #N/B met minder dan twee waarnemingen op verschillende dagen.
 */
export function NIDOS_PROGNOSE(peildata: any[][], plekken: any[][], datum: any[][]): any[][] {
  return alsBlok(() => {
    const dagen = rijOfKolom(peildata, 'peildata').cellen;
    const aantallen = rijOfKolom(plekken, 'plekken').cellen;
    if (dagen.length !== aantallen.length)
      throw FUNCTIEFOUT.niet_evenveel_cellen({ naam: 'plekken', kreeg: aantallen.length, verwacht: dagen.length, als: 'peildata' });
    const dag = enkeleCel(datum, 'datum');
    if (isLeegOfNul(dag)) return [['']];
    const wanneer = readDatum(dag, 'datum');
    const waarnemingen = dagen.flatMap((cel, i) =>
      isLeegOfNul(cel) || isLeeg(aantallen[i])
        ? []
        : [[readDatum(cel, `peildata, cel ${i + 1}`), readAantal(aantallen[i], `plekken, cel ${i + 1}`)] as const],
    );
    const verwacht = nidosPrognose(waarnemingen, wanneer);
    if (verwacht === undefined) throw FUNCTIEFOUT.te_weinig_dagen({ aantal: waarnemingen.length });
    return [[verwacht]];
  });
}
