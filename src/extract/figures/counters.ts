/** Words that count things where languages count with them: "300名", "12척", "40 คน". They belong to the number. */

interface Counter {
  end: number;
  /** Years, of an age; null for all others. */
  unit: string | null;
}

const longestFirst = (words: string): string => words.split(' ').sort((a, b) => b.length - a.length).join('|');

/** "多", "余", "여": more than the number says. */
const MORE: Readonly<Record<string, string>> = { zh: '多|余|餘|来', ja: '余り|あまり|余', ko: '여' };

const COUNTERS: Readonly<Record<string, string>> = {
  zh: longestFirst(
    '人次 人 名 位 个 個 艘 家 所 座 只 隻 条 條 辆 輛 架 件 户 戶 间 間 台 臺 部 种 種 项 項 套 班 处 處 股 张 張 支 枚 颗 ' +
      '顆 棵 头 頭 匹 次 起 場 场 篇 本 份 笔 筆 国 國 例 岁 歲 架次 班次 席 票 页 頁 列 栋 棟 扇 块 塊',
  ),
  ja: longestFirst(
    '人 名 隻 匹 頭 台 本 件 カ国 か国 ヵ国 ヶ国 社 校 回 戸 世帯 歳 か所 カ所 ヵ所 ヶ所 箇所 枚 冊 軒 棟 機 両 便 席 票 点 ' +
      '項目 種類 種 団体 自治体 市町村 都道府県 ポイント 倍 個 つ 店 店舗 試合 得点 羽 通 杯 丁 基 床 例',
  ),
  ko: longestFirst('명 개국 개 곳 대 건 회 마리 가구 살 세 척 인 채 편 표 석 그루 권 장 번 차례 배 점 층 쌍 통 필지 개교'),
  bn: longestFirst('টি টা জন খানা খানি'),
  th: longestFirst('คน แห่ง คัน ลำ ราย หลัง ครั้ง ตัว ประเทศ เที่ยว เส้น ฉบับ โรง ดวง'),
};

const AGES: ReadonlySet<string> = new Set(['岁', '歲', '歳', '살', '세']);

const patterns = new Map(
  Object.entries(COUNTERS).map(([language, words]) => {
    const more = MORE[language];
    const some = more === undefined ? '' : `(?:${more})?\\s?`;
    // "3人目", "12回目" are ordinals
    return [language, new RegExp(`[\\s\\u00a0]?${some}(${words})(?!目)`, 'uy')];
  }),
);

/** The counter at an offset. */
export function counterAt(text: string, at: number, language: string): Counter | null {
  const pattern = patterns.get(language);
  if (pattern === undefined) return null;
  pattern.lastIndex = at;
  const match = pattern.exec(text);
  return match === null ? null : { end: at + match[0].length, unit: AGES.has(match[1] ?? '') ? 'yr' : null };
}
