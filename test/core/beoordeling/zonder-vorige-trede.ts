import { ZONDER_TREDE } from '../../../core/beoordeling/motivering-texts.ts';
import { hoofdletter } from '../../../core/taal/index.ts';

/** What is said where the previous trede is needed and not known. */
export const ZONDER_VORIGE_TREDE = hoofdletter(ZONDER_TREDE.feiten('vorige_trede'));
