// The closed schemas of the data sets in gegevens/. For tests, build scripts and notebooks only:
// zod is no run-time library of core, so no other file of core imports this one.
import * as z from 'zod/mini';
import { GEMEENTEN } from '../gemeente/index.ts';
import { BRONSOORTEN } from './bron.ts';
import { EENHEDEN } from './claim.ts';
import { GEBIEDEN } from './gebied.ts';
import { GROOTHEDEN, OVERIGE_GROOTHEDEN } from './grootheid.ts';
import { VOORRANG } from './soort-plaats.ts';

const MAAND = '(0[1-9]|1[0-2])';
const DAG = '(0[1-9]|[12]\\d|3[01])';

const tekst = z.string().check(z.regex(/^\S(.*\S)?$/));
const positief = z.int().check(z.positive());
const aantal = z.int().check(z.nonnegative());
const jaar = z.int().check(z.gte(2000), z.lte(2100));
const gemeentenaam = z.enum(GEMEENTEN.map(({ naam }) => naam));

const gemeentecode = z.string().check(z.regex(/^GM\d{4}$/));
const dag = z.string().check(z.regex(new RegExp(`^\\d{4}-${MAAND}-${DAG}$`)));

const beoordelingOp = z.enum(['totaalopgave', 'koppelingstekort']);

const halfjaar = z.string().check(z.regex(/^\d{4}-[12]$/));

const vindplaats = { bron: tekst, plaats: tekst, soort_plaats: z.enum(VOORRANG), regel: z.exactOptional(positief) };

/** A row of a `cijfers.json`, with the key of its document. */
export const claimSchema = z.readonly(
  z.strictObject({
    ...vindplaats,
    gebied: z.enum(GEBIEDEN.map(({ naam }) => naam)),
    periode: z.exactOptional(z.string().check(z.regex(/^(\d{4}-[12]|\d{4}|\d{4}-\d{4}|jaar)$/))),
    peildatum: z.exactOptional(z.string().check(z.regex(new RegExp(`^\\d{4}-${MAAND}(-${DAG})?$`)))),
    grootheid: z.enum([...GROOTHEDEN, ...OVERIGE_GROOTHEDEN]),
    waarde: z.number(),
    eenheid: z.enum(EENHEDEN),
    toelichting: z.exactOptional(tekst),
    beoordeling_op: z.exactOptional(beoordelingOp),
  }),
);

/** A row of a `treden.json`, with the key of its document. */
export const trederegelSchema = z.readonly(
  z.strictObject({
    ...vindplaats,
    gemeente: gemeentenaam,
    periode: halfjaar,
    trede: z.int().check(z.gte(1), z.lte(6)),
    beoordeling_op: z.exactOptional(beoordelingOp),
  }),
);

/** A row of a `jaarreeks.json`, with the key of its document. */
export const jaarregelSchema = z.readonly(
  z.strictObject({
    ...vindplaats,
    jaar,
    achterstand_1_januari: z.int(),
    taakstelling: aantal,
    geplaatst: aantal,
    status: z.enum(['definitief', 'stand 10-10-2022', 'verwacht']),
  }),
);

/** A row of `gemeenten.json`. */
export const gemeenteSchema = z.readonly(
  z.strictObject({
    code: gemeentecode,
    naam: tekst,
    provincie: tekst,
    veiligheidsregio: tekst,
    van: z.exactOptional(dag),
    tot: z.exactOptional(dag),
    opgegaan_in: z.exactOptional(z.array(tekst).check(z.minLength(1))),
    ook: z.exactOptional(z.array(tekst).check(z.minLength(1))),
  }),
);

/** A column of `inwoners.json`: a year, by code of CBS. */
export const inwonersSchema = z.readonly(z.strictObject({ jaar, bron: tekst, inwoners: z.record(gemeentecode, positief) }));

/** A `bron.json`. */
export const bronSchema = z.readonly(
  z.strictObject({
    bron: z.string().check(z.regex(/^[a-z0-9-]+$/)),
    titel: tekst,
    uitgever: tekst,
    datum: z.string().check(z.regex(new RegExp(`^\\d{4}(-${MAAND})?$`))),
    soort: z.enum(BRONSOORTEN),
    url: z.exactOptional(z.url({ protocol: /^https$/ })),
    reeks: z.exactOptional(z.readonly(z.strictObject({ een: tekst, meer: tekst, deel: tekst }))),
    bevestigt: z.exactOptional(z.readonly(z.array(z.readonly(z.strictObject({ kader: tekst, tot: halfjaar }))))),
  }),
);
