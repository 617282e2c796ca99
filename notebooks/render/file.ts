/** A file made for a notebook, with what it is called on the overview. */
export interface NotebookFile {
  readonly naam: string;
  readonly titel: string;
}
