import type * as Spreadsheet from '@odoo/o-spreadsheet';

/** The spreadsheet library: a script of its own in the page, a module in Node. Only its types are bundled with us. */
export type Library = typeof Spreadsheet;

/** The part of owl, the library's component system, that the page uses. */
export interface Owl {
  readonly App: new (component: unknown, options: OwlOptions) => OwlApp;
}

interface OwlOptions {
  readonly props: Readonly<Record<string, unknown>>;
  readonly translateFn: (term: string) => string;
  readonly templates: string;
}

interface OwlApp {
  mount(target: HTMLElement): Promise<unknown>;
  destroy(): void;
}
