/** What the desk shows of one sheet. Types only. */
import type { EditedRecord } from '../../desk/apply-edits.ts';
import type { Sheet } from '../../schema.ts';
import type { Report } from '../../sheet/reports.ts';
import type { Shown } from '../page-model.ts';
import type { PageLanguage } from '../words/page-words.ts';

export interface DeskProps {
  record: EditedRecord;
  sheet: Sheet;
  /** Each card as pages show it. */
  shown: readonly Shown[];
  /** Names the state that a change is made on. */
  etag: string;
  themes: readonly string[];
  /** Names of the brand kits that are saved. */
  kits: readonly string[];
  reports: readonly Report[];
  /** Of the interface. */
  language: PageLanguage;
}
