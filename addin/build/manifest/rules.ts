/** What a value must be: a test and the Dutch words for it. */
export interface Rule {
  readonly verwacht: string;
  readonly fits: (value: string) => boolean;
}

/** Text of 1 to `most` characters, not only white space. */
export function text(most: number): Rule {
  return { verwacht: `tekst van 1 tot en met ${most} tekens`, fits: (value) => value.trim() !== '' && value.length <= most };
}

/** One of a closed list. */
export function oneOf(...values: string[]): Rule {
  const list = values.length === 1 ? `${values[0]}` : `een van ${values.join(', ')}`;
  return { verwacht: list, fits: (value) => values.includes(value) };
}

function pattern(form: RegExp, verwacht: string): Rule {
  return { verwacht, fits: (value) => form.test(value) };
}

/** Hyphenated, no other punctuation, not all zeros. */
export const guid = pattern(
  /^(?!0{8}-0{4}-0{4}-0{4}-0{12}$)[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i,
  'een GUID zonder accolades, zoals 189b64d0-61cc-4754-9bf3-757b615fb223',
);

/** Microsoft allows 1 to 4 parts, but Excel on the web refuses 3: always 4. */
export const version = pattern(/^\d{1,5}(\.\d{1,5}){3}$/, 'vier getallen van hoogstens 5 cijfers met punten ertussen, zoals 0.1.0.0');

/** Version of a requirement set. */
export const setVersion = pattern(/^\d{1,5}\.\d{1,5}$/, 'twee getallen met een punt ertussen, zoals 1.1');

/** Language, perhaps script, perhaps region. */
export const locale = pattern(/^[a-z]{2,3}(-[a-z]{4})?(-([a-z]{2}|\d{3}))?$/i, 'een taal met land, zoals nl-NL');

export const wholeNumber = pattern(/^\d{1,4}$/, 'een geheel getal');

/** Id assigned by Microsoft's store. */
export const storeId = pattern(/^.{5,12}\\WA\d{9}$/, 'een nummer van de winkel van Microsoft');

/** Only the length: `check-addresses.ts` judges the address itself. */
export const address: Rule = { ...text(2048), verwacht: 'een adres van 1 tot en met 2048 tekens' };

/** Reference to a resource, and the id of one. */
export const resourceId = text(32);

/** Id of a tab, group or control. */
export const partId = text(125);

export const truth = oneOf('true', 'false');
