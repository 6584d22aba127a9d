/** Russian newspaper passages, written for these tests. */
import type { Passage } from './passage.ts';

export const RU: readonly Passage[] = [
  {
    why: 'comma and dash after the mark, verb before subject; later the surname alone',
    text: 'Министр культуры Ольга Вершинина посетила театр. «Мы не закроем ни одной сцены», — сказала Вершинина в понедельник.',
    quotes: [{ says: 'Мы не закроем ни одной сцены', by: 'Ольга Вершинина', role: 'Министр культуры' }],
  },
  {
    why: 'the attribution stands inside the marks and is none of the speaker’s words',
    text: 'Мэр Игорь Савченко осмотрел мост. «Опоры выдержат, — заявил Савченко. — Работы закончатся в мае».',
    quotes: [{ says: 'Опоры выдержат', by: 'Игорь Савченко', role: 'Мэр' }, { says: 'Работы закончатся в мае', by: 'Игорь Савченко' }],
  },
  {
    why: 'по словам and the genitive go to the name as it stands in the nominative',
    text: 'Пресс-секретарь губернатора Дмитрий Лесков провёл брифинг. По словам Лескова, решение было «единственно верным в этих условиях».',
    quotes: [{ says: 'единственно верным в этих условиях', by: 'Дмитрий Лесков', role: 'Пресс-секретарь губернатора', kind: 'fragment' }],
  },
  {
    why: 'a speaker without a name keeps the words of the article',
    text: '«Завод продолжит работу», — сообщил представитель компании.',
    quotes: [{ says: 'Завод продолжит работу', by: 'представитель компании', role: null }],
  },
  {
    why: 'words held at arm’s length are no speech, nor are names of things',
    text: 'Так называемые «зайцы» ездят бесплатно. Роман «Тихий берег» вышел в мае. Клуб «Заря» проиграл.',
    quotes: [],
  },
  {
    why: 'the pronoun agrees with the woman',
    text: 'Эколог Марина Золотова работает здесь давно. «Озеро умирает», — предупредила она.',
    quotes: [{ says: 'Озеро умирает', by: 'Марина Золотова', role: 'Эколог' }],
  },
  {
    why: 'the press secretary of a person is not that person',
    text: 'Пресс-секретарь Владимира Громова сообщил: «Встреча состоится в срок».',
    quotes: [{ says: 'Встреча состоится в срок', by: 'Пресс-секретарь Владимира Громова' }],
  },
  {
    why: 'verb, subject, colon',
    text: 'Об этом заявил глава МИД Сергей Одинцов: «Переговоры не прерывались».',
    quotes: [{ says: 'Переговоры не прерывались', by: 'Сергей Одинцов', role: 'глава МИД' }],
  },
  {
    why: 'straight marks, initials',
    text: '"Бюджет принят", - сказал А. Н. Козлов. Депутат А. Н. Козлов возглавляет комитет.',
    quotes: [{ says: 'Бюджет принят', by: 'А. Н. Козлов', role: 'Депутат' }],
  },
  {
    why: 'two speakers',
    text: '«Это ошибка», — считает депутат Анна Белова. «Это победа», — возразил министр Павел Крамской.',
    quotes: [{ says: 'Это ошибка', by: 'Анна Белова', role: 'депутат' }, { says: 'Это победа', by: 'Павел Крамской', role: 'министр' }],
  },
  {
    why: 'nobody is said to say it: the speaker stays untold',
    text: '«Ни шагу назад из нашего двора» было написано на плакате. Депутат Роман Титов не приехал.',
    quotes: [{ says: 'Ни шагу назад из нашего двора', by: null }],
  },
  {
    why: 'subject, object and verb before the colon; a low opening mark',
    text: 'Тренер Андрей Мальцев сказал журналистам: „Мы заслужили эту победу“.',
    quotes: [{ says: 'Мы заслужили эту победу', by: 'Андрей Мальцев', role: 'Тренер' }],
  },
  {
    why: 'a surname of adjective form in the genitive',
    text: 'Писатель Юрий Донской дал интервью. По мнению Донского, цензура — это «медленная и тихая смерть всей литературы».',
    quotes: [{ says: 'медленная и тихая смерть всей литературы', by: 'Юрий Донской', role: 'Писатель', kind: 'fragment' }],
  },
];
