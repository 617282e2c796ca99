import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { type Datum, parseDatum } from '../../../core/datum.ts';
import { Invoerfout } from '../../../core/invoer/invoerfout.ts';
import { type Gebied, Werkmapfout } from '../../host/werkmap.ts';
import { grafiekAlsPng, grafiekAlsSvg } from '../grafiek/lader.ts';
import { download } from '../../page/download.ts';
import { eenTegelijk } from '../gedeeld/een-tegelijk.ts';
import type { Melding } from '../gedeeld/melding.ts';
import { meldingSjabloon } from '../gedeeld/melding-sjabloon.ts';
import { opNieuwBlad } from '../gedeeld/schrijf-veilig.ts';
import type { Paneelcontext } from '../paneel/weergave.ts';
import { type Beeld, beeldVan, isUitkomst } from './beeld.ts';
import { scenarioblad } from './blad.ts';
import { type Concept, conceptVanScenario, scenarioVan, tempogegevensVan } from './concept.ts';
import { grafiekVan } from './grafiek.ts';
import { type Gekozenrij, kiesRij } from './kies-rij.ts';
import { type Komende, Komenderekenaar } from './komende.ts';
import type { Veldplaats } from './lees-formulier.ts';
import { type Bewaard, naamtekst } from './opslag.ts';
import { type Ranglijst, rangschik } from './rangschikking.ts';
import { Scenariobeheer } from './scenariobeheer.ts';
import { cijfersSjabloon, komendSjabloon, plannenSjabloon, standSjabloon, tempoSjabloon } from './sjabloon/invoer.ts';
import { ranglijstSjabloon } from './sjabloon/ranglijst.ts';
import { type Scenariodaden, scenariosSjabloon, vergelijkSjabloon } from './sjabloon/scenarios.ts';
import { kernSjabloon, komendeSjabloon, uitkomstSjabloon } from './sjabloon/uitkomst.ts';
import type { Veldomgeving } from './sjabloon/veld.ts';
import { BEGINSTAAT, type Handeling, huidigConcept, reduceer, type Staat } from './staat.ts';
import { STIJL } from './stijl.ts';
import { BLAD, KNOPPEN, mislukt, OPSLAG, periodeInWoorden, scenarioInWoorden, UITVOER, VERGELIJKING, zin } from './teksten.ts';
import { vergelijk, type Vergelijking } from './vergelijking.ts';

/** So long after the last change, in milliseconds, the new sentence is told to who hears the page. */
const RUST = 1000;

/** The view Prognose: a what-if on the chosen row. Texts from the workbook are only ever put in as text. */
export class IbtPrognose extends LitElement {
  static override styles = STIJL;
  static override properties = {
    staat: { state: true }, gekozen: { state: true }, typt: { state: true }, komende: { state: true }, bewaard: { state: true },
    naamfout: { state: true }, voorlezing: { state: true }, ranglijst: { state: true }, vergeleken: { state: true },
  };

  declare staat: Staat;
  declare gekozen: Gekozenrij | undefined;
  /** The field that is being typed in. */
  declare typt: Veldplaats | undefined;
  declare komende: Komende | undefined;
  declare bewaard: readonly Bewaard[];
  declare naamfout: string | undefined;
  declare voorlezing: string;
  declare ranglijst: Ranglijst | undefined;
  declare vergeleken: readonly [number, number];
  context!: Paneelcontext;
  private beeld: Beeld | undefined;
  private isRanglijstOpen = false;
  private isOpslagOpen = false;
  private rust: ReturnType<typeof setTimeout> | undefined;
  private readonly rekenaar = new Komenderekenaar((komende) => (this.komende = komende));

  constructor() {
    super();
    this.staat = BEGINSTAAT;
    this.bewaard = [];
    this.voorlezing = '';
    this.vergeleken = [0, 1];
  }

