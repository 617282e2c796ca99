/** A figure with its meaning, as the reader sees it. */
export interface Kengetal {
  readonly naam: string;
  /** The figure in words and digits: `'+52 per halfjaar'`. */
  readonly waarde: string;
  /** How sure it is and how it was computed. */
  readonly uitleg: string;
}

/** Figures computed from a series, with what they rest on. */
export interface Statistiek {
  readonly titel: string;
  readonly kengetallen: readonly Kengetal[];
  readonly methode: string;
}
