import { catalogue, type GeweigerdeCel, kreeg, lijktOp, onbekend } from '../invoer/index.ts';

/** The words of an area that is not known. */
export const BRONFOUT = catalogue({
  geen_gebied: onbekend(({ naaste, ...cel }: GeweigerdeCel & { readonly naaste: readonly string[] }) =>
    kreeg(cel, `een gemeente, een provincie zoals "provincie Utrecht", of "Nederland"${lijktOp(naaste)}`),
  ),
});
