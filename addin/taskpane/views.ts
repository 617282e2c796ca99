import type { PaneView } from './shell/shell-view.ts';

/**
 * The views of the pane, in the order of the menu; the first one opens by itself. To add a view:
 *
 * 1. Make a folder `addin/taskpane/<naam>/` with an element (`lit`), its `<naam>-texts.ts` and `<naam>-style.ts`
 *    (begin with `SHARED_STYLE`), and an entry `<naam>-view.ts` that exports `make(context)`: it defines the element,
 *    gives it what it needs of the context (see `shell/shell-view.ts`) and returns it.
 * 2. Add one line here. The module and what only it imports are loaded when the view is first opened.
 * 3. Show what `context.follow` tells; waiting, a lost workbook and mistakes are shown by the pane.
 * 4. Write to the workbook through `shared/write-safely.ts` only: it asks first and can undo.
 * 5. The page's heading is the view's title (h1): begin with h2. Announce what changed in one `role="status"`.
 *    Use Fluent's tokens for colours, and see that 320 px, dark and forced colours look right.
 * 6. Test it in `test/browser/taskpane/<naam>.test.ts`, with axe in the three themes.
 *
 * A view is opened directly with `taskpane.html#<naam>` or `taskpane.html?weergave=<naam>`.
 */
export const VIEWS: readonly [PaneView, ...PaneView[]] = [
  {
    naam: 'beoordeling',
    titel: 'Beoordeling',
    uitleg: 'De trede van een gemeente, met de reden',
    load: () => import('./beoordeling/beoordeling-view.ts'),
  },
  {
    naam: 'prognose',
    titel: 'Prognose',
    uitleg: 'Wat als: tempo, plannen en taakstellingen, met kansen',
    load: () => import('./prognose/prognose-view.ts'),
  },
  {
    naam: 'provincie',
    titel: 'Provincie',
    uitleg: 'Alle gemeenten van een periode naast elkaar',
    load: () => import('./provincie/provincie-view.ts'),
  },
  { naam: 'nidos', titel: 'Nidos', uitleg: 'Plekken nodig en gerealiseerd, per datum', load: () => import('./nidos/nidos-view.ts') },
  { naam: 'controle', titel: 'Controle', uitleg: 'Wat in de tabel niet kan kloppen', load: () => import('./controle/controle-view.ts') },
  {
    naam: 'gegevens',
    titel: 'Gegevens',
    uitleg: 'Cijfers inbrengen uit een bestand of van het klembord',
    load: () => import('./gegevens/gegevens-view.ts'),
  },
  {
    naam: 'standen',
    titel: 'Standen',
    uitleg: 'De cijfers van vandaag vastleggen, en wat er veranderde',
    load: () => import('./standen/standen-view.ts'),
  },
  {
    naam: 'vaststellen',
    titel: 'Vaststellen',
    uitleg: 'Beoordelingen bewaren als vaste kopie',
    load: () => import('./vaststellen/vaststellen-view.ts'),
  },
  {
    naam: 'delen',
    titel: 'Delen',
    uitleg: 'Een kopie voor wie de invoegtoepassing niet heeft',
    load: () => import('./delen/delen-view.ts'),
  },
  {
    naam: 'documenten',
    titel: 'Documenten',
    uitleg: 'Brieven, annotaties, agenda’s en rapport in Word',
    load: () => import('./documenten/documenten-view.ts'),
  },
  {
    naam: 'gesprek',
    titel: 'Gesprek',
    uitleg: 'Eén gemeente in grote letters, voor een gedeeld scherm',
    load: () => import('./gesprek/gesprek-view.ts'),
  },
];
