import type { Werkmap } from '../../host/werkmap.ts';
import type { Melding } from '../shared/melding.ts';
import type { Paneelgebied } from '../shared/prognosekennis.ts';
import type { Theme } from '../shared/shared-theme.ts';

/** A view in the list of views: what the menu shows, and how its module is loaded when it is first opened. */
export interface PaneView {
  /** Its name in an address, `taskpane.html#prognose`; also the name of its folder. */
  readonly naam: string;
  readonly titel: string;
  /** What one finds there, in a few words. */
  readonly uitleg: string;
  readonly load: () => Promise<Weergavemodule>;
}

/** What `<folder>/<folder>-view.ts` exports. */
export interface Weergavemodule {
  /** Makes the view; called once, after which the view lives as long as the pane, hidden while another one is shown. */
  make(context: Paneelcontext): HTMLElement;
}

/** All that a view gets of the pane. */
export interface Paneelcontext {
  /**
   * The workbook. Every call answers within ten seconds or rejects with a `Werkmapfout`, whose message can be shown.
   * It stays the same object when the connection is made again; to write, use `shared/write-safely.ts`.
   */
  readonly werkmap: Werkmap;
  /**
   * Tells the region around the selection with its chosen row (`gebied.rij`): at once and after each change of
   * selection, cells or chosen row, as long as the view is shown, with what the workbook knows besides. Failures and waiting are shown
   * by the pane itself.
   */
  follow(show: (gebied: Paneelgebied) => void): void;
  /**
   * Chooses a row of that region for all views, selects it in the workbook and shows the view from its top; with `view` another view
   * is opened for it, by its name.
   */
  chooseRij(rij: number, view?: string): void;
  /** Tells the theme at once and after each change; only charts need it, since Fluent's tokens follow by themselves. */
  followTheme(show: (theme: Theme) => void): void;
  /** Shows a message above the view until it is closed, another one comes, or another view is opened. */
  report(message: Message): void;
  /** Asks before something is done that matters; `true` when the user agrees. */
  vraag(vraag: Keuzevraag): Promise<boolean>;
}

/** A message of a view, with buttons such as "Ongedaan maken". */
export interface Message extends Melding {
  readonly buttons?: readonly Messagebutton[];
  /** Names what the pane wrote, which can be undone as long as the workbook is open; the same name ends it. */
  readonly writes?: symbol;
  readonly undoes?: symbol;
}

/** What can be done about a message. */
export interface Messagebutton {
  readonly tekst: string;
  readonly doe: () => void;
}

/** A question with two answers, each named by what it does. */
export interface Keuzevraag {
  readonly titel: string;
  readonly tekst: string;
  readonly ja: string;
  readonly nee: string;
}
