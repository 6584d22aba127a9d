/** "Kommunistische Partei Chinas", "Evangelische Kirche Hessens": the land of a body in the genitive. German. */
import { isCountry } from './places.ts';

/** Of these many lands have one, and each has the same adjective. */
const NOUNS = /(?:[Pp]artei|[Kk]irche|[Uu]nion|[Bb]und|[Vv]erband|[Jj]ugend|[Gg]emeinschaft|[Aa]kademie)$/;
const LANDS =
  /^(?:Bayern|Hessen|Sachsen|Thüringen|Brandenburg|Niedersachsen|Westfalen|Tirol|Kärnten|Kurdistan|Schottland)s$/;

/** Does `land` tell of which land such a body is? */
export const isOfLand = (noun: string, land: string): boolean =>
  NOUNS.test(noun) && /[^s]s$/.test(land) && !isCountry(land, 'de') &&
  (LANDS.test(land) || isCountry(land.slice(0, -1), 'de'));