  /** Shows the chosen row of a region. */
  toon(gebied: Gebied): void {
    this.gekozen = kiesRij(gebied);
    const { rij } = this.gekozen;
    if ('concept' in rij) this.doe({ soort: 'rij', ...rij });
    if (this.isRanglijstOpen) this.rangschik();
    if (this.isOpslagOpen) void this.leesBewaard();
  }

  /** Reads the scenarios in the workbook again. */
  async leesBewaard(): Promise<void> {
    await this.probeer(async () => {
      this.bewaard = await this.beheer.lees();
    });
  }

  private get beheer(): Scenariobeheer {
    return new Scenariobeheer(this.context);
  }

  private readonly doe = (handeling: Handeling): void => {
    this.staat = reduceer(this.staat, handeling);
  };

  protected override willUpdate(veranderd: PropertyValues<this>): void {
    if (!veranderd.has('staat') && !veranderd.has('typt')) return;
    const concept = huidigConcept(this.staat);
    if (concept === undefined) return;
    const vorige = this.beeld;
    this.beeld = beeldVan(concept, this.typt, vorige);
    if (this.beeld.uitkomst === vorige?.uitkomst) return;
    this.rekenKomende(this.beeld);
    this.leesStraksVoor(this.beeld);
  }

  private rekenKomende({ scenario, uitkomst }: Beeld): void {
    if (scenario !== undefined && isUitkomst(uitkomst) && uitkomst.invoer.komende_taakstellingen.length > 0) this.rekenaar.vraag(scenario);
    else {
      this.rekenaar.vergeet();
      this.komende = undefined;
    }
  }

