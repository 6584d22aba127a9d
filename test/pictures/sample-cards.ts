/** Cards in our own words, short and long, in many scripts: what pictures are compared by and the gallery shows. */
import type { Card, CardSource, Voice } from '../../src/cards/card.ts';

const source: CardSource = {
  publisher: 'Example News', date: '2025-05-20',
  address: 'verbatim.example/s/k3v9x2', paragraph: 3,
};
const whole: CardSource = { ...source, paragraph: null };
const en = { language: 'en', rtl: false, source };
const voice = (name: string, role: string | null): Voice => ({ name, role });

const headline = 'Harbour bridge to close for two years after engineers find cracks in all four main cables';
const adeyemi = voice('Ruth Adeyemi', 'the harbour commissioner');
const wieczorek = voice('Tomasz Wieczorek', 'ferry captain');
const holm = voice('Lena Holm', 'chair of the residents’ association');
const park = voice('Jon Park', 'city treasurer');

/** One of each kind, as most articles fill it. */
export const ORDINARY = {
  summary: {
    ...en, source: whole, id: 'summary', kind: 'summary', headline,
    facts: [
      'The council voted 31 to 4 on Tuesday to spend $3.2 billion on repairs, the largest sum that it has approved ' +
      'in twenty years.',
      'Ferries will carry foot passengers free of charge from June 1.',
      'About 84,000 people cross the bridge on a working day, a third of them on foot or by bicycle.',
      'The closure will last until at least May 2027.',
      'Two earlier surveys, in 2019 and 2022, found no damage.',
    ],
  },
  fact: {
    ...en,
    id: 'fact-1',
    kind: 'fact',
    matter: headline,
    text: 'About 84,000 people cross the bridge on a working day, a third of them on foot or by bicycle.',
  },
  quote: {
    ...en, id: 'quote-1', kind: 'quote', matter: headline, leadIn: '', part: null, speaker: adeyemi,
    text: 'The bridge has carried this city for ninety years. It cannot carry it for one more winter.',
  },
  voices: {
    ...en, source: whole, id: 'voices', kind: 'voices', matter: headline,
    voices: [
      { text: 'It cannot carry it for one more winter.', speaker: adeyemi },
      { text: 'My crews are ready, the boats are not.', speaker: wieczorek },
      { text: 'Nobody has explained to the people who cross every day what changed in eight weeks …', speaker: holm },
      { text: 'There is no money for a second crossing, and everybody in the room knew it.', speaker: park },
    ],
  },
  figure: {
    ...en, id: 'figure-1', kind: 'figure', matter: headline, figure: '$3.2 billion',
    label: 'on repairs, the largest sum that it has approved in twenty years',
    sentence:
      'The council voted 31 to 4 on Tuesday to spend $3.2 billion on repairs, the largest sum that it has approved ' +
      'in twenty years.',
  },
  timeline: {
    ...en, source: whole, id: 'timeline', kind: 'timeline', matter: headline,
    events: [
      { date: '2019', text: 'A first survey in 2019 found no damage to the cables.' },
      { date: '2025-03-14', text: 'On March 14 a diver photographed a broken strand at the north anchor.' },
      { date: '2025-05-20', text: 'The council voted 31 to 4 on Tuesday to spend $3.2 billion on repairs.' },
      { date: '2027-05', text: 'The closure will last until at least May 2027.' },
    ],
  },
  people: {
    ...en,
    source: whole,
    id: 'people',
    kind: 'people',
    matter: headline,
    people: [adeyemi, wieczorek, holm, park],
  },
  reported: {
    ...en, id: 'pick-reported-1-2', kind: 'reported', matter: headline, speaker: park,
    text: 'Park told the council that the repairs would cost less than a new bridge, which had been put at $9 billion.',
  },
  correction: {
    ...en, source: whole, id: 'correction-1', kind: 'correction', matter: headline,
    was: {
      text: 'It will carry this city for ninety years.', isQuote: true, speaker: wieczorek, label: null,
    },
    is: { text: 'The bridge has carried this city for ninety years.', isQuote: true, speaker: adeyemi, label: null },
  },
} as const satisfies { [K in Card['kind']]: Extract<Card, { kind: K }> };

const long =
  'We were told in March that the cables would last, and in May that they would not, and nobody in that office has ' +
  'yet explained to the people who cross every day what changed in eight weeks, or who signed the second report, or ' +
  'why the first one was never published. …';
