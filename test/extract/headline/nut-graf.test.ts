import { describe, expect, it } from 'vitest';
import { readHeadline } from '../../../src/extract/headline.ts';
import { documentOf } from '../document-of.ts';

const SCENE =
  'Long grey buses with fogged windows often creep along the cliff road late in the evening, past shuttered kiosks, ' +
  'a dark petrol pump and the last of the fishing boats.';
const NUT =
  'The long strike at Port Ellery, which has shut every pit of the Lund company, entered its third month this week.';
const REST =
  ' Union leaders of the strike said the pits would stay closed until the Lund company talked. Miners of Port Ellery ' +
  'have lost a third of their wages since the strike began. The Lund company runs nine pits in the north. Shops near ' +
  'the pits report half their trade. “The strike is the longest of my life,” said Rosa Medina, who leads the union. ' +
  'The company has asked a court at Port Ellery to end the strike.';

const headOf = (text: string): string => readHeadline(documentOf(text), { title: null }).text;

describe('readHeadline of a story that opens with a scene', () => {
  it('takes the sentence that says what the story is about', () => {
    expect(headOf(`${SCENE} The drivers did not speak. ${NUT}${REST}`)).toBe(NUT);
  });

  it('keeps a lede that tells the news, however much a later sentence says', () => {
    const lede = 'Miners of the Lund company in Port Ellery began the third month of their strike on Monday.';
    expect(headOf(`${lede} The drivers did not speak. ${NUT}${REST}`)).toBe(lede);
  });

  it('keeps the scene where what tells more leaves something open', () => {
    const open = 'But they say their strike at the Lund pits of Port Ellery will go on, and the company knows it.';
    const about = REST.trim().split('. ').map((sentence) => `They said that ${sentence}`).join('. ');
    expect(headOf(`${SCENE} ${open} ${about}`)).toBe(SCENE);
  });
});
