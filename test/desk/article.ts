/** An article with all that an editor corrects: voices, a voice that nobody is named for, a turn, a doubt, a number. */
export const DESK_ARTICLE = [
  'The harbour town of Port Allery will close its swing bridge for nine weeks from Monday.',
  'The council of Port Allery voted on Tuesday to spend $3.2 million on new girders. The money comes from a fund for ' +
    'storm repairs, which the state of Maine set up in 2019.',
  '“We cannot carry lorries over this bridge for one more winter,” said Rosa Medina, the harbour master. “The girders ' +
    'are older than anybody who works in this harbour today.”',
  'Some 4,100 cars cross the bridge on a working day. Two shops may have to close, according to the chamber of trade. ' +
    'However, the ferry company expects more passengers this spring.',
  '“Nobody has asked the shops on the eastern quay what nine weeks will cost them.”',
  'Paul Okafor, a baker in Quay Street, does not believe in long closures of the bridge. The town clerk, Ines ' +
    'Dahl, called the plan a “necessary evil” on Tuesday.',
].join('\n\n');

export const spanOf = (words: string, from = 0) => {
  const start = DESK_ARTICLE.indexOf(words, from);
  if (start < 0) throw new Error(`The article has no ${words}`);
  return { start, end: start + words.length };
};

/** A right-to-left article, in which numbers run the other way. */
export const ARABIC_ARTICLE = [
  'تغلق مدينة الميناء جسرها الدوار تسعة أسابيع ابتداء من يوم الاثنين.',
  'وصوت مجلس المدينة يوم الثلاثاء على إنفاق 3.2 مليون دولار على عوارض جديدة. وتأتي الأموال من صندوق لإصلاح أضرار العواصف.',
  'وقالت روزا مدينا، مديرة الميناء: «لا نستطيع أن نعبر بالشاحنات فوق هذا الجسر شتاء آخر».',
  'وتعبر الجسر نحو 4100 سيارة في كل يوم عمل. ويتوقع مالكو العبارات عددا أكبر من الركاب هذا الربيع.',
].join('\n\n');
