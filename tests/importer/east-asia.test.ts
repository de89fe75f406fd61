import { expect, test } from 'vitest';
import { readDateline } from '../../src/importer/dateline/dateline.ts';
import { findDates, readDateLine } from '../../src/importer/dateline/printed-dates.ts';
import { importText } from '../../src/importer/import-release.ts';

test.each([
  ['2019年4月10日', '2019-04-10'],
  ['平成26年5月6日', '2014-05-06'],
  ['令和元年5月1日', '2019-05-01'],
  ['２０２０年１２月５日', '2020-12-05'],
  ['2011년 11월 03일', '2011-11-03'],
])('reads the day that East Asia prints as %s', (printed, edtf) => {
  expect(findDates(printed)).toEqual([expect.objectContaining({ edtf, printed })]);
});

test('passes over a day that is none, and leaves a day without its year open', () => {
  expect(findDates('2019年13月40日')).toEqual([]);
  expect(findDates('本日6月15日より')).toEqual([
    expect.objectContaining({ monthDay: '06-15', from: 2 }),
  ]);
  expect(findDates('6月15日')[0]).not.toHaveProperty('edtf');
});

test.each([
  '(2018/10/12)',
  '配信日時:2018年10月12日 14時00分',
  '2018年10月12日(金)',
  '2018-10-12 10:00 2317',
  '发布时间：2018年10月12日 09:30',
  '등록일 2018.10.12',
])('reads the stamp of a page in "%s"', (line) => {
  expect(readDateLine(line)?.edtf).toBe('2018-10-12');
});

test.each([
  '開催日時:2018年10月12日 14時00分',
  '2018年10月12日(金)開演',
  '2018-10-12 at 10:00 in Hall 4',
  '截止日期:2018年10月12日',
])('takes "%s", the day of something else, for no stamp', (line) => {
  expect(readDateLine(line)).toBeUndefined();
});

test.each([
  ['杭州2014年5月6日电 /美通社/ -- 照明企业今日宣布', '杭州', '2014-05-06'],
  ['上海,2014年5月6日 – 照明企业今日宣布', '上海', '2014-05-06'],
  ['【東京2014年5月6日】― 照明器具の株式会社', '東京', '2014-05-06'],
  ['서울--(뉴스와이어) 2014년 05월 06일 -- 조명업체', '서울', '2014-05-06'],
])('reads the dateline of "%s"', (text, place, edtf) => {
  expect(readDateline(text)).toMatchObject({ place, date: { edtf } });
});

test.each([
  '名古屋 2014年5月6日 – 5月8日 展示会',
  '杭州2014年5月6日举行了一场比赛,共有八百人参加。',
  '同社は2014年5月6日 – 新しい工場を開きます。',
  '当社(本社:東京)は新しい工場を開きます。',
])('reads none of "%s"', (text) => {
  expect(readDateline(text)?.place).toBeUndefined();
});

test('refuses a menu of East Asia, which has no sentence', () => {
  const menu = ['首页', '新闻', '产品', '关于我们', '联系方式', '招聘', '下载', '帮助']
    .concat(['登录', '注册', '搜索', '地图', '合作', '反馈'])
    .join('\n');
  expect(() => importText(menu)).toThrow('The source is not a release');
});

test('keeps what a release of Japan says of relayed copies', () => {
  const said = '当社は、提供された写真をそのまま掲載した新聞社3社に感謝の意を表しました。';
  const { body } = importText(
    `地方紙の写真展「港の朝」、市立図書館で開催\n\n株式会社港新聞は、市立図書館で写真展「港の朝」を開催し、漁師が撮影した写真120点を展示いたします。入場は無料です。\n\n${said}\n`,
  );
  expect(body).toContain(said);
});
