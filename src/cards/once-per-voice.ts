/** What the article tells of somebody by their name and role: asked for each stretch of their words, read once. */
import { oncePer } from '../text/memo.ts';
import type { Voice } from './card.ts';
import type { Planning } from './planning.ts';

type Read<R> = (planning: Planning, voice: Voice) => R;

export function oncePerVoice<R>(read: Read<R>): Read<R> {
  const answersOf = oncePer((_: Planning) => new Map<string, R>());
  return (planning, voice) => {
    const answers = answersOf(planning);
    const key = `${voice.name}|${voice.role}`;
    const known = answers.get(key);
    if (known !== undefined) return known;
    const answer = read(planning, voice);
    answers.set(key, answer);
    return answer;
  };
}
