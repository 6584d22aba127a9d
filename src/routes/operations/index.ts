/** The calls of the API as data: what each does, takes and answers. /openapi.json and /docs are made of it. */
import type { Operation } from '../openapi-operation.ts';
import { ARCHIVE } from './archive.ts';
import { CARDS } from './cards.ts';
import { CHANGES } from './changes.ts';
import { CHECK } from './check.ts';
import { EDITS } from './edits.ts';
import { EXPORTS } from './exports.ts';
import { KITS } from './kits.ts';
import { MCP } from './mcp.ts';
import { PAGES } from './pages.ts';
import { PIPELINE } from './pipeline.ts';
import { SHEETS } from './sheets.ts';

export const OPERATIONS: readonly Operation[] = [
  ...SHEETS, ...EDITS, ...KITS, ...CHANGES, ...CHECK, ...EXPORTS, ...MCP, ...CARDS, ...PAGES, ...PIPELINE,
  ...ARCHIVE,
];