const nothing: CardSource = { publisher: null, date: null, address: null, paragraph: null };
const said = (language: string, publisher: string, text: string, speaker: Voice, rtl = false): Card => ({
  id: 'quote-1', kind: 'quote', language, rtl, source: { ...source, publisher }, matter: '', leadIn: '', part: null,
  text, speaker,
});
const summed = (language: string, publisher: string, title: string, facts: string[], rtl = false): Card => ({
  id: 'summary', kind: 'summary', language, rtl, source: { ...whole, publisher }, headline: title, facts,
});

/** What is out of the ordinary, and must look as if it were not. */
export const UNUSUAL: Record<string, Card> = {
  'one word': { ...ORDINARY.quote, text: 'No.', speaker: voice('Tomasz Wieczorek', null) },
  'long, in parts': {
    ...ORDINARY.quote,
    id: 'quote-1.1',
    part: { number: 1, of: 2 },
    text: long,
    speaker: voice(
      'Maria Zetterström-Lindqvist',
      'chair of the residents’ association of the northern quays and a former member of the port authority',
    ),
  },
  'nobody named': {
    ...ORDINARY.quote,
    speaker: null,
    text: 'There is no money for a second crossing, and everybody in the room knew it.',
  },
  'no source known': {
    ...ORDINARY.quote,
    source: nothing,
    text: 'My crews are ready, the boats are not.',
    speaker: wieczorek,
  },
  'long headline': {
    ...ORDINARY.summary,
    headline: `${headline}, and the council, the port authority and three ministries quarrel over who knew of them, when they knew, and who will pay`,
    facts: ORDINARY.summary.facts.slice(0, 3),
  },
  'long fact': {
    ...ORDINARY.fact,
    text: 'The commission of inquiry, which heard 214 witnesses over eleven months and read more than nine thousand ' +
      'pages of inspection logs, some of them kept by hand, found that the first broken strand had been reported, ' +
      'photographed and filed in the autumn of 2021, and that the report was then closed without being read by ' +
      'anybody who could have acted on it.',
  },
  'plain count': {
    ...ORDINARY.figure,
    figure: '84,000',
    label: 'people cross the bridge on a working day',
    sentence: ORDINARY.fact.text,
  },
  'long number': {
    ...ORDINARY.figure,
    figure: '1,234,567,890 kilowatt-hours',
    label: 'of electricity',
    sentence: null,
  },
  points: {
    ...ORDINARY.summary,
    headline: 'Seven ways to cut your heating bill',
    points: 'numbered',
    facts: [
      'Turn the boiler’s flow temperature down to 55 °C', 'Bleed the radiators before winter',
      'Draught-proof the letterbox and the loft hatch', 'Close the curtains at dusk', 'Heat the room that you sit in',
      'Insulate the hot-water tank', 'Ask your council about grants',
    ],
  },
  emoji: { ...ORDINARY.quote, text: 'We will be back 🌉 and the party 🎉 will last a week.', speaker: park },
  'two voices': { ...ORDINARY.voices, voices: ORDINARY.voices.voices.slice(0, 2) },
  'three voices': { ...ORDINARY.voices, voices: ORDINARY.voices.voices.slice(0, 3) },
};

