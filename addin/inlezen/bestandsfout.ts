/** A file that cannot be read, with a Dutch message that can be shown as it is. */
export class Bestandsfout extends Error {
  override readonly name = 'Bestandsfout';
}
