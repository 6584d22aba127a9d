/**
 * What a form tells, in other languages than English, that the fit has not learned or doubts: who goes on, who is meant
 * by a noun or by nothing at all.
 */
import { addsMore } from './continuation/adds-more.ts';
import { goesOnBelow } from './continuation/goes-on-below.ts';
import { goesOnByForm, meantByTag } from './continuation/goes-on-by-form.ts';
import { goesOnWithoutSubject } from './continuation/goes-on-without-subject.ts';
import { bodyNamedLast } from './continuation/body-named-last.ts';
import { letterByForm } from './head-first/head-first-letter.ts';
import { namedLatter } from './continuation/latter.ts';
import { ownWordsByForm } from './continuation/own-words-by-form.ts';
import { namedLast } from './continuation/named-last.ts';
import { onlyBearer } from './continuation/only-bearer.ts';
import { onlyOneToldOf } from './continuation/only-one-told-of.ts';
import { openedBy } from './continuation/opened-by.ts';
import { goesOnTelling } from './continuation/told-in-tag.ts';
import { toldJustBefore } from './continuation/told-just-before.ts';
import { standsByForm } from './ruled-out/beside-stand.ts';
import { soleVoice } from './continuation/sole-voice.ts';
import { unnamedBefore } from './continuation/unnamed-before.ts';
import { answersByForm } from './ruled-out/reproached.ts';
import { meantBySource } from './coreference/source-before.ts';
import { answererOf } from './candidates/asker.ts';
import type { Candidate } from './candidates/candidate.ts';
import { likeliest, type Attribution, type Weighed } from './candidates/weighed.ts';
import type { Mentions } from './coreference/mentions.ts';
import type { Quotation } from './marks/find-quotations.ts';
import type { Scene } from './scene/scene.ts';

interface Sofar {
  /** Who was told of the quotations before. */
  told: readonly (Attribution | null)[];
  mentions: Mentions;
}

/** The answer where a form tells it, else the likeliest one; null where nobody is likely. */
export function byForm(
  scene: Scene, q: number, { list, chances }: Pick<Weighed, 'list' | 'chances'>, sofar: Sofar,
): Attribution | null {
  const quote = scene.quotations[q]!;
  const before = sofar.told[q - 1] ?? null;
  const told = answererOf(scene, quote, list) ?? likeliest(list, chances);
  if (!told) return null;
  const form = namedLatter(scene, q, list, told, sofar.told) ??
    meantBySource(scene, quote, list, told) ?? meantByTag(scene, q, list, told, before) ??
    toldJustBefore(scene, quote, list, told, sofar.mentions) ??
    letterByForm(scene, quote, list, told) ?? addsMore(scene, list, told, before) ?? bodyNamedLast(scene, list, told) ??
    onlyOneToldOf(scene, q, list, told, sofar.told) ?? onlyBearer(scene, list, chances, told) ??
    namedLast(scene, quote, list, chances, told) ??
    goesOnTelling(scene, quote, list, told) ?? soleVoice(scene, q, { list, carried: chances, told }, sofar.told) ??
    goesOnWithoutSubject(scene, quote, list, inWordsByForm(
      scene, quote, goesOnBelow(scene, q, list, goesOnByForm(scene, quote, list, openedBy(scene, quote, list, told))),
    ));
  return unnamedBefore(scene, quote, list, answersByForm(scene, quote, form));
}

const inWordsByForm = <Likeliest extends Candidate & Attribution>(
  scene: Scene, quote: Quotation, told: Likeliest,
): Likeliest => standsByForm(scene, quote, ownWordsByForm(scene, told));