/** A quotation or a summary in each script that the fonts cover. */
export const SCRIPTS: Record<string, Card> = {
  Telugu: said('te', 'Example News', 'వంతెన జూన్‌లో మూసివేయబడుతుంది. కేబుళ్లలో పగుళ్లు కనిపించాయి.', voice('రూత్ అడెయెమి', null)),
  Kannada: said('kn', 'Example News', 'ಸೇತುವೆ ಜೂನ್‌ನಲ್ಲಿ ಮುಚ್ಚಲಾಗುತ್ತದೆ. ಕೇಬಲ್‌ಗಳಲ್ಲಿ ಬಿರುಕುಗಳು ಕಂಡಿವೆ.', voice('ರುತ್ ಅಡೆಯೆಮಿ', null)),
  Malayalam: said('ml', 'Example News', 'പാലം ജൂണിൽ അടയ്ക്കും. കേബിളുകളിൽ വിള്ളലുകൾ കണ്ടെത്തി.', voice('റൂത്ത് അഡെയെമി', null)),
  Gujarati: said('gu', 'Example News', 'પુલ જૂનમાં બંધ થશે. કેબલમાં તિરાડો મળી છે.', voice('રૂથ અડેયેમી', null)),
  Gurmukhi: said('pa', 'Example News', 'ਪੁਲ ਜੂਨ ਵਿੱਚ ਬੰਦ ਹੋਵੇਗਾ। ਤਾਰਾਂ ਵਿੱਚ ਤਰੇੜਾਂ ਮਿਲੀਆਂ ਹਨ।', voice('ਰੂਥ ਅਡੇਯੇਮੀ', null)),
  Khmer: said('km', 'Example News', 'ស្ពាននឹងបិទនៅខែមិថុនា។ ខ្សែមានស្នាមប្រេះ។', voice('រូថ អាដេយេមី', null)),
  Lao: said('lo', 'Example News', 'ຂົວຈະປິດໃນເດືອນມິຖຸນາ. ສາຍມີຮອຍແຕກ.', voice('ຣູດ ອາເດເຢມີ', null)),
  Sinhala: said('si', 'Example News', 'පාලම ජූනි මාසයේදී වසා දමනු ඇත. රැහැන්වල ඉරිතැලීම් ඇත.', voice('රූත් ඇඩෙයෙමි', null)),
  Ethiopic: said('am', 'Example News', 'ድልድዩ በሰኔ ወር ይዘጋል። በገመዶቹ ላይ ስንጥቆች ተገኝተዋል።', voice('ሩት አዴየሚ', null)),
  Burmese: said('my', 'Example News', 'တံတားကို ဇွန်လတွင် ပိတ်မည်။ ကြိုးများတွင် အက်ကြောင်းများ တွေ့ရသည်။', voice('ရုသ် အဒေယေမီ', null)),
  German: said(
    'de',
    'Hafenbote',
    'Diese Brücke hat die Stadt neunzig Jahre lang getragen. Einen weiteren Winter überlebt ihre ' +
    'Donaudampfschifffahrtsgesellschaftsanlegestelle nicht.',
    voice('Ruth Großmann', 'Hafenbeauftragte'),
  ),
  French: said(
    'fr',
    'Le Port',
    'Ce pont porte la ville depuis quatre-vingt-dix ans : il ne passera pas un hiver de plus !',
    voice('Hélène Lefèvre', 'commissaire du port'),
  ),
  Vietnamese: said(
    'vi',
    'Báo Cảng',
    'Cây cầu này đã nâng đỡ thành phố suốt chín mươi năm và không thể chịu thêm một mùa đông nữa.',
    voice('Nguyễn Thị Hồng', 'giám đốc cảng vụ'),
  ),
  Polish: said(
    'pl',
    'Głos Portu',
    'Ten most dźwigał miasto przez dziewięćdziesiąt lat. Kolejnej zimy już nie wytrzyma.',
    voice('Łucja Dąbrowska', 'komisarz portu'),
  ),
  Russian: said(
    'ru',
    'Портовая газета',
    'Этот мост девяносто лет держал на себе город. Ещё одну зиму он не выдержит.',
    voice('Анна Соколова', 'начальник порта'),
  ),
  Greek: said(
    'el',
    'Το Λιμάνι',
    'Η γέφυρα αυτή κράτησε την πόλη ενενήντα χρόνια. Δεν αντέχει άλλον έναν χειμώνα.',
    voice('Ελένη Παππά', 'διοικήτρια του λιμένα'),
  ),
  Arabic: said(
    'ar',
    'صحيفة المرفأ',
    'حمل هذا الجسر مدينتنا تسعين عامًا، ولن يحملها شتاءً آخر.',
    voice('ليلى حداد', 'مفوضة الميناء'),
    true,
  ),
  'Arabic summary': summed(
    'ar',
    'صحيفة المرفأ',
    'إغلاق جسر الميناء عامين بعد اكتشاف شقوق في الكابلات الأربعة',
    [
      'صوّت المجلس يوم الثلاثاء لصالح إنفاق 3.2 مليار دولار على الإصلاحات.',
      'ستنقل العبّارات المشاة مجانًا ابتداءً من الأول من يونيو.',
      'يعبر الجسر نحو 84 ألف شخص في يوم العمل.',
    ],
    true,
  ),
  Hebrew: said(
    'he',
    'ידיעות הנמל',
    'הגשר הזה נשא את העיר תשעים שנה. עוד חורף אחד הוא לא יוכל לשאת אותה.',
    voice('רות כהן', 'נציבת הנמל'),
    true,
  ),
  Hindi: said(
    'hi',
    'बंदरगाह समाचार',
    'यह पुल नब्बे साल से इस शहर को थामे हुए है। यह एक और सर्दी नहीं झेल पाएगा।',
    voice('रूथ शर्मा', 'बंदरगाह आयुक्त'),
  ),
  Bengali: said(
    'bn',
    'বন্দর সংবাদ',
    'এই সেতু নব্বই বছর ধরে শহরকে বহন করেছে। আর একটি শীত সে সইতে পারবে না।',
    voice('রুথ সেন', 'বন্দর কমিশনার'),
  ),
  Tamil: said(
    'ta',
    'துறைமுகச் செய்தி',
    'இந்தப் பாலம் தொண்ணூறு ஆண்டுகளாக நகரைத் தாங்கியது. இன்னொரு குளிர்காலத்தைத் தாங்காது.',
    voice('ரூத் குமார்', 'துறைமுக ஆணையர்'),
  ),
  Thai: said('th', 'ข่าวท่าเรือ', 'สะพานนี้แบกรับเมืองมาเก้าสิบปีแล้ว มันทนฤดูหนาวอีกครั้งไม่ไหว', voice('รัตนา ใจดี', 'ผู้อำนวยการท่าเรือ')),
  Georgian: said(
    'ka',
    'პორტის ამბები',
    'ამ ხიდმა ქალაქი ოთხმოცდაათი წელი ატარა. კიდევ ერთ ზამთარს ვეღარ გაუძლებს.',
    voice('რუსუდან ლომიძე', 'ნავსადგურის უფროსი'),
  ),
  Armenian: said(
    'hy',
    'Նավահանգիստ',
    'Այս կամուրջը իննսուն տարի կրել է քաղաքը։ Եվս մեկ ձմեռ այն չի դիմանա։',
    voice('Անի Պետրոսյան', 'նավահանգստի պետ'),
  ),
  Chinese: said(
    'zh',
    '港湾日报',
    '这座桥承载这座城市已有九十年，它再也撑不过下一个冬天。',
    voice('陈美玲', '港务局局长'),
  ),
  Japanese: said(
    'ja',
    '港湾新聞',
    'この橋は九十年間この町を支えてきた。しかし、もう一度冬を越すことはできない。',
    voice('佐藤 美咲', '港湾局長'),
  ),
  'Japanese summary': summed('ja', '港湾新聞', '港の橋、主ケーブル四本すべてに亀裂　二年間通行止めへ', [
    '市議会は火曜日、補修に三十二億ドルを支出することを三十一対四で可決した。', '六月一日から渡し船が歩行者を無料で運ぶ。', '平日には約八万四千人がこの橋を渡る。',
  ]),
  Korean: said('ko', '항만일보', '이 다리는 구십 년 동안 도시를 떠받쳐 왔습니다. 겨울을 한 번 더 견딜 수는 없습니다.', voice('김지원', '항만청장')),
};

