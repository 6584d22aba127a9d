import { describe, expect, it } from 'vitest';
import { isBoilerplate } from '../../../src/extract/facts/boilerplate.ts';

describe('isBoilerplate', () => {
  it.each([
    'Read more: The storm that changed the town',
    'A crumpled ramp at the Port Ellery terminal on Tuesday morning.',
    'Parents of Port Ellery school listen to the principal on February 25, 2026.',
    'By Ines Marlow',
    'By . Ines Marlow . PUBLISHED: . 12:01, 3 May 2014',
    'Photo: Ines Marlow / Coast Press',
    'Sign up for our weekly newsletter here.',
    'We use cookies to give you the best experience on our site.',
    'Follow us on Facebook and Instagram',
    'Reporting by Ines Marlow; Editing by Dora Lindqvist',
    'Ines Marlow contributed to this report.',
    'Lesen Sie auch: Streit um die Brücke',
    'Scroll down for video',
    'All rights reserved.',
    'Источник: пресс-служба города',
    'Читайте также: спор о мосте',
    'Add Coast News to your Timeline to share with your friends.',
    'Ines Marlow currently works for The Coast Press as a writer.',
    'Ines Marlow is a freelance journalist based in Port Ellery.',
    'Zum Artikel: Streit um die Brücke',
    'Cover image: the bridge at night, by Ines Marlow.',
    'Unlimited online access to read articles from 15 sites across the country with one account.',
    'Port Ellery, Ines Marlow ines@coast.example',
    '17.04.2024 | 6:00 min.',
    'Die Brücke bleibt zu (11.39 Uhr)',
    'Brick 75363, the small bridge: 15,99 Euro.',
    'Exclusive articles from Ines Marlow, Dora Lindqvist and others.',
    'Port Ellery ePaper, an electronic replica of the print edition to view on any device.',
    'Editor’s note: this map shows the top ten bridges.',
    'Zum Tarif bei der Brückenbank 10 GB für 5,99 Euro Zum Angebot.',
    'Dieser Beitrag entstand in freundlicher Zusammenarbeit mit der Brückenbank.',
    'This week’s podcast is sponsored by the Bridge Bank.',
    'You can find a builder near you or call 310-825-2631.',
    'Bildergalerie: die Brücke bei Nacht',
    'Ines Marlow, Leiterin des Bauamts, zeigt die Brücke © Bauamt Lind',
    'Additional co-authors are Dora Lindqvist and Ivo Brandt of Port Ellery College.',
    'Other authors on the paper include Dora Lindqvist.',
    'The study, titled “Rust and Rain,” was funded by the Bridge Bank.',
    'This research was partly supported by the state of Lind.',
    'Die Studie wurde vom Land Lind gefördert.',
    'L’étude a été financée par la Banque de France.',
    'The paper was funded in part by the Bridge Bank, Lind College and the state of Lind.',
    'Weitere Autoren der Studie sind Dora Lindqvist und Ivo Brandt.',
    'The bank will host a conference call for analysts at 2 p.m. on Friday.',
  ])('knows a notice: %s', (line) => {
    expect(isBoilerplate(line)).toBe(true);
  });

  it.each([
    'Ines Marlow is a journalist who was held in Port Ellery for ten months.',
    'Daily access to clean water is a right, the council said.',
    'Video-game makers left Port Ellery.',
    'By Tuesday the council had read the plan and approved it.',
    'Photo shops closed all over the country last year.',
    'From Oslo to Rome, trains ran late on Monday.',
    'Watch makers in Geneva sold 4 million watches last year.',
    'Readers of the paper paid for the wall.',
    'Port Ellery approved the wall.',
    'The firm changed its privacy policy in May.',
    'Getty Images sued the maker of the model.',
    'Follow the money, the old reporter said.',
    'Related costs rose by a third last year.',
    'Sponsored walks raised 4 million euros.',
    'The bridge was funded by the state of Lind.',
    'The study was stopped by the state of Lind.',
    'The authors are worried about the wall.',
    'The work is funded by a new tax on tourists, the mayor said on Monday.',
    'This work was financed by the €40m loan that the council approved.',
    'The research was partly funded by tobacco firms, leaked papers show.',
    'The research was funded by Bridge Bank, which sells the pills.',
    'The study was supported by 40 towns and found that bread is cheaper.',
    'Die Studie wurde von Tabakfirmen finanziert, wie Papiere zeigen.',
    'Further authors were arrested in Port Ellery on Monday.',
    'Other authors are furious at the ban, which hits 40 books.',
    'Other authors include Ines Marlow, whose book sold 40,000 copies.',
    'Weitere Autoren sind empört.',
    'The president will hold a conference call with governors on Monday.',
    'The town will host a webcast of the final.',
    'The bank will host a summit on bridges in May.',
    'The town gave 400 people access to the old quay.',
    'The ticket costs 15,99 Euro a head at most.',
  ])('leaves a statement: %s', (line) => {
    expect(isBoilerplate(line)).toBe(false);
  });

  it('comes to an end on a line of many elided names', () => {
    expect(isBoilerplate(`The study was funded by ${"D'A ".repeat(90)}and failed.`)).toBe(false);
  });
});
