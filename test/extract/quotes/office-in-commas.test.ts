/** An office, its body or letters, and then its holder, each set off by commas, as papers of West Africa have them. */
import { expect, it } from 'vitest';
import { lastSpeaker } from './speaker-of.ts';

it.each<[text: string, speaker: string, why: string]>([
  ['The Permanent Secretary, Ministry of Roads, Mrs Uju Okoro, said: “Work begins in May.”', 'Uju Okoro', 'a ministry'],
  ['The Chief Medical Director, CMD, Prof. Tayo Bakare, said, “We lost no patient.”', 'Tayo Bakare', 'letters'],
  ['The State Police Public Relations Officer (PPRO), DSP Yakubu Danjuma, said: “He is in our custody.”',
    'Yakubu Danjuma', 'letters in brackets'],
  ['The Commissioner for Works in Ondo State, Alhaji Sani Folarin, said: “The bridge will hold.”', 'Sani Folarin',
    'an office with a place'],
  ['The Chairman, Nigeria Dockers Congress, Apapa State Council, Comrade Bisi Oke, said: “We will march.”', 'Bisi Oke',
    'two bodies'],
  ['“Work begins in May,” said the Permanent Secretary, Ministry of Roads, Mrs Uju Okoro.', 'Uju Okoro',
    'behind the verb'],
  ['Femi Ajayi, counsel to the plaintiff, Mr Sola Ige, told the court: “It was never signed.”', 'Femi Ajayi',
    'but whoever is named before the office has it'],
  ['Femi Ajayi, who was sacked by the mayor, Mrs Uju Okoro, said: “It was never signed.”', 'Femi Ajayi',
    'nor is an agent the subject'],
  ['A spokesman for the mayor, Mrs Uju Okoro, said: “It was never signed.”', 'A spokesman for the mayor',
    'nor whom somebody speaks for'],
])('%s: %s, %s', (text, speaker) => expect(lastSpeaker(text)).toBe(speaker));

it.each<[text: string, speaker: string, why: string]>([
  ['Cabinet Secretary for Ports Halima Were toured the quay.\n\n“Nobody will pay twice,” the CS said.', 'Halima Were',
    'letters of "cabinet secretary"'],
  ['Roads MEC Lindiwe Khoza opened the bridge.\n\nThe MEC said: “Nobody will pay twice.”', 'Lindiwe Khoza', 'a title'],
  ['The police spokesman, SP Yakubu Danjuma, confirmed it.\n\n“He will face trial,” the PPRO said.', 'Yakubu Danjuma',
    'letters of another name of the office'],
  ['The Emir of Zuru, Alhaji Sani Gero, met the elders.\n\n“We thank you,” the monarch said.', 'Sani Gero',
    'an emir is a monarch'],
])('%s: %s, %s', (text, speaker) => expect(lastSpeaker(text)).toBe(speaker));
