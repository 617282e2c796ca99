import type { Scenario } from '../../../core/prognose/scenario.ts';
import type { Komendhalfjaar } from './komende-uitkomst.ts';
import { KOMENDE_MISLUKT } from './teksten.ts';
import type { Antwoord } from './werker.ts';

/** The coming half-years as far as they are known. */
export type Komende =
  | { readonly soort: 'bezig' }
  | { readonly soort: 'klaar'; readonly halfjaren: readonly Komendhalfjaar[] }
  | { readonly soort: 'mislukt'; readonly reden: string };

/** Computes the coming half-years beside the page, one scenario at a time; of those asked for meanwhile only the last. */
export class Komenderekenaar {
  private werker: Worker | undefined;
  private bezig = false;
  private wacht: Scenario | undefined;

  constructor(private readonly toon: (komende: Komende) => void) {}

  /** Asks for a scenario; what it comes to is shown later, unless another one is asked for before. */
  vraag(scenario: Scenario): void {
    this.wacht = scenario;
    this.toon({ soort: 'bezig' });
    this.begin();
  }

  /** Forgets what was asked. */
  vergeet(): void {
    this.wacht = undefined;
    if (this.bezig) this.sluit();
  }

  /** Ends the work beside the page. */
  sluit(): void {
    this.werker?.terminate();
    this.werker = undefined;
    this.bezig = false;
  }

  private begin(): void {
    if (this.bezig || this.wacht === undefined) return;
    const scenario = this.wacht;
    this.wacht = undefined;
    this.bezig = true;
    this.werker ??= this.maak();
    this.werker.postMessage(scenario);
  }

  private maak(): Worker {
    const werker = new Worker(new URL('./werker.ts', import.meta.url), { type: 'module' });
    werker.onmessage = ({ data }: MessageEvent<Antwoord>) => this.klaar('halfjaren' in data ? { soort: 'klaar', halfjaren: data.halfjaren } : { soort: 'mislukt', reden: data.reden });
    werker.onerror = () => {
      this.sluit();
      this.klaar({ soort: 'mislukt', reden: KOMENDE_MISLUKT });
    };
    return werker;
  }

  private klaar(komende: Komende): void {
    this.bezig = false;
    if (this.wacht === undefined) this.toon(komende);
    else this.begin();
  }
}
