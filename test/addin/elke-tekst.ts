import { afterAll, expect } from 'vitest';

type Onderdelen = Readonly<Record<string, unknown>>;

/**
 * A module of texts as it is; a sentence with something filled in that no test of the file asks for makes the file fail.
 * `elders` are those that another file asks for.
 */
export function elkeTekst<M extends object>(module: M, elders: readonly (keyof M)[] = []): M {
  const ongelezen = new Set<string>();
  const geteld = (onderdelen: Onderdelen, path: string): Onderdelen =>
    Object.fromEntries(
      Object.entries(onderdelen).map(([naam, waarde]) => {
        const plaats = `${path}${naam}`;
        if (typeof waarde === 'function') {
          ongelezen.add(plaats);
          return [
            naam,
            (...invulling: readonly unknown[]): unknown => {
              ongelezen.delete(plaats);
              return Reflect.apply(waarde, undefined, invulling);
            },
          ];
        }
        return [
          naam,
          typeof waarde === 'object' && waarde !== null && !Array.isArray(waarde) ? geteld(waarde as Onderdelen, `${plaats}.`) : waarde,
        ];
      }),
    );
  afterAll(() => {
    expect(
      [...ongelezen].filter((naam) => !elders.includes(naam as keyof M)),
      'sentences that no test reads',
    ).toEqual([]);
  });
  return geteld(module as Onderdelen, '') as M;
}
