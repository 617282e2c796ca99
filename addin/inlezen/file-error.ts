import { Fault } from '../../core/invoer/index.ts';

/** A file that cannot be read, with a Dutch message that can be shown as it is. Made by `BESTANDSFOUT` only. */
export class Bestandsfout extends Fault {
  override readonly name = 'Bestandsfout';
}
