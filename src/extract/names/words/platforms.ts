/**
 * "She wrote on Facebook": there it is where something stands, and no body of the article; "Facebook said" is one.
 */
import type { Document } from '../../../text/document.ts';
import type { Entity } from '../../entity.ts';
import { wordSet } from '../../../text/word-set.ts';
import type { Lexicon } from '../../lexicon/lexicon.ts';
import type { NameRun } from './name-run.ts';

export const PLATFORMS = wordSet(
  'X Facebook Twitter Instagram YouTube Youtube TikTok Tiktok WhatsApp Whatsapp Telegram Snapchat LinkedIn Pinterest ' +
    'Twitch Patreon WeChat Weibo Tumblr Vimeo Discord Skype Zoom Threads Bluesky Mastodon Venmo PayPal Substack',
);

/** At the end of a sentence its stop looks like an initial's: "wrote on X." */
const isPlatform = (name: string): boolean => PLATFORMS.has(name.replace(/\.$/, ''));

/** Is this name throughout only where words or pictures stand? */
export const isOnlyMedium = (doc: Document, lexicon: Lexicon, runs: readonly NameRun[]): boolean =>
  runs.every((run) => run.words.length === 1 && isPlatform(run.words[0] ?? '') && !acts(doc, lexicon, run));

/** Does it stand behind "on" wherever it is named, in any language? "According to Facebook" it speaks. */
export const standsOnly = (doc: Document, { name, mentions }: Entity): boolean =>
  PLATFORMS.has(name) && mentions.every(({ firstToken }) => ON.has(doc.tokens[firstToken - 1]?.lower ?? ''));
const ON = wordSet('on via through over auf über bei sur en su no na');

const PREPOSITIONS = wordSet('on to via through over from of into in and or using');
const ACTS = wordSet('has had is was will plans owns owned bought banned removed deleted');

function acts(doc: Document, lexicon: Lexicon, run: NameRun): boolean {
  const [before, after] = [doc.tokens[run.titleToken - 1]?.lower ?? '', doc.tokens[run.endToken]?.lower ?? ''];
  if (before === 'by') return true;
  if (PREPOSITIONS.has(before)) return false;
  return lexicon.saying.has(after) || lexicon.reporting.has(after) || ACTS.has(after);
}
