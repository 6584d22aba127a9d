/** Words that date things in Chinese, Japanese, Korean, Thai and Vietnamese, found by their letters. Data only. */

export interface UnspacedWords {
  /** Days, months and years counted from publication. */
  days: Readonly<Record<string, number>>;
  months: Readonly<Record<string, number>>;
  years: Readonly<Record<string, number>>;
  /** Sunday to Saturday; forms of one are joined by "|". */
  weekdays: readonly string[];
  /** Before or after a weekday: weeks from this one. */
  weeks: Readonly<Record<string, number>>;
  /** Eras: the year before their first. */
  eras: Readonly<Record<string, number>>;
  /** How a sentence tells that it looks ahead, and back. */
  future: RegExp;
  past: RegExp;
}

export const UNSPACED_WORDS: Readonly<Record<string, UnspacedWords>> = {
  zh: {
    days: {
      今天: 0, 今日: 0, 本日: 0, 今晚: 0, 今早: 0, 昨天: -1, 昨日: -1, 昨晚: -1, 前天: -2, 前日: -2, 大前天: -3, 明天: 1, 明日: 1,
      后天: 2, 後天: 2, 大后天: 3, 大後天: 3,
    },
    months: { 上个月: -1, 上個月: -1, 上月: -1, 这个月: 0, 這個月: 0, 本月: 0, 下个月: 1, 下個月: 1, 下月: 1 },
    years: { 今年: 0, 去年: -1, 前年: -2, 明年: 1, 后年: 2, 後年: 2 },
    weekdays: [
      '周日|周天|星期日|星期天|礼拜天|週日|禮拜天', '周一|星期一|礼拜一|週一|禮拜一', '周二|星期二|礼拜二|週二|禮拜二',
      '周三|星期三|礼拜三|週三|禮拜三', '周四|星期四|礼拜四|週四|禮拜四', '周五|星期五|礼拜五|週五|禮拜五',
      '周六|星期六|礼拜六|週六|禮拜六',
    ],
    weeks: { 上: -1, 上个: -1, 上個: -1, 本: 0, 这: 0, 這: 0, 下: 1, 下个: 1, 下個: 1 },
    eras: { 民国: 1911, 民國: 1911 },
    future: /[将將]|即将|预计|預計|计划|計劃|拟|擬|会在|會在/u,
    past: /了|已|曾|表示|说[：，“]|說[：，「]|宣布|称|稱|报道|報導|发生|發生|举行[。，]/u,
  },
  ja: {
    days: {
      今日: 0, きょう: 0, 本日: 0, 昨日: -1, きのう: -1, 一昨日: -2, おととい: -2, 明日: 1, あす: 1, あした: 1, 明後日: 2, あさって: 2,
    },
    months: { 先月: -1, 今月: 0, 来月: 1, 再来月: 2, 先々月: -2 },
    years: { 今年: 0, ことし: 0, 本年: 0, 昨年: -1, 去年: -1, 一昨年: -2, おととし: -2, 来年: 1, 再来年: 2 },
    weekdays: ['日曜', '月曜', '火曜', '水曜', '木曜', '金曜', '土曜'],
    weeks: { 先週の: -1, 先週: -1, 今週の: 0, 今週: 0, 来週の: 1, 来週: 1 },
    eras: { 令和: 2018, 平成: 1988, 昭和: 1925 },
    future: /(?:予定|見通し|見込み|方針|計画|る|う|く|す|む|ます|へ)(?:だ|である|です)?[。」]?$/u,
    past: /(?:た|だった|でした|ました)[。」]?$/u,
  },
  ko: {
    days: { 오늘: 0, 어제: -1, 그저께: -2, 그제: -2, 엊그제: -2, 내일: 1, 모레: 2, 글피: 3 },
    months: { 지난달: -1, '이번 달': 0, 이달: 0, '다음 달': 1, 내달: 1, 다음달: 1, 이번달: 0 },
    years: { 올해: 0, 금년: 0, 지난해: -1, 작년: -1, 재작년: -2, 내년: 1, 후년: 2 },
    weekdays: ['일요일', '월요일', '화요일', '수요일', '목요일', '금요일', '토요일'],
    weeks: { '지난 ': -1, '지난주 ': -1, '이번 ': 0, '이번 주 ': 0, '다음 ': 1, '다음 주 ': 1 },
    eras: {},
    future: /(?:예정|계획|방침|것)(?:이다|입니다|으로|이라고)?|(?:한다|된다|린다|간다|온다|친다|연다)[.”"]?$/u,
    past: /[했었았였됐렸졌갔왔났쳤켰겼혔뤘줬썼]다/u,
  },
  th: {
    days: { วันนี้: 0, เมื่อวานนี้: -1, เมื่อวาน: -1, เมื่อวานซืน: -2, พรุ่งนี้: 1, มะรืนนี้: 2, มะรืน: 2 },
    months: { เดือนที่แล้ว: -1, เดือนก่อน: -1, เดือนนี้: 0, เดือนหน้า: 1 },
    years: { ปีที่แล้ว: -1, ปีก่อน: -1, ปีนี้: 0, ปีหน้า: 1 },
    weekdays: ['วันอาทิตย์', 'วันจันทร์', 'วันอังคาร', 'วันพุธ', 'วันพฤหัสบดี|วันพฤหัส', 'วันศุกร์', 'วันเสาร์'],
    weeks: { ที่แล้ว: -1, ที่ผ่านมา: -1, นี้: 0, หน้า: 1 },
    eras: { 'พ.ศ.': -543, 'พ.ศ. ': -543 },
    future: /จะ|เตรียม|กำหนด/u,
    past: /แล้ว|ได้|เมื่อ/u,
  },
  vi: {
    days: { 'hôm nay': 0, 'hôm qua': -1, 'hôm kia': -2, 'ngày mai': 1, 'ngày kia': 2 },
    months: { 'tháng trước': -1, 'tháng này': 0, 'tháng tới': 1, 'tháng sau': 1 },
    years: { 'năm ngoái': -1, 'năm nay': 0, 'năm tới': 1, 'sang năm': 1, 'năm sau': 1 },
    weekdays: [],
    weeks: {},
    eras: {},
    future: /sẽ/u,
    past: /đã/u,
  },
};

/** January to December. */
export const THAI_MONTHS =
  'มกราคม กุมภาพันธ์ มีนาคม เมษายน พฤษภาคม มิถุนายน กรกฎาคม สิงหาคม กันยายน ตุลาคม พฤศจิกายน ธันวาคม'.split(' ');
