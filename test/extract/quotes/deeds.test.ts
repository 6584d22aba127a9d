/** "The coach said", of whom the article only tells that he coached; and who was coached is no coach. */
import { expect, it } from 'vitest';
import { lastSpeaker } from './speaker-of.ts';

it.each([
  'Kurt Baum, who coached the sprinter Ade Bright for ten years, came to the track. “He was always late,” the coach said.',
  'Dot Malone has taught chemistry at Eddis since 1998. “They want to blow things up,” the teacher said.',
  'Des Boon saw his side lose 4-0. “I could have wept,” the manager said.',
  'Ines Vale directed the film in Eddis. “It rained each day,” the director said.',
])('%s', (text) => expect(lastSpeaker(text)).toMatch(/^(?:Kurt Baum|Dot Malone|Des Boon|Ines Vale)$/));

it.each([
  'Bode Adeyi, SAN, rose in Abuja, and Ife Nwa wept. “The vouchers fell from the moon,” the barrister said.',
  'For the petitioner, Bode Adeyi rose in Abuja. “The vouchers fell from the moon,” the barrister said.',
  'For the plaintiff, Bode Adeyi told the jury it was theft. “The vouchers fell from the moon,” the barrister said.',
])('counsel by letters and by the side: %s', (text) => expect(lastSpeaker(text)).toBe('Bode Adeyi'));

it.each([
  'Ade Bright was coached by his uncle for ten years. “He was always late,” the coach said.',
  'For the plaintiff, Paul Ames is a threat. “It is theft,” the lawyer said.',
  'For the defence, Paul Ames was a gift. “It is theft,” the barrister said.',
  'Paul Ames left the Regal without paying. “He had the lobster,” the chef said.',
])('nobody named: %s', (text) => expect(lastSpeaker(text) ?? 'nobody').not.toMatch(/Bright|Ames/));
