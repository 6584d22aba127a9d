/** English passages in which a clause, a phrase or another quotation stands between a verb of saying and who says it. */
import type { Passage } from './passage.ts';

export const EN_CLAUSES: readonly Passage[] = [
  {
    why: 'he is none of those whom his own words name',
    text: 'Then one of the engineers, Tom Dorin, started shouting at Peter Page. He said a meeting was no place for a ' +
      'review. What Page was doing was “completely ridiculous,” he said, and “totally unprofessional.”',
    quotes: [{ says: 'completely ridiculous,', by: 'Tom Dorin', unsure: true },
      { says: 'totally unprofessional.', by: 'Tom Dorin', unsure: true }],
  },
  {
    why: 'a source is not whom it stands close to',
    text: 'The Lorne Gazette reported that a source close to Martin Duncan said that he “did not leave the country sick,” ' +
      'but that he may have met people who were. Duncan, a driver, flew to Halden last month.',
    quotes: [{ says: 'did not leave the country sick,', by: 'a source close to Martin Duncan', unsure: true }],
  },
  {
    why: 'her mother asks; what follows brings in the next words',
    text: 'Anna Lind grew up in a small town. Even now, when she tells her parents that she is in a film, her mother ' +
      'will say tentatively, “Is that something we can see in theatres?” Lind smiles and says, “They are getting used ' +
      'to it.”',
    quotes: [{ says: 'Is that something we can see in theatres?', by: 'her mother', unsure: true },
      { says: 'They are getting used to it.', by: 'Anna Lind' }],
  },
  {
    why: 'those told are not who tells: “to friends and others, and said …”',
    text: 'The affidavit was filed on Thursday. Clerks heard Henry Sollis make “a confession of his part in the fire” to ' +
      'friends, neighbours and others, and said he would never be seen again.',
    quotes: [{ says: 'a confession of his part in the fire', by: 'Henry Sollis', unsure: true }],
  },
  {
    why: 'she is who the sentence before tells of',
    text: '“The situation is grave,” said Carmen Sauer, head of the association. This is what happened to Laura Prince, ' +
      'who has been waiting since April. “Each time they tell me to come back,” she complains.',
    quotes: [{ says: 'The situation is grave,', by: 'Carmen Sauer' },
      { says: 'Each time they tell me to come back,', by: 'Laura Prince', unsure: true }],
  },
  {
    why: 'whoever is met does not speak for it',
    text: '“The situation is grave,” said Carmen Sauer, head of the association. She often meets Laura Prince, who has ' +
      'been waiting since April. “Each time we tell them to come back,” she says.',
    quotes: [{ says: 'The situation is grave,', by: 'Carmen Sauer' },
      { says: 'Each time we tell them to come back,', by: 'Carmen Sauer', unsure: true }],
  },
];
