import type { Weergave } from './paneel/weergave.ts';

/**
 * The views of the pane, in the order of the menu; the first one opens by itself. To add a view:
 *
 * 1. Make a folder `addin/taskpane/<naam>/` with an element (`lit`), its `teksten.ts` and `stijl.ts`
 *    (begin with `GEDEELDE_STIJL`), and an entry `weergave.ts` that exports `maak(context)`: it defines the element,
 *    gives it what it needs of the context (see `paneel/weergave.ts`) and returns it.
 * 2. Add one line here. The module and what only it imports are loaded when the view is first opened.
 * 3. Show what `context.volg` tells; waiting, a lost workbook and mistakes are shown by the pane.
 * 4. Write to the workbook through `gedeeld/schrijf-veilig.ts` only: it asks first and can undo.
 * 5. The page's heading is the view's title (h1): begin with h2. Announce what changed in one `role="status"`.
 *    Use Fluent's tokens for colours, and see that 320 px, dark and forced colours look right.
 * 6. Test it in `test/browser/taskpane/<naam>.test.ts`, with axe in the three themes.
 *
 * A view is opened directly with `taskpane.html#<naam>` or `taskpane.html?weergave=<naam>`.
 */
export const WEERGAVEN: readonly [Weergave, ...Weergave[]] = [
  { naam: 'beoordeling', titel: 'Beoordeling', uitleg: 'De trede van een gemeente, met de reden', laad: () => import('./beoordeling/weergave.ts') },
  { naam: 'prognose', titel: 'Prognose', uitleg: 'Wat als: tempo, plannen en taakstellingen, met kansen', laad: () => import('./prognose/weergave.ts') },
  { naam: 'provincie', titel: 'Provincie', uitleg: 'Alle gemeenten van een periode naast elkaar', laad: () => import('./provincie/weergave.ts') },
  { naam: 'nidos', titel: 'Nidos', uitleg: 'Plekken nodig en gerealiseerd, per datum', laad: () => import('./nidos/weergave.ts') },
  { naam: 'controle', titel: 'Controle', uitleg: 'Wat in de tabel niet kan kloppen', laad: () => import('./controle/weergave.ts') },
  { naam: 'gegevens', titel: 'Gegevens', uitleg: 'Cijfers inbrengen uit een bestand of van het klembord', laad: () => import('./gegevens/weergave.ts') },
  { naam: 'standen', titel: 'Standen', uitleg: 'De cijfers van vandaag vastleggen, en wat er veranderde', laad: () => import('./standen/weergave.ts') },
  { naam: 'vaststellen', titel: 'Vaststellen', uitleg: 'Beoordelingen bewaren als vaste kopie', laad: () => import('./vaststellen/weergave.ts') },
  { naam: 'delen', titel: 'Delen', uitleg: 'Een kopie voor wie de invoegtoepassing niet heeft', laad: () => import('./delen/weergave.ts') },
  { naam: 'documenten', titel: 'Documenten', uitleg: 'Brieven, annotaties, agenda’s en rapport in Word', laad: () => import('./documenten/weergave.ts') },
  { naam: 'gesprek', titel: 'Gesprek', uitleg: 'Eén gemeente in grote letters, voor een gedeeld scherm', laad: () => import('./gesprek/weergave.ts') },
];
