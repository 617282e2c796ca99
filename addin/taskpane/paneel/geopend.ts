import type { Gebied } from '../../host/werkmap.ts';
import type { Paneelcontext, Weergavemodule } from './weergave.ts';

/** A view that was opened: its element, and the region it was last told. */
export class Geopend {
  readonly element: HTMLElement;
  private readonly luisteraars: ((gebied: Gebied) => void)[] = [];
  private gebied: Gebied | undefined;

  constructor(module: Weergavemodule, context: Omit<Paneelcontext, 'volg'>) {
    this.element = module.maak({
      ...context,
      volg: (toon) => {
        this.luisteraars.push(toon);
        if (this.gebied !== undefined) toon(this.gebied);
      },
    });
  }

  /** Tells the view the region, when it is another than it knows. */
  toon(gebied: Gebied): void {
    if (gebied === this.gebied) return;
    this.gebied = gebied;
    for (const luisteraar of this.luisteraars) luisteraar(gebied);
  }
}
