import { describe, expect, it } from 'vitest';
import { detectLanguage } from '../../src/article/language.ts';
import { growthOfSteps } from '../count-steps.ts';

describe('detects the language of a text', () => {
  const rows: [string, string, string][] = [
    ['The council voted on Monday to close the bridge, and nobody was surprised.', 'en', 'English'],
    ['Der Stadtrat hat am Montag beschlossen, die alte Brücke für zwei Jahre zu schließen.', 'de', 'German'],
    ['Le conseil municipal a voté lundi la fermeture du vieux pont pour deux ans.', 'fr', 'French'],
    ['El ayuntamiento votó el lunes cerrar el viejo puente durante dos años por las obras.', 'es', 'Spanish'],
    ['Il consiglio comunale ha votato lunedì la chiusura del vecchio ponte per due anni.', 'it', 'Italian'],
    ['A câmara municipal votou na segunda-feira o fechamento da velha ponte, que não é segura.', 'pt', 'Portuguese'],
    ['Городской совет в понедельник решил закрыть старый мост, сообщила мэрия.', 'ru', 'Russian'],
    ['Міська рада в понеділок вирішила закрити старий міст, повідомили у мерії.', 'uk', 'Ukrainian'],
    ['De gemeenteraad heeft maandag besloten om de oude brug twee jaar te sluiten.', 'nl', 'Dutch, near to German'],
    ['Rada miasta postanowiła w poniedziałek, że stary most będzie zamknięty na dwa lata.', 'pl', 'Polish'],
    ['市议会星期一投票决定关闭旧桥两年。', 'zh', 'Chinese'],
    ['市議会は月曜日、古い橋を二年間閉鎖することを決めた。', 'ja', 'Japanese, mostly Han'],
    ['시의회는 월요일 낡은 다리를 2년간 폐쇄하기로 결정했다.', 'ko', 'Korean'],
    ['صوت مجلس المدينة يوم الاثنين على إغلاق الجسر القديم لمدة عامين.', 'ar', 'Arabic'],
    ['شورای شهر روز دوشنبه تصمیم گرفت پل قدیمی را دو سال ببندد.', 'fa', 'Persian'],
    ['מועצת העיר החליטה ביום שני לסגור את הגשר הישן לשנתיים.', 'he', 'Hebrew'],
    ['नगर परिषद ने सोमवार को पुराने पुल को दो साल के लिए बंद करने का निर्णय लिया।', 'hi', 'Hindi'],
    ['Το δημοτικό συμβούλιο αποφάσισε τη Δευτέρα να κλείσει την παλιά γέφυρα.', 'el', 'Greek'],
    ['สภาเมืองลงมติเมื่อวันจันทร์ให้ปิดสะพานเก่า', 'th', 'Thai'],
    [
      'He quoted the sign, “Das ist der Weg”, and then he said that it was the way of the town.', 'en',
      'a quotation in another language',
    ],
    ['She wrote 東京 and москва on the board, and then she left for the day.', 'en', 'words in another script'],
    ['Lorem Acme Zeta 5000 Kappa', 'und', 'no evidence, no guess'],
    ['', 'und', 'nothing'],
    ['constructor __proto__ toString hasOwnProperty', 'und', 'prototype words'],
  ];
  it.each(rows)('%j → %s (%s)', (text, language) => expect(detectLanguage(text)).toBe(language));
});

describe('a hint', () => {
  const rows: [string, string, string, string][] = [
    ['The council voted on Monday to close the bridge.', 'en-GB', 'en-GB', 'adds the region'],
    ['Der Stadtrat hat am Montag die Brücke für den Verkehr gesperrt.', 'en-US', 'de', 'is overruled by the text'],
    ['Acme Zeta 5000', 'sw', 'sw', 'settles what the text does not show'],
  ];
  it.each(rows)('%j with %s → %s: %s', (text, hint, language) => expect(detectLanguage(text, hint)).toBe(language));
});

it('looks at the beginning only: a million characters take no step more', async () => {
  const growth = await growthOfSteps(
    (n) => 'The council voted on Monday. '.repeat(n),
    (text) => detectLanguage(text),
    3500,
  );
  expect(growth).toBeLessThan(1.1);
});
