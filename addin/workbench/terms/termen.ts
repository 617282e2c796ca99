import { CRITERIA } from './criteria.ts';
import { FUNCTIEKEUZES } from './functies.ts';
import { GRAFIEKEN } from './grafieken.ts';
import { MELDINGEN } from './terms-messages.ts';
import { MENU } from './menu.ts';
import { PANES } from './panes.ts';

/** The library's terms in Dutch, by the English term. */
export const VERTALINGEN: Readonly<Record<string, string>> = {
  ...MENU,
  ...PANES,
  ...GRAFIEKEN,
  ...CRITERIA,
  ...MELDINGEN,
  ...FUNCTIEKEUZES,
};
