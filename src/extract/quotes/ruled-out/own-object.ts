/** "The Echo quoted her as saying “…”": whoever does it to somebody is not the one it is done to. */
import type { Candidate } from '../candidates/candidate.ts';
import { firstSubject } from '../clause/first-subject.ts';
import { controller } from '../clause/object-control.ts';
import { objectPronounAt } from '../phrase/object-pronoun.ts';
import { sentenceAround, type Scene } from '../scene/scene.ts';

export function isOwnObject(scene: Scene, { reference, who }: Candidate): boolean {
  if (!reference || reference.kind === 'name') return false;
  const { first } = sentenceAround(scene, reference.first);
  const isObject = reference.kind === 'pronoun' ? objectPronounAt(scene, reference.first) !== null
    : controller(scene, reference.end, first)?.first === reference.first; // "accused the leader of calling it “…”"
  if (!isObject) return false;
  const subject = first < reference.first ? firstSubject(scene, first, reference.first) : null;
  if (!('entity' in who)) return subject?.kind === 'descriptor' && who.first < subject.end && who.end > subject.first;
  return subject?.kind === 'name' && subject.entity === who.entity;
}
