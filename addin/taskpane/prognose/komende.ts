import type { Scenario } from '../../../core/prognose/index.ts';
import type { Komendhalfjaar } from './komende-uitkomst.ts';
import { KOMENDE_FAILED } from './prognose-texts.ts';
import type { Response } from './prognose-worker.ts';

/** The coming half-years as far as they are known. */
export type Komende =
  | { readonly soort: 'bezig' }
  | { readonly soort: 'klaar'; readonly halfjaren: readonly Komendhalfjaar[] }
  | { readonly soort: 'mislukt'; readonly reden: string };

/** Computes the coming half-years beside the page, one scenario at a time; of those asked for meanwhile only the last. */
export class Komenderekenaar {
  private worker: Worker | undefined;
  private busy = false;
  private wait: Scenario | undefined;

  constructor(private readonly show: (komende: Komende) => void) {}

  /** Asks for a scenario; what it comes to is shown later, unless another one is asked for before. */
  vraag(scenario: Scenario): void {
    this.wait = scenario;
    this.show({ soort: 'bezig' });
    this.begin();
  }

  /** Forgets what was asked. */
  vergeet(): void {
    this.wait = undefined;
    if (this.busy) this.close();
  }

  /** Ends the work beside the page. */
  close(): void {
    this.worker?.terminate();
    this.worker = undefined;
    this.busy = false;
  }

  private begin(): void {
    if (this.busy || this.wait === undefined) return;
    const scenario = this.wait;
    this.wait = undefined;
    this.busy = true;
    this.worker ??= this.make();
    this.worker.postMessage(scenario);
  }

  private make(): Worker {
    const worker = new Worker(new URL('./prognose-worker.ts', import.meta.url), { type: 'module' });
    worker.onmessage = ({ data }: MessageEvent<Response>) =>
      this.ready('halfjaren' in data ? { soort: 'klaar', halfjaren: data.halfjaren } : { soort: 'mislukt', reden: data.reden });
    worker.onerror = () => {
      this.close();
      this.ready({ soort: 'mislukt', reden: KOMENDE_FAILED });
    };
    return worker;
  }

  private ready(komende: Komende): void {
    this.busy = false;
    if (this.wait === undefined) this.show(komende);
    else this.begin();
  }
}
