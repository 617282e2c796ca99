/** The Dutch of the view Gesprek that other views do not write. */

export const KANSEN_SHOW = 'Kansen tonen';
