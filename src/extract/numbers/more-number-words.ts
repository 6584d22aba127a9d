/** Words that stand for numbers in languages without a reader of speakers. Data only. */
import type { NumberWords } from './number-words.ts';
import { SCALE_WORDS } from './scale-words.ts';

interface Lists {
  /** Words for 0, 1, 2 …; forms of one are joined by "|". */
  count: string;
  /** Words for 20, 30 … 90. */
  tens?: string;
  /** Words for 100, 200 … 900 where they are words of their own. */
  hundreds?: string;
  more?: Readonly<Record<string, number>>;
  vague?: string;
  joiners?: string;
  fractions?: Readonly<Record<string, number>>;
  halves?: string;
  ones?: string;
}

const list = (words: string | undefined): string[] => (words === undefined ? [] : words.split(' '));

function numbered(words: string | undefined, valueOf: (index: number) => number): [string, number][] {
  return list(words).flatMap((forms, i) => forms.split('|').map((form): [string, number] => [form, valueOf(i)]));
}

function wordsOf(language: string, lists: Lists): NumberWords {
  const { count, tens, hundreds, more, vague, joiners, fractions = {}, halves, ones } = lists;
  const cardinals = Object.fromEntries([
    ...numbered(count, (i) => i),
    ...numbered(tens, (i) => (i + 2) * 10),
    ...numbered(hundreds, (i) => (i + 1) * 100),
    ...Object.entries(more ?? {}),
  ]);
  return {
    cardinals,
    scales: SCALE_WORDS[language] ?? {},
    vague: list(vague),
    joiners: list(joiners),
    fractions,
    halves: list(halves),
    ones: list(ones),
  };
}

const LISTS: Readonly<Record<string, Lists>> = {
  nl: {
    count:
      'nul een|één twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien zestien ' +
      'zeventien achttien negentien',
    tens: 'twintig dertig veertig vijftig zestig zeventig tachtig negentig',
    vague: 'tientallen honderden duizenden miljoenen',
    fractions: { derde: 3, kwart: 4, vijfde: 5, tiende: 10 },
    halves: 'helft',
    ones: 'een één',
  },
  pl: {
    count:
      'zero jeden|jedna|jedno dwa|dwie|dwóch|dwoje trzy|trzech|troje cztery|czterech|czworo pięć|pięciu|pięcioro ' +
      'sześć|sześciu siedem|siedmiu osiem|ośmiu dziewięć|dziewięciu dziesięć|dziesięciu jedenaście dwanaście ' +
      'trzynaście czternaście piętnaście szesnaście siedemnaście osiemnaście dziewiętnaście',
    tens:
      'dwadzieścia|dwudziestu trzydzieści|trzydziestu czterdzieści|czterdziestu pięćdziesiąt|pięćdziesięciu ' +
      'sześćdziesiąt siedemdziesiąt osiemdziesiąt dziewięćdziesiąt',
    hundreds: 'sto|stu dwieście|dwustu trzysta czterysta pięćset|pięciuset sześćset siedemset osiemset dziewięćset',
    vague: 'setki setek dziesiątki dziesiątek tysiące',
    fractions: { trzecia: 3, trzecią: 3, trzecie: 3, czwarta: 4, czwartą: 4, czwarte: 4, piąta: 5, piątą: 5, piąte: 5 },
    halves: 'połowa połowę połowy',
    ones: 'jeden jedna jedno jedną',
  },
  sv: {
    count:
      'noll en|ett två tre fyra fem sex sju åtta nio tio elva tolv tretton fjorton femton sexton sjutton arton nitton',
    tens: 'tjugo trettio fyrtio femtio sextio sjuttio åttio nittio',
    vague: 'tiotals hundratals tusentals miljontals',
    fractions: { tredjedel: 3, tredjedelar: 3, fjärdedel: 4, fjärdedelar: 4, femtedel: 5, femtedelar: 5 },
    halves: 'hälften',
    ones: 'en ett',
  },
  tr: {
    count: 'sıfır bir iki üç dört beş altı yedi sekiz dokuz on',
    tens: 'yirmi otuz kırk elli altmış yetmiş seksen doksan',
    vague: 'yüzlerce binlerce onlarca milyonlarca',
    ones: 'bir',
  },
  id: {
    count: 'nol satu dua tiga empat lima enam tujuh delapan sembilan sepuluh sebelas',
    more: { seratus: 100, seribu: 1000, sejuta: 1e6 },
    vague: 'ratusan ribuan puluhan jutaan',
    fractions: { pertiga: 3, perempat: 4, perlima: 5, persepuluh: 10 },
    halves: 'separuh',
  },
  el: {
    count:
      'μηδέν ένα|ένας|μία|μια δύο|δυο τρία|τρεις τέσσερα|τέσσερις πέντε έξι επτά|εφτά οκτώ|οχτώ εννέα|εννιά δέκα ' +
      'έντεκα δώδεκα',
    tens: 'είκοσι τριάντα σαράντα πενήντα εξήντα εβδομήντα ογδόντα ενενήντα',
    more: { εκατό: 100, εκατόν: 100, διακόσια: 200, διακόσιοι: 200, τριακόσια: 300, πεντακόσια: 500, χίλια: 1000 },
    vague: 'εκατοντάδες δεκάδες',
    ones: 'ένα ένας μία μια',
  },
  hi: {
    count:
      'शून्य एक दो तीन चार पाँच|पांच छह|छः सात आठ नौ दस ग्यारह बारह तेरह चौदह पंद्रह|पन्द्रह सोलह सत्रह अठारह ' +
      'उन्नीस बीस',
    more: { पच्चीस: 25, तीस: 30, चालीस: 40, पचास: 50, साठ: 60, सत्तर: 70, अस्सी: 80, नब्बे: 90 },
    vague: 'सैकड़ों हज़ारों हजारों लाखों करोड़ों दर्जनों',
    ones: 'एक',
  },
  ar: {
    count: 'صفر',
    more: {
      مئتان: 200, مئتين: 200, مئتي: 200, مائتان: 200, مائتين: 200, مائتي: 200, ألفان: 2000, ألفين: 2000, ألفي: 2000,
      مليونان: 2e6, مليونين: 2e6, مليوني: 2e6, ملياران: 2e9, مليارين: 2e9, ملياري: 2e9,
    },
    vague: 'مئات عشرات آلاف ملايين',
  },
  he: { count: 'אפס', more: { מאתיים: 200, אלפיים: 2000 }, vague: 'מאות עשרות אלפי מיליוני' },
};

export const MORE_NUMBER_WORDS: Readonly<Record<string, NumberWords>> = Object.fromEntries(
  Object.entries(LISTS).map(([language, lists]) => [language, wordsOf(language, lists)]),
);
