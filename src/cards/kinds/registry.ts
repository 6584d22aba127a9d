/**
 * The kinds of cards, one line each. The compiler asks here for every kind that the schema has, and in
 * templates/index.ts for its template.
 */
import type { CardKind } from '../../schema.ts';
import { correction } from './correction/tell.ts';
import { fact } from './fact/tell.ts';
import { figure } from './figure/tell.ts';
import type { Kind } from './kind.ts';
import { people } from './people/tell.ts';
import { quote } from './quote/tell.ts';
import { reported } from './reported/tell.ts';
import { summary } from './summary/tell.ts';
import { timeline } from './timeline/tell.ts';
import { voices } from './voices/tell.ts';

const KINDS = { summary, fact, quote, voices, figure, timeline, people, reported, correction } as const satisfies {
  [K in CardKind]: Kind<K>;
};

export const kindOf = ({ kind }: { kind: CardKind }): Kind<CardKind> => KINDS[kind];
