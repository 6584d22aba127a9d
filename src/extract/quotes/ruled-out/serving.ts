/**
 * "Hale fell off a roof. “It took six hours,” said the surgeon.", "Hale was fined. “Never again,” the judge told him.":
 * nouns for those who have to do with somebody else. Nobody is meant by one who is not told to be one. English.
 */
import { LAWYERS } from '../../lexicon/english-counsel.ts';
import type { Candidate } from '../candidates/candidate.ts';
import { isNoSuchBody } from '../descriptors/kind-of-body.ts';
import { isNeverCalledSo, isOfFirm } from '../descriptors/never-called-so.ts';
import { lowerAt, nounAt, type Scene } from '../scene/scene.ts';
import { isVictim, maySuffer } from '../descriptors/the-victim.ts';
import { wordSet } from '../../../text/word-set.ts';

const SERVING = wordSet(
  `${LAWYERS} surgeon doctor physician nurse paramedic medic midwife pathologist coroner judge magistrate justice ` +
  'prosecutor officer detective constable sergeant inspector superintendent trooper ' +
  'sheriff policeman policewoman firefighter rescuer lifeguard vet dentist therapist psychologist psychiatrist ' +
  'counsellor interpreter translator waiter waitress bartender barman driver conductor steward stewardess ' +
  'dispatcher receptionist clerk cashier usher bailiff referee umpire priest vicar chaplain landlord landlady ' +
  'headteacher headmaster principal caretaker janitor guard warden reporter journalist interviewer presenter ' +
  'moderator pharmacist physiotherapist',
);

export function isServing(scene: Scene, { reference, link, who }: Candidate): boolean {
  if (scene.lexicon.language !== 'en' || reference?.kind !== 'descriptor' || !('entity' in who)) return false;
  if (isServed(scene, nounAt(scene, reference.head), who.entity)) return true;
  const isTold = link === undefined || link.noun || link.nounInName;
  return !isTold && scene.entities[who.entity]?.kind === 'person' && SERVING.has(nounAt(scene, reference.head));
}

/** "“…,” says the patient" of what "Dr Ann Lowe told Ted Hurn": she serves, he is served. */
function isServed(scene: Scene, noun: string, entity: number): boolean {
  const serving = SERVED.find(({ served }) => served.has(noun))?.by;
  if (!serving) return false;
  const titles = scene.entities[entity]?.mentions.map(({ firstToken }) => lowerAt(scene, firstToken - 1)) ?? [];
  const called = [...(scene.roleWords[entity] ?? []), ...titles.map((title) => title.replace(/\.$/, ''))];
  return called.some((word) => serving.has(word)) && !called.includes(noun);
}

const SERVED = [
  { served: wordSet('patient'), by: wordSet('dr doctor surgeon physician gp nurse midwife dentist therapist') },
  { served: wordSet('pupil'), by: wordSet('teacher headteacher headmaster headmistress tutor lecturer') },
  { served: wordSet('tenant lodger'), by: wordSet('landlord landlady') },
  { served: wordSet('defendant accused'), by: wordSet(`${LAWYERS} judge magistrate prosecutor`) },
  { served: wordSet('passenger'), by: wordSet('driver pilot conductor') },
  { served: wordSet('learner'), by: wordSet('instructor teacher') },
];

/** "The chef said", "the victim said": nobody who is named, unless they are told to be one. */
export function isSomebodyNew(scene: Scene, { reference, who, link }: Candidate): boolean {
  if (reference?.kind !== 'descriptor' || !('entity' in who)) return false;
  if (isVictim(scene, reference)) return !maySuffer(scene, who.entity) && scene.personLike.has(who.entity);
  if (isNoSuchBody(scene, nounAt(scene, reference.head), who.entity)) return true;
  const goesOn = link?.holdsFloor === true && link.sameParagraph; // “…,” said Lowe. “…,” the mayor added.
  return goesOn ? isOfFirm(scene, reference, who.entity) : isNeverCalledSo(scene, reference, who.entity);
}
