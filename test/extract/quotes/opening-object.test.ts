/** "Sentencing Ivan Cole, the judge said": the name ends what opens the sentence, and the noun behind it is another's. */
import { expect, it } from 'vitest';
import { lastSpeaker } from './speaker-of.ts';

it.each<[text: string, speaker: string]>([
  ['Expelling Gwen Tarn, the party said she had been “a disgrace”.', 'the party'],
  ['Expelling candidate Gwen Tarn, the party said she had been “a disgrace”.', 'the party'],
  ['In expelling Gwen Tarn, the party said she had been “a disgrace”.', 'the party'],
  ['Despite losing Gwen Tarn, the choir said it was “in good voice”.', 'the choir'],
  ['When he hired Gwen Tarn, the owner said she was “a find”.', 'the owner'],
  ['When the choir hired Gwen Tarn, the owner said she was “a find”.', 'the owner'],
  ['Because she likes Gwen Tarn, the owner said she was “in no hurry”.', 'the owner'],
  ['Alongside Gwen Tarn, the owner said the choir was “alive and well”.', 'the owner'],
  ['As for Gwen Tarn, the owner said she was “alive and well”.', 'the owner'],
  ['Unlike singer Gwen Tarn, the owner said she was “in no hurry”.', 'the owner'],
  ['Expelling Gwen Tarn, the chairman, Luke Ross, told her: “You have let us down.”', 'Luke Ross'],
])('%s → %s', (text, speaker) => expect(lastSpeaker(text)).toBe(speaker));

it.each<[text: string, speaker: string, why: string]>([
  ['In a statement Gwen Tarn, a former singer said it was “a sad day”.', 'Gwen Tarn', 'no verb stands before her'],
  ['During the trial Gwen Tarn, the singer’s mother said it was “a sad day”.', 'Gwen Tarn', 'a time'],
  ['As Gwen Tarn, the choir’s founder said, it was “a sad day”.', 'Gwen Tarn', 'she is its subject'],
  ['Acting mayor Gwen Tarn, a Democrat said it was “a sad day”.', 'Gwen Tarn', 'her office'],
  ['King Harold, the head of the church said it was “a sad day”.', 'King Harold', 'his title'],
])('%s → %s (%s)', (text, speaker) => expect(lastSpeaker(text)).toBe(speaker));