const led = (leadIn: string, card: Card): Card => (card.kind === 'quote' ? { ...card, leadIn } : card);

/** Words that answer the writer's sentence, which stands over them. */
export const LED_IN: Record<string, Card> = {
  'led in': led('Asked why the ferries had not been ordered in the spring, Ms Adeyemi pointed at the row of empty seats.', {
    ...ORDINARY.quote, text: 'Those were the people to ask. They have all retired since.',
  }),
  'led in, long': led(
    'The second report, which the port authority received in May and kept in a drawer until the autumn, advised it to ' +
    'close one lane at once and to keep lorries off the bridge at night.',
    {
      ...ORDINARY.quote,
      text: 'We were told in March that the cables would last, and in May that they would not, and nobody in that ' +
        'office has yet explained to the people who cross every day what changed in eight weeks.',
      speaker: voice('Maria Zetterström-Lindqvist', 'chair of the residents’ association of the northern quays'),
    },
  ),
  'led in, one word': led('Would he stand again? The captain looked at the river for a while.', {
    ...ORDINARY.quote, text: 'No.', speaker: voice('Tomasz Wieczorek', null),
  }),
  'led in, German': led(
    'Die Hafenbeauftragte Ruth Großmann hat die Fähren im Frühjahr bestellt, geliefert wurde bisher keine einzige.',
    said(
      'de', 'Hafenbote', 'Ich kann sie nicht herbeireden. Ich kann nur jeden Morgen in der Werft anrufen.',
      voice('Ruth Großmann', 'Hafenbeauftragte'),
    ),
  ),
  'led in, French': led(
    'La mairie a proposé de payer la traversée aux écoliers ; les parents réclament un car.',
    said('fr', 'Le Port', 'Un bateau n’attend pas un enfant de six ans.', voice('Hélène Lefèvre', 'directrice de l’école')),
  ),
  'led in, Arabic': led(
    'قالت مفوضة الميناء روث أديمي إن المهندسين فحصوا الكابلات الأربعة مرتين هذا الربيع.',
    said('ar', 'أخبار الميناء', 'لا أستطيع أن أترك الناس يعبرون وأنا أعرف ما أعرفه.', voice('روث أديمي', 'مفوضة الميناء'), true),
  ),
  'led in, Japanese': led(
    '港湾局長の佐藤美咲氏は、工事を夜間だけに限る案も検討したと述べた。',
    said('ja', '港湾新聞', '夜だけなら十年かかる。町は十年も待てない。', voice('佐藤 美咲', '港湾局長')),
  ),
};
