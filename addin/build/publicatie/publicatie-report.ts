import { choose, type Claim, type Found, gebiedInWoorden, vindplaats, waaromCitaat } from '../../../core/bronnen/index.ts';
import { gemeentenOp, UTRECHT } from '../../../core/gemeente/index.ts';
import { group } from '../../../core/group.ts';
import { parsePeriode } from '../../../core/periode.ts';
import { opsomming } from '../../../core/taal/index.ts';
import type { Gevolgen, Publicatieregister, Wending } from './effects.ts';

/** What to do when the folder stands in the product. */
const DAARNA = [
  'npm run publicatie -- --bijwerken: de lijst van mappen, de gouden lijst van de tests en de pagina met bevindingen',
  'npm run build: de functies, het venster, de werkbank, de sjabloonwerkmap en de notebooks',
  'npm run pictures: de beelden in de handleiding, als er een gepubliceerd cijfer op staat',
];

/** What a publication adds, contradicts and brings about, in Dutch, a line each. */
export function reportOf(gevolgen: Gevolgen): readonly string[] {
  const {
    publicatie: { bron, claims, jaren },
    register,
  } = gevolgen;
  const treden = claims.filter(({ grootheid }) => grootheid === 'trede');
  const cijfers = claims.filter(({ grootheid }) => grootheid !== 'trede');
  return [
    `${bron.titel} (${bron.uitgever}, ${bron.datum})`,
    ...deel(`Voegt toe: ${cijfers.length} cijfers, ${treden.length} treden${jaren === 0 ? '' : `, ${jaren} jaren van een jaarreeks`}`, [
      ...cijferregels(cijfers),
      ...trederegels(treden, register),
    ]),
    ...deel(
      'Spreekt tegen',
      gevolgen.tegenspraken.flatMap((cijfer) => tegenspraak(cijfer, register)),
    ),
    ...deel(
      'Wordt anders beantwoord dan tot nu toe',
      gevolgen.anders.map(
        ({ gebied, periode, grootheid, waarde }) =>
          `${grootheid} ${periode} van ${gebiedInWoorden(gebied)}: ${waarde.eerst} wordt ${waarde.dan}`,
      ),
    ),
    ...deel(
      'Telt niet op of volgt niet',
      gevolgen.bevindingen.map(({ ernst, zin, claims: [{ gebied, periode = '' }] }) => `${gebied} ${periode}, ${ernst}: ${zin}`),
    ),
    ...deel('Wat eruit volgt', gevolg(gevolgen)),
    ...deel('Daarna bijwerken', DAARNA),
  ];
}

function deel(kop: string, regels: readonly string[]): readonly string[] {
  return ['', kop, ...(regels.length === 0 ? ['  niets'] : regels.map((regel) => `  ${regel}`))];
}

/** The figures, a line per area and periode. */
function cijferregels(cijfers: readonly Claim[]): readonly string[] {
  const groepen = group(cijfers, ({ gebied, periode, peildatum }) => `${gebied} ${periode ?? peildatum ?? ''}`);
  return [...groepen].map(
    ([waar, groep]) =>
      `${waar}: ${groep.map(({ grootheid, waarde, eenheid }) => `${grootheid} ${waarde}${eenheid === 'procent' ? '%' : ''}`).join(', ')}`,
  );
}

/** The treden, a line per periode with how many stand on each, and who is missing in a list of nearly all. */
function trederegels(treden: readonly Claim[], { bronnen }: Publicatieregister): readonly string[] {
  return [...group(treden, ({ periode }) => String(periode))].map(([periode, alle]) => {
    const groep = [...group(alle, ({ gebied }) => gebied).values()].map(
      (claims) =>
        choose(
          claims.map((claim) => ({ claim })),
          bronnen,
        ).gekozen.claim,
    );
    const perTrede = [...group(groep, ({ waarde }) => waarde)]
      .sort(([a], [b]) => a - b)
      .map(([trede, namen]) => `${namen.length} op trede ${trede}`);
    const ontbreekt = gemeentenOp(UTRECHT, parsePeriode(periode))
      .map(({ naam }) => naam)
      .filter((naam) => !groep.some(({ gebied }) => gebied === naam));
    return `treden ${periode}: ${opsomming(perTrede)}${ontbreekt.length === 0 ? '' : `; zonder trede: ${opsomming(ontbreekt)}`}`;
  });
}

/** A figure with all its values: the one that goes first, and why each other does not. */
function tegenspraak({ gebied, periode, grootheid, gekozen, andere }: Found, { bronnen }: Publicatieregister): readonly string[] {
  return [
    `${grootheid} ${periode} van ${gebiedInWoorden(gebied)}: ${gekozen.waarde} gaat voor (${vindplaats(gekozen, bronnen)})`,
    ...andere.map(({ claim, reden }) => `  ook ${claim.waarde} (${vindplaats(claim, bronnen)}): ${waaromCitaat(reden, claim, gekozen)}`),
  ];
}

function gevolg({ laatste_periode, laatste_rapport, bevestigd }: Gevolgen): readonly string[] {
  return [
    `laatste periode met een cijfer: ${wending(laatste_periode)}`,
    `laatste halfjaar waarover een rapport is te maken: ${wending(laatste_rapport)}`,
    ...bevestigd.map(({ kader, tot }) => `${kader} is bevestigd tot en met: ${wending(tot)}`),
    ...(bevestigd.length === 0 ? ['geen kader is voor langer bevestigd ("bevestigt" in bron.json)'] : []),
  ];
}

function wending({ eerst = 'geen', dan = 'geen' }: Wending<string | undefined>): string {
  return eerst === dan ? `blijft ${dan}` : `${eerst} wordt ${dan}`;
}
