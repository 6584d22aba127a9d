/**
 * Where sentences end in 22 languages: abbreviations, ordinals, spaced letters, and ordinary words that look like
 * them.
 */
import { expect, it } from 'vitest';
import { documentOf } from '../extract/document-of.ts';

const CASES: readonly [language: string, sentences: readonly string[], why: string][] = [
  ['de', ['Am 3. Oktober wird gefeiert.', 'Der 20. Bundestag tagt.'], 'ordinals before a month and a noun'],
  ['de', ['Er kam am 3.', 'Danach ging er.'], 'an ordinal may end a sentence'],
  ['de', ['Das gilt z. B. für Kinder.', 'Auch d. h. für Eltern bzw. Großeltern gilt es.'], 'spaced letters'],
  ['de', ['Dr. med. Anna Roth und Prof. Dr. Karl Lenz kamen.', 'Hr. Meier fehlte.'], 'academic titles'],
  [
    'de', ['Er verdient ca. 3.000 Euro.', 'Sie zahlt 2,5 Mio. Euro usw.', 'Dann ging sie.'],
    'an abbreviation before a word that opens sentences',
  ],
  ['de', ['Die 1. Bundesliga beginnt.', 'Das 19. Jahrhundert endete.'], 'ordinals in names'],
  [
    'de', ['Er mag Musik dieser Art.', 'Laut Art. 5 ist das erlaubt.'],
    'a noun that is an abbreviation only before a number',
  ],
  ['de', ['Der FC St. Pauli gewann.', 'Die Nr. 1 der Welt verlor.'], 'abbreviations in names'],
  ['fr', ['M. Dupont et Mme Petit sont venus.', 'Mgr Lefort aussi.'], 'forms of address'],
  ['fr', ['Le Pr. Durand et le Dr. Petit arrivent, cf. p. 12.', 'Ils partent.'], 'titles and references'],
  ['it', ['Lo ha scritto su X.', 'Il comitato lo ascolterà.'], 'a platform, and no initial'],
  ['fr', ['Il l’a écrit sur X.', 'Le Sénat a voté.'], 'a platform, and no initial'],
  ['it', ['Lo dice al Sole 24 Ore.', 'Poi tace.'], 'a paper, and no state of America'],
  ['fr', ['Il aime l’art.', 'L’art. 49 reste.'], 'a noun that is an abbreviation only before a number'],
  ['es', ['El Sr. García y la Dra. López llegaron.', 'EE. UU. firmó el pacto.'], 'titles and a doubled abbreviation'],
  ['es', ['Votó en contra el PP.', 'Lo apoya CC.', 'Viajó a EE. UU. con las FF. AA.'], 'letters of bodies end one'],
  ['en', ['He called the VA.', 'She and SEN. Cole sat in ST. LOUIS with vol. 3.'], 'letters of a body end one'],
  ['es', ['Lo dijo en X.', 'Gil calló.', 'Lo dijo en su cuenta de X.', 'Lo oyó X. Soler.'], 'a platform, and an initial'],
  ['fr', ['Il l’a écrit sur X.', 'Morin se tait.'], 'a platform'],
  ['pt', ['Postou no X.', 'Lopes não comentou.', 'O clube caiu para a Série B.', 'Lima saiu.'], 'a platform, a league'],
  ['es', ['Jugará en el grupo B.', 'Luis Gil ríe.', 'Lo vio el juez B. Gil.'], 'one of several, and an initial'],
  ['en', ['There is no plan B.', 'Ann Hale left.', 'The plan of B. Hale failed.'], 'one of several, and an initial'],
  ['es', ['La empresa facturó 3 mill. de euros.', 'Vive en la Avda. Libertad núm. 5.', 'Murió ayer.'], 'an address'],
  ['es', ['D. Juan Pérez y Dña. Ana Gil vinieron a las 8 p. m. del lunes.'], 'forms of address and an hour'],
  [
    'it', ['Il dott. Rossi e la dott.ssa Bianchi sono usciti.', 'L’on. Verdi no.'],
    'titles, one of them after an elision',
  ],
  ['it', ['L’art. 18 dello Statuto resta.', 'Il sig. Neri e la sig.ra Blu protestano.'], 'an article of law'],
  ['pt', ['O Sr. Silva e a Sra. Costa saíram.', 'O Dr. Lima ficou na Av. Paulista.'], 'titles and an avenue'],
  ['pt', ['A Profa. Ana Dias e o Exmo. Sr. Juiz falaram.'], 'titles in a row'],
  ['ru', ['В 2023 г. президент приехал в г. Москву.', 'Он жил на ул. Ленина, д. 5.'], 'year, city, street, house'],
  ['ru', ['Завод выпустил 5 тыс. машин на 3 млрд руб.', 'Это рекорд.'], 'an abbreviation at the end of a sentence'],
  ['ru', ['А. С. Пушкин и др. писатели жили здесь.', 'Т. е. тут.'], 'initials'],
  [
    'ru', ['Это стоит 5 млн руб. в год.', 'Он ел рис.', 'См. также стр. 5.'],
    'a noun that is an abbreviation only before a number',
  ],
  ['uk', ['У 2023 р. президент приїхав до м. Київ.', 'Він жив на вул. Франка, буд. 5.'], 'year, city, street, house'],
  ['uk', ['Збитки сягнули 5 млрд грн.', 'Це рекорд.'], 'an abbreviation at the end of a sentence'],
  ['en', ['The prize went to Martin King Jr.', 'Members cheered.'], '"Jr." may end a sentence'],
  ['en', ['He walked on Martin King Jr. Boulevard at noon.'], 'a place that bears the name'],
  ['en', ['She lives on Elm St.', 'The shop is in St. Louis.'], 'a street and a saint'],
  ['en', ['The plan for Minneapolis-St. Paul drew cries.', 'It grew.'], 'two cities, one of them a saint’s'],
  ['en', ['A chieftain, Hon. Barr. Emeka Okoro, left.', 'Engr. Musa Bello stayed.'], 'titles of Nigeria and India'],
  ['en', ['He met then-Lt. Col. James Hart.', 'Ex-Gov. Ann Reed came.'], 'ranks of another time'],
  ['en', ['I met Mr. T.', 'He laughed at George W. Bush.'], 'an initial that ends a sentence, and one inside a name'],
  ['de', ['„Uns ist kalt“, sagt Marta B.', 'Der Vermieter schweigt, z. B. im Mai.'], 'a surname cut to its initial'],
  ['de', ['Hier wohnte J. R. Die.', 'Das war 1920.'], 'initials before a surname that is a word'],
  ['en', ['See https://a.example/x.html.', 'Then go.'], 'an address ends before the stop'],
  ['en', ['1. Boil water.', '2. Add salt.'], 'numbers of a list'],
  ['en', ['No. 10 was dark.', 'The answer is no.', 'Ten came.'], 'a number, and a word'],
  ['en', ['It cost $3.5 million.', 'He said... nothing.', 'He paused…', 'Then he went.'], 'decimals and ellipses'],
  ['de', ['Die Fa. Meier zahlt.', 'Sie wohnt in der Hauptstr. 5 in Köln.'], 'a firm, a street in one word'],
  ['es', ['Los JJ. OO. de París acabaron.', 'Vive en la Av. Libertad.', 'Fue en el s. XX.'], 'doubled capitals, a century'],
  ['it', ['Nel sec. XX nacque.', 'S. Francesco parlò.'], 'a century, a saint'],
  ['pt', ['A Dr.ª Ana e a Profª. Lima vieram.', 'Foi no séc. XX.'], 'titles with a raised letter'],
  ['ru', ['Это стоит 10 млн долл. США.', 'Св. Пётр ждал.'], 'a currency and its country'],
  ['nl', ['Dhr. Bos en mevr. Vos kwamen.', 'Zie blz. 5.', 'Mr. drs. J.P. Bos sprak.'], 'forms of address, a page'],
  ['pl', ['Ul. Długa 5 i św. Jan Nowak.', 'Ok. 5 tys. osób.', 'Por. s. 5.'], 'a street, a saint, about so many'],
  ['sv', ['Det var kl. 17.30 på St. Eriksgatan 5.', 'Han gick.'], 'an hour and a street'],
  ['tr', ['Av. Demir konuştu.', 'Cad. No. 5 boş.'], 'a lawyer, a street'],
  ['el', ['Ο κ. Νίκου και ο Δρ. Γεωργίου ήρθαν.', 'Τι είπε;', 'Έφυγε.'], 'titles; a semicolon asks'],
  ['hi', ['डॉ. शर्मा और श्री. वर्मा आए।', 'वह गया।'], 'titles before a danda'],
  ['ar', ['قال د. أحمد ذلك.', 'هل جاء؟', 'نعم!'], 'a doctor in one letter'],
  ['he', ['ד"ר א. לוי הלך.', 'האם חזר?'], 'an initial'],
  ['id', ['Hj. Siti tinggal di Jl. Sudirman No. 5.', 'Harganya Rp. 5 juta.'], 'a title, a street, a sum'],
  ['vi', ['TS. Nguyễn Văn A ở TP. Hồ Chí Minh.', 'Rồi ông đi.'], 'a title, a city'],
  ['zh', ['他说：“我们走。”', '然后离开。', '真的吗？', '是的！'], 'wide stops, with marks behind them'],
  ['zh', ['“我们走。”市长说。', '然后离开。'], 'a quotation and who says it'],
  ['ja', ['彼は「行こう。」と言った。', 'そして去った。'], 'a quotation inside a sentence'],
  ['ko', ['그는 “가자.”라고 말했다.', '그리고 떠났다.'], 'a particle written onto the quotation'],
];

it.each(CASES)('splits %s: %j — %s', (language, sentences) => {
  const text = sentences.join(/zh|ja/.test(language) ? '' : ' ');
  expect(documentOf(text, language).sentences.map(({ start, end }) => text.slice(start, end))).toEqual(sentences);
});
