/**
 * npm run gallery [-- WORD]: draws every kind × size × theme × script of the sample cards to out/gallery/, with one
 * page that shows them, for people to judge; with a word, only the rows whose name has it.
 */
import { withModule } from './with-module.ts';

type Gallery = typeof import('../test/pictures/draw-gallery.ts');
const word = process.argv.slice(2).join(' ');
await withModule('test/pictures/draw-gallery.ts', ({ drawGallery }: Gallery) => drawGallery(word));
