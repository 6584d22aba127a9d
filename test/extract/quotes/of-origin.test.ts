/** "the Swede", "the Tory", "the teenager": the only one named before of whom nation, party or age are told. */
import { expect, it } from 'vitest';
import { lastSpeaker } from './speaker-of.ts';

it.each<[text: string, speaker: string]>([
  ['Tom Keel of England lost to Sweden’s Lars Ekman. “I played my best,” the Swede said.', 'Lars Ekman'],
  ['Tom Keel lost to Australian Lars Ekman. “I played my best,” said the Australian.', 'Lars Ekman'],
  ['Tom Keel of Ireland lost to Lars Ekman of Wales. “I played my best,” the Welshman said.', 'Lars Ekman'],
  ['Tom Keel lost to American champion Lars Ekman. “I played my best,” the American said.', 'Lars Ekman'],
  ['Labour’s Tom Keel debated the Conservative Ben Foley. “We need oil,” the Tory said.', 'Ben Foley'],
  ['Democratic Senator Gwen Tarn attacked Tom Keel. “He is a fool,” the Democrat said.', 'Gwen Tarn'],
  ['Tom Keel, 71, was robbed by Ben Foley, 19. “I needed cash,” the teenager told police.', 'Ben Foley'],
  ['Sweden’s Lars Ekman, who was born in Malmo, beat Tom Keel. “I played my best,” the Swede said.', 'Lars Ekman'],
  ['Carl Dunn has joined Leeds. The Scot replaces Tom Keel of Scotland. “It is an honour,” the Scot said.', 'Carl Dunn'],
  ['England’s Tom Keel was sent off. Referee Luc Perrin, an Englishman, had no doubt. “It was red,” the Englishman ' +
    'said.', 'Luc Perrin'],
  ['Tom Keel was beaten by Australian Lars Ekman. “I played my best,” said the Australian.', 'Lars Ekman'],
  ['Tom Keel of South Africa beat Ghana’s Ben Addo. “My legs were gone,” said the Ghanaian.', 'Ben Addo'],
  ['Tom Keel lost to 18-year-old Ben Foley. “I dreamed of this,” said the teenager.', 'Ben Foley'],
  ['Governor Gwen Tarn, a Republican, met Democratic Senator Tom Keel. “We had good talks,” the Democrat said.',
    'Tom Keel'],
  ['Top seed Gwen Tarn will play 19-year-old Beth Roy. “I can beat her,” said the 19-year-old.', 'Beth Roy'],
])('%s → %s', (text, speaker) => expect(lastSpeaker(text)).toBe(speaker));

it.each<[text: string, never: string, why: string]>([
  ['Tom Keel beat Australia’s Lars Ekman. “I played my best,” the Austrian said.', 'Lars Ekman', 'of Austria'],
  ['Lars Ekman met Carl Dunn. The Welshman beat Tom Keel in May. “He was poor,” the Welshman said.', 'Carl Dunn',
    'nothing tells it of him'],
  ['Lars Ekman, born in Malmo, beat Tom Keel of Sweden. “I played my best,” the Swede said.', 'Tom Keel', 'either'],
  ['Tom Keel, from Dublin, will fight Ireland’s Carl Dunn. “I can beat him,” the Irishman said.', 'Carl Dunn', 'either'],
  ['Madrid-born Luis Vega beat Spain’s Juan Rey. “It is a dream,” the Spaniard said.', 'Juan Rey', 'either'],
  ['Lars Ekman, who beat Tom Keel of Sweden in May, was happy. “I played my best,” the Swede said.', 'Tom Keel',
    'told only in what is told of Ekman'],
  ['Florida senator Carl Dunn spoke after Republican Tom Keel. “We can win,” the Republican said.', 'Tom Keel',
    'a senator has a party'],
  ['Beth Roy, who won gold aged 16, beat Gwen Tarn, 19. “I was in tears,” the teenager said.', 'Gwen Tarn', 'either'],
  ['Max Vogel beat Luc Perrin in Germany’s capital. “He was good,” the German said.', 'Luc Perrin', 'no owner of his'],
])('%s → never %s (%s)', (text, never) => expect(lastSpeaker(text)).not.toBe(never));
