/**
 * Firms, clubs, papers and agencies that a list of bodies should name where the reader knows nothing better. Who speaks
 * is not told by them: "Laut Bild am Sonntag sagte Kern" is Kern's, and many of these names are surnames as well.
 */
import { once } from '../../../text/memo.ts';
import { wordTable } from '../../../text/word-table.ts';
import { FRENCH_BODIES } from '../lists/french-bodies.ts';
import { GERMAN_BODIES } from '../lists/german-bodies.ts';
import { ITALIAN_BODIES } from '../lists/italian-bodies.ts';
import { PORTUGUESE_BODIES } from '../lists/portuguese-bodies.ts';
import { SPANISH_BODIES } from '../lists/spanish-bodies.ts';
import { WORLD_BODIES } from '../lists/world-bodies.ts';

/** News of any land names bodies of others. */
const bodies = once(() => wordTable(
  ',', WORLD_BODIES, GERMAN_BODIES, FRENCH_BODIES, SPANISH_BODIES, ITALIAN_BODIES, PORTUGUESE_BODIES,
));

export const isListedBody = (name: string): boolean => bodies().has(name.replaceAll('’', "'"));
