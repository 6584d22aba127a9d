/** Words by which a writer argues, by language: what ought to be, and how sure or sorry the writer is. Data only. */
import { headOf, pattern } from '../pattern.ts';
import { wordSet } from '../text/word-set.ts';

interface Arguing {
  /** "should", "must": what ought to be. */
  ought: ReadonlySet<string>;
  /** "sadly", "of course": how the writer takes it. */
  takes: RegExp;
  /** "But", "So" at the head of a sentence: it goes on from the one before. */
  joins: RegExp;
}

const within = (phrases: string): RegExp => pattern('iu', headOf(phrases), `(?<!\\p{L})(?:${phrases})(?!\\p{L})`);
const opening = (words: string): RegExp => new RegExp(`^[^\\p{L}]{0,2}(?:${words})(?!\\p{L})`, 'u');

export const ARGUING: Readonly<Record<string, Arguing>> = {
  en: {
    ought: wordSet("should must ought shouldn't shouldn’t let's let’s"),
    takes: within(
      'sadly|clearly|indeed|certainly|frankly|unfortunately|obviously|surely|admittedly|of course|in fact|after all|' +
        'alas|ironically|plainly|arguably|undoubtedly|no doubt|simply put|the (?:truth|fact) is|like it or not|' +
        'needless to say|to be sure|apparently',
    ),
    joins: opening('But|And|Yet|So|Or|Still'),
  },
  de: {
    ought: wordSet('sollte sollten müsste müssten darf dürfen muss müssen'),
    takes: within(
      'leider|natürlich|selbstverständlich|offensichtlich|freilich|zweifellos|sicherlich|ehrlich gesagt|tatsächlich|' +
        'immerhin|ausgerechnet|schließlich|eben',
    ),
    joins: opening('Aber|Und|Doch|Also|Oder|Denn'),
  },
  fr: {
    ought: wordSet('faut faudrait doit doivent devrait devraient'),
    takes: within(
      'hélas|malheureusement|bien sûr|évidemment|certes|sans doute|en effet|franchement|au fond|à vrai dire|clairement',
    ),
    joins: opening('Mais|Et|Or|Car|Donc|Pourtant'),
  },
  es: {
    ought: wordSet('debe deben debería deberían debemos hay'),
    takes: within('lamentablemente|por supuesto|claro que|sin duda|desde luego|obviamente|francamente|en efecto'),
    joins: opening('Pero|Y|Así que|Pues|O'),
  },
};
