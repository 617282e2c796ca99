import { type Bron, BRONNEN, choose, type Claim } from '../../bronnen/index.ts';
import { byKey } from '../by-key.ts';

/** A figure for which different values are published: a claim for each value, the one chosen by the order of precedence first. */
export type Claimverschil = readonly [Claim, ...Claim[]];

/** Standen on the way are figures of a day, others of a periode. */
function key({ gebied, periode, peildatum, grootheid }: Claim): string {
  return JSON.stringify([gebied, periode ?? peildatum, grootheid, grootheid.endsWith('_tussentijds') && peildatum]);
}

/**
 * Rule: of one figure one value is published. A taakstelling that was revised has two in good faith: the remark with a claim tells.
 * Source: the order of precedence between published claims.
 */
export function verschillendeWaarden(claims: readonly Claim[], bronnen: readonly Bron[] = BRONNEN): readonly Claimverschil[] {
  const figuren = new Map<string, Claim[]>();
  for (const claim of claims) byKey(figuren, key(claim), () => []).push(claim);
  return [...figuren.values()].flatMap((figuur) => {
    const { gekozen, afgewezen } = choose(
      figuur.map((claim) => ({ claim })),
      bronnen,
    );
    const andere = new Map<number, Claim>();
    for (const {
      kandidaat: { claim },
    } of afgewezen)
      if (claim.waarde !== gekozen.claim.waarde) byKey(andere, claim.waarde, () => claim);
    return andere.size > 0 ? [[gekozen.claim, ...andere.values()]] : [];
  });
}
