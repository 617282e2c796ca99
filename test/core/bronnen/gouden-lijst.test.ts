import { expect, it } from 'vitest';
import { BRONNEN } from '../../../core/bronnen/bron.ts';
import { GEPUBLICEERD, LAATSTE_PERIODE, waardeVan } from '../../../core/bronnen/cijfer.ts';
import { CIJFERS, CLAIMS, GEPUBLICEERDE_TREDEN } from '../../../core/bronnen/claim.ts';
import { GEPUBLICEERDE_GEBIEDEN } from './gebieden.ts';
import { GROOTHEDEN } from '../../../core/bronnen/grootheid.ts';
import { LEUSDEN_JAARREEKS } from '../../../core/bronnen/leusden.ts';
import { carryOver, differingCounts, differingEnds, differingTotals, differingValues, recomputePercentages } from './conflicten.ts';

/** Rows per publication: none is lost, and none comes in unseen. */
function perPublicatie(): string[] {
  return BRONNEN.map(({ bron }) => {
    const aantal = (rijen: readonly { bron: string }[]) => rijen.filter((rij) => rij.bron === bron).length;
    return `${bron}: ${aantal(CIJFERS)} cijfers, ${aantal(GEPUBLICEERDE_TREDEN)} treden, ${aantal(LEUSDEN_JAARREEKS)} jaren`;
  });
}

/** Every published series as the order of precedence gives it; a gap is a dash. */
function reeksen(): string[] {
  return GEPUBLICEERDE_GEBIEDEN.flatMap((gebied) =>
    GROOTHEDEN.flatMap((grootheid) => {
      const reeks = GEPUBLICEERD.reeks(gebied, grootheid).map((cijfer) => `${cijfer.periode} ${waardeVan(cijfer) ?? '-'}`);
      return reeks.length === 0 ? [] : [`${gebied.naam}, ${grootheid}: ${reeks.join(', ')}`];
    }),
  );
}

const DELEN: readonly (readonly [string, readonly string[]])[] = [
  ['rijen per publicatie', perPublicatie()],
  ['laatste periode', [LAATSTE_PERIODE]],
  ['percentages, herrekend uit de personen', recomputePercentages(CLAIMS)],
  ['cijfers met meer dan één waarde', differingValues(CLAIMS).sort()],
  ['aantallen gemeenten die niet die van de lijst zijn', differingCounts(CLAIMS, GEPUBLICEERDE_TREDEN)],
  ['totaalopgaven die niet optellen', differingTotals(CLAIMS).differences],
  ['eindstanden die niet uit opgave en realisatie volgen', differingEnds(CLAIMS)],
  ['beginstanden die niet de vorige eindstand zijn', carryOver(CLAIMS)],
  ['reeksen', reeksen()],
];

it('what is published, and where it does not add up, is as it was last looked at: npm run publicatie -- --bijwerken', async () => {
  const list = DELEN.map(([kop, regels]) => [`# ${kop}`, ...(regels.length === 0 ? ['geen'] : regels), ''].join('\n')).join('\n');
  await expect(list).toMatchFileSnapshot('gouden-lijst.txt');
});
