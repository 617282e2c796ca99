import type { Paneelgebied } from '../shared/prognosekennis.ts';
import type { Paneelcontext, Weergavemodule } from './shell-view.ts';

/** A view that was opened: its element, and the region it was last told. */
export class Geopend {
  readonly element: HTMLElement;
  private readonly listeners: ((gebied: Paneelgebied) => void)[] = [];
  private gebied: Paneelgebied | undefined;

  constructor(module: Weergavemodule, context: Omit<Paneelcontext, 'follow'>) {
    this.element = module.make({
      ...context,
      follow: (show) => {
        this.listeners.push(show);
        if (this.gebied !== undefined) show(this.gebied);
      },
    });
  }

  /** Tells the view the region, when it differs from the one it knows. */
  show(gebied: Paneelgebied): void {
    if (gebied === this.gebied) return;
    this.gebied = gebied;
    for (const listener of this.listeners) listener(gebied);
  }
}
