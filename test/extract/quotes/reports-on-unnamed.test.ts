/** The German mood of reports goes on with whoever the sentence before tells of, named or not. */
import { describe, expect, it } from 'vitest';
import { lastSpeaker } from './speaker-of.ts';

describe('a report behind a sentence about somebody without a name', () => {
  it.each([
    ['Eine Behördensprecherin verteidigte den Umzug. Das neue Haus sei „deutlich heller“.', 'Eine Behördensprecherin'],
    ['Ein Anwohner klagte über den Lärm. Es sei „kaum auszuhalten“.', 'Ein Anwohner'],
    ['Eine Lehrerin begrüßte die Reform. Diese sei „längst überfällig“ gewesen.', 'Eine Lehrerin'],
    ['Ein Sprecher des Zoos wies das ab. Die Tiere seien „nie in Gefahr“ gewesen.', 'Ein Sprecher des Zoos'],
    ['Ein Polizist verletzte sich am Arm. Der Täter sei „sehr jung“, sagte der Richter.', 'der Richter'],
    ['Ein Anwohner klagte über den Lärm. Die Stadt nennt das „blanken Unsinn“.', 'Die Stadt'],
  ])('%s', (text, name) => {
    expect(lastSpeaker(text, 'de')).toBe(name);
  });
});
