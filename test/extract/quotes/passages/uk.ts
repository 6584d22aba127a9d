/** Ukrainian newspaper passages, written for these tests. */
import type { Passage } from './passage.ts';

export const UK: readonly Passage[] = [
  {
    why: 'comma and dash after the mark, verb before subject; later the surname alone',
    text: 'Міністерка освіти Оксана Гриценко відвідала школу. «Жодна школа не закриється», — сказала Гриценко у вівторок.',
    quotes: [{ says: 'Жодна школа не закриється', by: 'Оксана Гриценко', role: 'Міністерка освіти' }],
  },
  {
    why: 'the attribution stands inside the marks and is none of the speaker’s words',
    text: 'Мер Андрій Левчук оглянув міст. «Опори витримають, — наголосив Левчук. — Роботи завершать у травні».',
    quotes: [{ says: 'Опори витримають', by: 'Андрій Левчук', role: 'Мер' }, { says: 'Роботи завершать у травні', by: 'Андрій Левчук' }],
  },
  {
    why: 'за словами and the genitive go to the name as it stands in the nominative',
    text: 'Речник президента Сергій Бондар провів брифінг. За словами Бондаря, рішення було «єдино правильним за цих умов».',
    quotes: [{ says: 'єдино правильним за цих умов', by: 'Сергій Бондар', role: 'Речник президента', kind: 'fragment' }],
  },
  {
    why: 'a speaker without a name keeps the words of the article',
    text: '«Завод працюватиме далі», — повідомив представник компанії.',
    quotes: [{ says: 'Завод працюватиме далі', by: 'представник компанії', role: null }],
  },
  {
    why: 'words held at arm’s length are no speech, nor are names of things',
    text: 'Так звані «тітушки» розійшлися. Роман «Тихий берег» вийшов у травні. Клуб «Зоря» програв.',
    quotes: [],
  },
  {
    why: 'the pronoun agrees with the woman',
    text: 'Екологиня Марія Савчин працює тут давно. «Озеро помирає», — попередила вона.',
    quotes: [{ says: 'Озеро помирає', by: 'Марія Савчин', role: 'Екологиня' }],
  },
  {
    why: 'the spokesman of a person is not that person',
    text: 'Речник Володимира Громова повідомив: «Зустріч відбудеться вчасно».',
    quotes: [{ says: 'Зустріч відбудеться вчасно', by: 'Речник Володимира Громова' }],
  },
  {
    why: 'verb, subject, colon',
    text: 'Про це заявив голова МЗС Дмитро Руденко: «Переговори не переривалися».',
    quotes: [{ says: 'Переговори не переривалися', by: 'Дмитро Руденко', role: 'голова МЗС' }],
  },
  {
    why: 'an apostrophe inside words, straight marks',
    text: '"Ми об\'єднаємо зусилля", - пояснила депутатка Ганна Мар\'яненко. "Закон з\'явиться восени", - додала вона.',
    quotes: [{ says: "Ми об'єднаємо зусилля", by: "Ганна Мар'яненко", role: 'депутатка' }, { says: "Закон з'явиться восени", by: "Ганна Мар'яненко" }],
  },
  {
    why: 'two speakers',
    text: '«Це помилка», — вважає депутатка Ірина Білик. «Це перемога», — заперечив міністр Павло Кравець.',
    quotes: [{ says: 'Це помилка', by: 'Ірина Білик', role: 'депутатка' }, { says: 'Це перемога', by: 'Павло Кравець', role: 'міністр' }],
  },
  {
    why: 'nobody is said to say it: the speaker stays untold',
    text: '«Ні кроку назад з нашого подвір’я» було написано на плакаті. Депутат Роман Тимчук не приїхав.',
    quotes: [{ says: 'Ні кроку назад з нашого подвір’я', by: null }],
  },
  {
    why: 'subject, listener and verb before the colon; a low opening mark',
    text: 'Тренер Василь Мороз сказав журналістам: „Ми заслужили цю перемогу“.',
    quotes: [{ says: 'Ми заслужили цю перемогу', by: 'Василь Мороз', role: 'Тренер' }],
  },
  {
    why: 'a surname of adjective form in the genitive',
    text: 'Письменник Юрій Донський дав інтерв’ю. На думку Донського, цензура — це «повільна й тиха смерть усієї літератури».',
    quotes: [{ says: 'повільна й тиха смерть усієї літератури', by: 'Юрій Донський', role: 'Письменник', kind: 'fragment' }],
  },
];
