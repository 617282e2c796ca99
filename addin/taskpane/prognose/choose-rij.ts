import { Invoerfout } from '../../../core/invoer/index.ts';
import { provincieVan, rijsleutel, UTRECHT } from '../../../core/gemeente/index.ts';
import type { Paneelgebied } from '../shared/prognosekennis.ts';
import type { Melding } from '../shared/melding.ts';
import { type Concept, conceptVanRij } from './concept.ts';
import {
  andereProvincie,
  EIGEN_KADER,
  foutInRij,
  GEEN_RIJ,
  GEEN_TABEL,
  kolommenNietHerkend,
  plaatsInWoorden,
  PROGNOSEKOLOMMEN,
} from './prognose-texts.ts';
import { type Gelezentabel, readTabelrijen } from './vertrekpunt.ts';

/** The chosen row of a region as the beginning of a what-if, or why it is none; and the table where there is one. */
export interface Gekozenrij {
  readonly tabel: Gelezentabel | undefined;
  readonly rij: { readonly key: string; readonly concept: Concept } | Melding;
}

/** Reads the chosen row of a region. Throws for nothing that a user can put in a sheet. */
export function chooseRij(gebied: Paneelgebied): Gekozenrij {
  if (gebied.kader?.keuze !== undefined) return { tabel: undefined, rij: { soort: 'let_op', ...EIGEN_KADER } };
  const tabel = readTabelrijen(gebied);
  if (tabel === undefined) return { tabel, rij: { soort: 'uitleg', ...GEEN_TABEL, kolommen: PROGNOSEKOLOMMEN } };
  if (tabel instanceof Invoerfout) return { tabel: undefined, rij: { soort: 'let_op', ...kolommenNietHerkend(tabel.message) } };
  const rij = tabel.rijen.find(({ index }) => index === gebied.rij);
  if (rij?.inhoud === undefined) return { tabel, rij: { soort: 'uitleg', ...GEEN_RIJ } };
  const { inhoud, rijnummer } = rij;
  if (inhoud instanceof Invoerfout) return { tabel, rij: { soort: 'let_op', ...foutInRij(rijnummer, inhoud.message) } };
  const provincie = provincieVan(inhoud.gemeente, inhoud.feiten.periode);
  if (provincie !== undefined && provincie !== UTRECHT) return { tabel, rij: { soort: 'let_op', ...andereProvincie(provincie) } };
  const key = [tabel.blad, rijnummer, rijsleutel(inhoud.gemeente, inhoud.feiten.periode)].join('|');
  return { tabel, rij: { key, concept: conceptVanRij(tabel, inhoud, plaatsInWoorden(rijnummer, tabel.blad)) } };
}
