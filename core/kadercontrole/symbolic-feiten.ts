import type { Getalfeit, Grens, Instellingswaarden, Kaderfeit } from '../kader/index.ts';
import type { Path } from './explore.ts';
import { add, constant, type LinearForm, variable, type Variable } from './linear.ts';

/** The settings that bear on the facts, and how many outcomes there are. */
export interface SymbolicWeging {
  readonly koppelingstekort: Instellingswaarden['koppelingstekort'];
  readonly verschoonbaar: Instellingswaarden['verschoonbaar'];
  readonly vrijgesteld: boolean;
  readonly uitkomsten: number;
  /** Facts that the table looks at: only these are unknown or known apart. */
  readonly gebruikt: ReadonlySet<Kaderfeit>;
}

/** What a fact that is yes or no can be. */
const JA_NEE = [undefined, true, false] as const;

/** The arithmetic of the facts as sums of the variables, on one way through a table: what is unknown is asked of the way. */
export class SymbolicFeiten {
  constructor(
    private readonly path: Path,
    private readonly weging: SymbolicWeging,
    /** Persons housed more than the variable says. */
    private readonly extra = 0,
  ) {
    for (const naam of NOT_NEGATIVE) path.assume(variable(naam));
  }

  /** The same facts with one more person housed. */
  oneMore(): SymbolicFeiten {
    return new SymbolicFeiten(this.path, this.weging, this.extra + 1);
  }

  /** A fact that is a number; `undefined` where it is unknown. */
  getal(feit: Getalfeit): LinearForm | undefined {
    switch (feit) {
      case 'taakstelling':
      case 'achterstand_begin':
      case 'herverdeling':
        return variable(feit);
      case 'gerealiseerd':
        return add(variable('gerealiseerd'), constant(this.extra));
      case 'opgave_periode':
        return this.opgave();
      case 'totaalopgave':
        return this.totaal();
      case 'gehuisvest':
        return this.gehuisvest();
      case 'achterstand':
        return this.achterstand();
      case 'koppelingstekort':
        return this.hasTekort() ? add(this.totaal(), variable('gekoppeld'), -1) : constant(0);
      case 'vorige_trede':
        return this.vorige();
      case 'reeks':
      case 'nagekomen_vorige':
        return this.isKnown(feit) ? variable(feit) : undefined;
      case 'realisatie_taakstelling':
      case 'realisatie_totaalopgave':
        return undefined;
    }
  }

  /** A fact that is yes or no; `undefined` where it is unknown. */
  vraag(feit: Exclude<Kaderfeit, Getalfeit>): boolean | undefined {
    switch (feit) {
      case 'gehaald':
        return this.path.holds(add(this.gehuisvest(), this.opgave(), -1));
      case 'gegroeid':
        return this.path.holds(add(this.achterstand(), this.vergeleken(), -1), true);
      default:
        return JA_NEE[this.path.state(feit, JA_NEE.length)];
    }
  }

  /** What a share is of, where it is known: its comparison is one of persons. */
  noemer(feit: 'realisatie_taakstelling' | 'realisatie_totaalopgave'): LinearForm | undefined {
    const opgave = feit === 'realisatie_taakstelling' ? this.opgave() : this.totaal();
    return this.path.holds(opgave, true) ? opgave : undefined;
  }

  /** A bound; `undefined` where a fact in it is unknown. */
  grens(grens: Grens): LinearForm | undefined {
    switch (grens.soort) {
      case 'getal':
        return constant(grens.waarde);
      case 'feit': {
        const feit = this.getal(grens.feit);
        return feit && add(constant(0), feit, grens.deel);
      }
      case 'som':
        return grens.delen.reduce<LinearForm | undefined>((som, { min, grens: deel }) => {
          const een = som && this.grens(deel);
          return som && een && add(som, een, min ? -1 : 1);
        }, constant(0));
      case 'max':
      case 'min':
        return this.extreme(
          grens.delen.map((deel) => this.grens(deel)),
          grens.soort === 'max' ? 1 : -1,
        );
    }
  }

  private extreme(delen: readonly (LinearForm | undefined)[], sign: 1 | -1): LinearForm | undefined {
    return delen.reduce((found, deel) => {
      if (found === undefined || deel === undefined) return undefined;
      const verschil = add(deel, found, -1);
      return this.path.holds(sign === 1 ? verschil : add(constant(0), verschil, -1), true) ? deel : found;
    });
  }

  private opgave(): LinearForm {
    return add(variable('taakstelling'), variable('herverdeling'));
  }

  private totaal(): LinearForm {
    return add(this.opgave(), variable('achterstand_begin'));
  }

  private gehuisvest(): LinearForm {
    return add(add(variable('gerealiseerd'), variable('nagekomen')), constant(this.extra));
  }

  private achterstand(): LinearForm {
    const opgave = this.isBegrensd() && this.hasTekort() ? variable('gekoppeld') : this.totaal();
    return add(opgave, this.gehuisvest(), -1);
  }

  private vergeleken(): LinearForm {
    const isLeft = this.weging.gebruikt.has('nagekomen_vorige') && !this.isKnown('nagekomen_vorige');
    return isLeft ? variable('achterstand_begin') : add(variable('achterstand_begin'), variable('nagekomen_vorige'), -1);
  }

  private vorige(): LinearForm | undefined {
    if (!this.isKnown('vorige_trede')) return undefined;
    this.path.assume(add(variable('vorige_trede'), constant(-1)));
    this.path.assume(add(constant(this.weging.uitkomsten), variable('vorige_trede'), -1));
    return variable('vorige_trede');
  }

  private isKnown(feit: 'vorige_trede' | 'reeks' | 'nagekomen_vorige'): boolean {
    return this.path.state(feit, 2) === 0;
  }

  private isBegrensd(): boolean {
    const { koppelingstekort, verschoonbaar } = this.weging;
    return koppelingstekort === 'begrens' || (verschoonbaar === 'begrens' && this.vraag('verschoonbaar') === true);
  }

  /** Whether fewer persons were linked than the totaalopgave; where it is not, it was not given who were. */
  private hasTekort(): boolean {
    const has = this.path.state('gekoppeld', 2) === 1;
    if (has) this.path.assume(add(this.totaal(), variable('gekoppeld'), -1), true);
    return has;
  }
}

const NOT_NEGATIVE: readonly Variable[] = ['taakstelling', 'gerealiseerd', 'nagekomen', 'gekoppeld', 'nagekomen_vorige', 'reeks'];
