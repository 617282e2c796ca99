import { type Bron, BRONNEN } from '../../bronnen/bron.ts';
import type { Claim } from '../../bronnen/claim.ts';
import { kies } from '../../bronnen/voorrang.ts';
import { bijSleutel } from '../bij-sleutel.ts';

/** A figure for which different values are published: a claim for each value, the one chosen by the order of precedence first. */
export type Verschil = readonly Claim[];

/** Standen on the way are figures of a day, others of a periode. */
function sleutel({ gebied, periode, peildatum, grootheid }: Claim): string {
  return [gebied, periode ?? peildatum, grootheid, ...(grootheid.endsWith('_tussentijds') ? [peildatum] : [])].join(' ');
}

/**
 * Rule: of one figure one value is published. A taakstelling that was revised has two in good faith: the remark with a claim tells.
 * Source: the order of precedence between published claims.
 */
export function verschillendeWaarden(claims: readonly Claim[], bronnen: readonly Bron[] = BRONNEN): readonly Verschil[] {
  const figuren = new Map<string, Claim[]>();
  for (const claim of claims) bijSleutel(figuren, sleutel(claim), () => []).push(claim);
  return [...figuren.values()].flatMap((figuur) => {
    const { gekozen, afgewezen } = kies(figuur.map((claim) => ({ claim, afgeleid: false })), bronnen);
    const perWaarde = new Map<number, Claim>();
    for (const { claim } of [gekozen, ...afgewezen.map(({ kandidaat }) => kandidaat)]) bijSleutel(perWaarde, claim.waarde, () => claim);
    return perWaarde.size > 1 ? [[...perWaarde.values()]] : [];
  });
}
