/** A question that names another may be asked of whoever is interviewed. */
import { expect, it } from 'vitest';
import { lastSpeaker } from './speaker-of.ts';

const TALK = 'Anna Moss sits in her garden, far from Peter Hale. “It is about the plan,” says Moss.\n\n';

it.each<[text: string, why: string]>([
  ['Is Peter Hale a good leader?\n\n“Well, I am fully behind him, I want him to succeed.”', 'he is spoken of'],
  ['And Peter Hale?\n\n“He was the best of us.”', 'he is spoken of'],
  ['And Mr Hale?\n\n“He was the best of us.”', 'he is spoken of'],
  ['Does she miss Peter Hale?\n\n“Every day. We had fun.”', 'she is asked'],
  ['What advice would she give Peter Hale now?\n\n“It is not my job.”', 'she is asked'],
])('%s', (text) => expect(lastSpeaker(TALK + text)).toBe('Anna Moss'));

it.each<[text: string, why: string]>([
  ['Did Peter Hale agree?\n\n“Not in the least. I told her so.”', 'he is asked'],
  ['What does Peter Hale think of him?\n\n“He is a clown.”', 'he is asked'],
  ['Is Peter Hale proud of his son?\n\n“I taught him all he knows.”', 'him is the son'],
  ['How is Peter Hale coping since his father died?\n\n“I miss him every day.”', 'him is the father'],
  ['Is Peter Hale worried about the boy?\n\n“I told him to stay.”', 'him is the boy'],
  ['Peter Hale, will you leave?\n\n“I left it to him. He knows.”', 'he is spoken to'],
  ['Did Peter Hale answer?\n\n“What did he say?”', 'a question back'],
])('not: %s', (text) => expect(lastSpeaker(TALK + text)).not.toBe('Anna Moss'));
