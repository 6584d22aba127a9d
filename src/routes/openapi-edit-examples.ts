/** What the calls of an editor answer, for the description: made by the code that answers them. */
import { THEME_NAMES } from '../../templates/theme.ts';
import { statedKit } from '../article/brand.ts';
import { applyEdits, type EditedRecord } from '../desk/apply-edits.ts';
import { Change, PickRequest } from '../desk/change.ts';
import { changeEdits } from '../desk/change-edits.ts';
import { planningOf } from '../desk/chosen-words.ts';
import { changedState, nextRevision } from '../desk/next-revision.ts';
import { pickPassage } from '../desk/pick-passage.ts';
import { NO_EDITS } from '../sheet/edits.ts';
import { listRevisions } from './list-revisions.ts';
import { EDITS } from './operations/edits.ts';
import { EXAMPLE_KIT } from './operations/kits.ts';
import { withPictureAlts } from './picture-alts.ts';
import { showSheet } from './show-sheet.ts';

/** When the example was edited: a fixed time, so that /openapi.json is the same each time it is made. */
const EDITED_AT = new Date('2026-03-10T09:05:00Z');
const NAME = '1-k2m9x4t7qa';

/** Operation → `status media-type` → the body of an answer. */
type Answers = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

export async function editExamples(record: EditedRecord, origin: string, drawing: string): Promise<Answers> {
  const bodyOf = (id: string) => EDITS.find((operation) => operation.id === id)?.body?.['application/json'];
  const signature = { by: 'anna', at: EDITED_AT.toISOString() };
  const edits = changeEdits({ record, edits: NO_EDITS, themes: [], signature }, Change.parse(bodyOf('editSheet')));
  const signed = { at: EDITED_AT, by: 'anna', did: ['speakers', 'order'] };
  const revision = { ...nextRevision(null, changedState(null, edits), signed), name: NAME };
  const edited = applyEdits({ ...record, edited: revision });
  const answered = async (shown: EditedRecord) =>
    withPictureAlts(await showSheet(shown, origin, drawing), shown, origin);
  const sheet = await answered(edited);
  const given = pickPassage(planningOf(record), PickRequest.parse(bodyOf('pickCard')));
  const picked = 'picked' in given ? [given.picked] : [];
  const { cards } = await answered(applyEdits(record, { ...NO_EDITS, picked }));
  const card = cards.find(({ by }) => by === 'editor');
  return {
    editSheet: { '200 application/json': sheet },
    pickCard: { '201 application/json': card, '200 application/json': card },
    listRevisions: { '200 application/json': listRevisions(edited, [{ ...revision, holds: true }]) },
    ...kitExamples(),
    restoreRevision: { '200 application/json': sheet },
  };
}

function kitExamples(): Answers {
  const kit = statedKit(THEME_NAMES).parse(EXAMPLE_KIT);
  const row = { name: 'Courier', at: EDITED_AT.toISOString(), by: 'anna' };
  return {
    listKits: { '200 application/json': { kits: [row] } },
    getKit: { '200 application/json': kit },
    putKit: { '201 application/json': kit, '200 application/json': kit },
  };
}
