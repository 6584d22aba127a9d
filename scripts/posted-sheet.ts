/** What `POST /api/sheets` answers: the sheet with the article's text, or a problem. */
import * as z from 'zod';
import { Sheet } from '../src/schema.ts';

export const PostedSheet = Sheet.extend({ article: z.object({ text: z.string() }) });
export type PostedSheet = z.infer<typeof PostedSheet>;

export const Problem = z.object({ title: z.string(), code: z.string(), detail: z.string() });
