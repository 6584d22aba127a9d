/**
 * The forms in which a regular verb of saying stands beside a quotation (he, she and they, now and then, and the
 * participle), from its infinitive: one word in a list, and no form is forgotten. Irregular forms are listed by hand.
 */
import { words } from './lexicon.ts';

type Endings = readonly (readonly [infinitive: RegExp, endings: string])[];

/** Every stem of the list with each ending of its class. */
const formsOf = (infinitives: string, classes: Endings): string[] =>
  words(infinitives).flatMap((infinitive) => {
    const [ending, endings] = classes.find(([pattern]) => pattern.test(infinitive)) ?? [/$/, ''];
    const stem = infinitive.replace(ending, '');
    return words(endings).map((form) => stem + form);
  });

/** Prefixes without "ge-" in the participle: "betont", "erklärt"; verbs in "-ieren" have none either. */
const UNSTRESSED = /^(?:be|er|ver|ent|emp|zer|miss|wider|über|unter)|ieren$/;

/** German weak verbs: "betonen", and "hinzu|fügen" with a prefix that comes off: "fügte hinzu", "hinzugefügt". */
export const german = (infinitives: string): string[] =>
  words(infinitives).flatMap((infinitive) => {
    const [prefix = '', base] = infinitive.includes('|') ? infinitive.split('|') : ['', infinitive];
    const stem = (base ?? '').replace(/(?:(?<=[lr])n|en)$/, '');
    const link = /[td]$|[^aeiouäöülrh][mn]$/.test(stem) ? 'e' : '';
    const participle = `${prefix}${UNSTRESSED.test(base ?? '') ? '' : 'ge'}${stem}${link}t`;
    const finite = [`${stem}${link}t`, `${stem}${link}te`, `${stem}${link}ten`, base ?? ''];
    return [...finite.map((form) => prefix + form), ...(prefix ? finite.slice(0, -1) : []), participle];
  });

/** A noun for a person in the forms of a man, of a woman, and of several: "Experte", "Expertin", "Experten". */
const inForms = (noun: string): string =>
  noun.endsWith('e') ? `${noun.slice(0, -1)}(?:e|en|in|innen)` : `${noun}(?:in|innen|n|s)?`;

/** What German nouns for people end in; of `inCompounds` only as the last part of a longer word. */
export const germanRoleEndings = (alone: readonly string[], inCompounds: readonly string[]): RegExp =>
  new RegExp(
    `(?:${alone.map(inForms).join('|')}|[a-zäöüß]{3}(?:${inCompounds.map(inForms).join('|')})|` +
      '(?:anwält|ärzt|bischöf)(?:in|innen)|[a-zäöüß]{3}chefin)$',
    'u',
  );

export const french = (infinitives: string): string[] =>
  formsOf(infinitives, [
    [/ger$/, 'ge gent geait geaient gea gèrent gé geant'],
    [/cer$/, 'ce cent çait çaient ça cèrent cé çant'],
    [/er$/, 'e ent ait aient a èrent é ant'],
    [/ir$/, 'it issent issait issaient irent i issant'],
    [/re$/, ' ent ait aient it irent u ant'],
  ]);

export const spanish = (infinitives: string): string[] =>
  formsOf(infinitives, [
    [/ar$/, 'a an ó aron aba aban ado ando'],
    [/er$/, 'e en ió ieron ía ían ido iendo'],
    [/ir$/, 'e en ió ieron ía ían ido iendo'],
  ]);

export const portuguese = (infinitives: string): string[] =>
  formsOf(infinitives, [
    [/ar$/, 'a am ou aram ava avam ado ando'],
    [/er$/, 'e em eu eram ia iam ido endo'],
    [/ir$/, 'e em iu iram ia iam ido indo'],
  ]);

/** Verbs in "-ire" are those that widen their stem: "ribadire", "ribadisce". */
export const italian = (infinitives: string): string[] =>
  formsOf(infinitives, [
    [/are$/, 'a ano ò arono ava avano ato ando erà herà'],
    [/ere$/, 'e ono ette ettero eva evano uto endo erà'],
    [/ire$/, 'isce iscono ì irono iva ivano ito endo irà'],
  ]);

/** Dutch weak verbs by their stem: "benadruk" → "benadrukt", "benadrukte"; -te after voiceless consonants. */
export const dutch = (stems: string): string[] =>
  words(stems).flatMap((stem) => {
    const past = /(?:[ptksx]|ch)$/.test(stem) ? 'te' : 'de';
    const participle = DUTCH_UNSTRESSED.test(stem) ? '' : 'ge';
    const closed = /[td]$/.test(stem) ? '' : past.slice(0, 1);
    return [/t$/.test(stem) ? stem : `${stem}t`, stem + past, `${stem}${past}n`, `${participle}${stem}${closed}`];
  });
const DUTCH_UNSTRESSED = /^(?:be|er|ver|ont|her|ge|over|onder|weer)/;

/**
 * A list of verbs that has each of its forms with a pronoun behind it as well (Portuguese): "disse-lhe" is a form of
 * "disse". With "-se" only those that are listed so: "queixou-se" is said of somebody, "diz-se" of nobody.
 */
export class WithEnclitics extends Set<string> {
  override has(word: string): boolean {
    return super.has(word) || (word.includes('-') && super.has(word.replace(ENCLITIC, '')));
  }
}
const ENCLITIC = /-(?:[mt]e|lhes?|[nv]os|lh?[oa]s?|n[oa]s?)$/u;