  private leesStraksVoor({ uitkomst }: Beeld): void {
    clearTimeout(this.rust);
    this.rust = setTimeout(() => (this.voorlezing = isUitkomst(uitkomst) ? zin(uitkomst) : `${uitkomst.titel}. ${uitkomst.tekst}`), RUST);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.rust);
    this.rekenaar.sluit();
  }

  protected override render(): TemplateResult {
    const concept = huidigConcept(this.staat);
    const melding = this.meldingInPlaats(concept);
    return html`
      <p class="voorlezen" role="status">${melding === undefined ? this.voorlezing : `${melding.titel}. ${melding.tekst}`}</p>
      ${melding !== undefined ? meldingSjabloon(melding) : concept === undefined || this.beeld === undefined ? nothing : this.wat(concept, this.beeld)}
      ${this.gekozen?.tabel === undefined ? nothing : ranglijstSjabloon(this.ranglijst, this.datum, { open: this.opRanglijst, kies: (index) => this.context.kiesRij(index) })}
    `;
  }

  /** A row that cannot be read has a message instead, unless a scenario is open. */
  private meldingInPlaats(concept: Concept | undefined): Melding | undefined {
    const rij = this.gekozen?.rij;
    return rij !== undefined && !('concept' in rij) && concept?.herkomst.soort !== 'scenario' ? rij : undefined;
  }

  private wat(concept: Concept, beeld: Beeld): TemplateResult {
    const { uitkomst } = beeld;
    const omgeving: Veldomgeving = { formulier: concept.nu, fouten: this.zichtbareFouten(beeld), doe: this.doe, typt: (plaats) => (this.typt = plaats) };
    return html`
      <article>
        ${this.kop(concept)}
        ${isUitkomst(uitkomst) ? kernSjabloon(uitkomst) : nothing}
        ${tempoSjabloon(beeld.tempo, omgeving)}
        ${standSjabloon(omgeving)}
        ${isUitkomst(uitkomst) ? uitkomstSjabloon(uitkomst, grafiekVan(uitkomst, bronVan(concept))) : meldingSjabloon({ soort: 'let_op', ...uitkomst })}
        ${cijfersSjabloon(omgeving, concept.begin.velden.vorige_trede === '')}
        ${plannenSjabloon(omgeving)}
        ${komendSjabloon(omgeving, isUitkomst(uitkomst) ? komendeSjabloon(uitkomst, this.komende) : nothing)}
        ${scenariosSjabloon(this.bewaard, { naam: concept.herkomst.soort === 'scenario' ? concept.herkomst.naam : '', fout: this.naamfout }, this.daden)}
        ${this.vergelijken(beeld)}
      </article>
    `;
  }

  private kop({ gemeente, nu, begin, herkomst }: Concept): TemplateResult {
    return html`
      <header>
        <h2>${gemeente}</h2>
        <p class="bijschrift">${periodeInWoorden(nu.periode)}</p>
        <p class="bijschrift">${herkomst.soort === 'rij' ? herkomst.plaats : scenarioInWoorden(herkomst.naam)}</p>
        <div class="knoppen">
          ${nu === begin ? nothing : html`<fluent-button size="small" class="herstel" @click=${() => this.doe({ soort: 'herstel' })}>${KNOPPEN.herstel}</fluent-button>`}
          ${herkomst.soort === 'rij' ? nothing : html`<fluent-button size="small" class="terug" @click=${() => this.doe({ soort: 'terug' })}>${KNOPPEN.terug}</fluent-button>`}
        </div>
      </header>
    `;
  }

  /** The faults but that of the field that is being typed in. */
  private zichtbareFouten({ gelezen }: Beeld): ReadonlyMap<Veldplaats, string> {
    return new Map([...gelezen.fouten].filter(([plaats]) => plaats !== this.typt));
  }

  private get keuzes(): readonly Bewaard[] {
    return this.bewaard.filter(({ inhoud }) => !(inhoud instanceof Invoerfout));
  }

  private vergelijken({ scenario }: Beeld): TemplateResult | typeof nothing {
    const { keuzes } = this;
    if (keuzes.length === 0 || scenario === undefined) return nothing;
    const scenarios = [{ ...scenario, naam: VERGELIJKING.huidig }, ...keuzes.flatMap(({ inhoud }) => (inhoud instanceof Invoerfout ? [] : [inhoud.scenario]))];
    const [van, naar] = this.vergeleken.map((index) => scenarios[index]);
    const namen = scenarios.map(({ naam, gemeente, basis }, i) => (i === 0 ? naam : `${naam} (${gemeente}, ${basis.periode})`));
    return vergelijkSjabloon(namen, this.vergeleken, van === undefined || naar === undefined || van === naar ? VERGELIJKING.nietGelijk : vergelijkingOfReden(van, naar), (kant, index) => {
      this.vergeleken = kant === 0 ? [index, this.vergeleken[1]] : [this.vergeleken[0], index];
    });
  }

  private readonly bij: Pick<Paneelcontext, 'meld'> = { meld: (bericht) => this.context.meld(bericht) };
  private readonly daden: Scenariodaden = {
    bewaar: eenTegelijk(this.bij, (naam: string) => this.bewaar(naamtekst(naam))),
    open: ({ inhoud }) => {
      if (!(inhoud instanceof Invoerfout)) this.doe({ soort: 'scenario', concept: conceptVanScenario(inhoud.scenario, inhoud.tempo) });
    },
    verwijder: eenTegelijk(this.bij, (bewaard: Bewaard) => this.verwijder(bewaard)),
    opent: (isOpen) => {
      this.isOpslagOpen = isOpen;
      if (isOpen) void this.leesBewaard();
    },
    schrijf: eenTegelijk(this.bij, () => this.schrijf()),
    voerUit: eenTegelijk(this.bij, (soort: 'png' | 'svg') => this.voerUit(soort)),
  };

  private async bewaar(naam: string): Promise<void> {
    const concept = huidigConcept(this.staat);
    this.naamfout = naam === '' ? OPSLAG.naamNodig : undefined;
    const scenario = concept && scenarioVan(concept, naam);
    if (naam === '' || concept === undefined) return;
    if (scenario === undefined) return this.meldFout();
    await this.probeer(async () => {
      const bestaand = (await this.beheer.lees()).find((een) => een.naam === naam && een.gemeente === scenario.gemeente);
      if (bestaand !== undefined && !(await this.context.vraag(OPSLAG.vervang(naam)))) return;
      await this.beheer.bewaar(scenario, tempogegevensVan(concept.nu), bestaand);
      this.bewaard = await this.beheer.lees();
    });
  }

  private async verwijder(bewaard: Bewaard): Promise<void> {
    await this.probeer(async () => {
      if (!(await this.context.vraag(OPSLAG.verwijder(bewaard.naam)))) return;
      await this.beheer.verwijder(bewaard);
      this.bewaard = await this.beheer.lees();
    });
  }

  private async schrijf(): Promise<void> {
    const concept = huidigConcept(this.staat);
    const scenario = concept && scenarioVan(concept, concept.herkomst.soort === 'scenario' ? concept.herkomst.naam : BLAD.naamVan(concept.gemeente));
    if (scenario === undefined) return this.meldFout();
    await opNieuwBlad(this.context, scenarioblad(scenario));
  }

  private async voerUit(soort: 'png' | 'svg'): Promise<void> {
    const concept = huidigConcept(this.staat);
    if (concept === undefined || this.beeld === undefined || !isUitkomst(this.beeld.uitkomst)) return this.meldFout();
    const grafiek = grafiekVan(this.beeld.uitkomst, bronVan(concept));
    try {
      download(await (soort === 'png' ? grafiekAlsPng(grafiek) : grafiekAlsSvg(grafiek)), bestandsnaam(concept, soort));
    } catch {
      this.context.meld({ soort: 'storing', ...UITVOER.mislukt });
    }
  }

  /** Says why there is nothing to keep or to show yet. */
  private meldFout(): void {
    const uitkomst = this.beeld?.uitkomst;
    const [fout] = this.beeld?.gelezen.fouten.values() ?? [];
    this.context.meld({ soort: 'let_op', ...mislukt(fout ?? (uitkomst !== undefined && !isUitkomst(uitkomst) ? uitkomst.tekst : '')) });
  }

  /** Shows what the workbook or the scenario has against it. */
  private async probeer(doe: () => Promise<void>): Promise<void> {
    try {
      await doe();
    } catch (fout) {
      if (!(fout instanceof Werkmapfout) && !(fout instanceof Invoerfout)) throw fout;
      this.context.meld({ soort: 'storing', ...mislukt(fout.message) });
    }
  }

  private readonly opRanglijst = (isOpen: boolean): void => {
    this.isRanglijstOpen = isOpen;
    if (isOpen) this.rangschik();
  };

  private rangschik(): void {
    const tabel = this.gekozen?.tabel;
    this.ranglijst = tabel && rangschik(tabel, this.datum);
  }

  /** The day in the form, for rows of the table without one. */
  private get datum(): Datum | undefined {
    const datum = huidigConcept(this.staat)?.nu.velden.datum;
    return datum === undefined ? undefined : parseDatum(datum);
  }
}

function bronVan({ herkomst }: Concept): string {
  return herkomst.soort === 'rij' ? herkomst.plaats : scenarioInWoorden(herkomst.naam);
}

function bestandsnaam({ gemeente, nu }: Concept, soort: string): string {
  return `${UITVOER.bestand} ${gemeente.replace(/[^\p{L}\p{N} -]/gu, '').trim().slice(0, 40)} ${nu.periode}.${soort}`.replace(/\s+/g, '-');
}

function vergelijkingOfReden(van: Parameters<typeof vergelijk>[0], naar: Parameters<typeof vergelijk>[1]): Vergelijking | string {
  try {
    return vergelijk(van, naar);
  } catch (fout) {
    if (fout instanceof Invoerfout) return fout.message;
    throw fout;
  }
}

