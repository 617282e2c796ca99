import { functiesUitBron } from './bron-en-bundel.ts';
import { rekenaar } from './rekenaar.ts';
import { toetsAlleRegels } from './toets.ts';

// The functions from their source; test/bundle/eigenschappen.test.ts tries the same rules on what is built.
toetsAlleRegels(rekenaar(functiesUitBron()), 40);
