import { describe, expect, test } from 'vitest';
import { importText } from '../../src/importer/import-release.ts';
import { readEastAsianContacts } from '../../src/importer/east-asia/contacts.ts';
import { readEastAsianPeople } from '../../src/importer/east-asia/people.ts';
import { toRich } from '../../src/importer/rich-text.ts';

const read = (text: string): string[] =>
  readEastAsianContacts(
    text.split('\n\n').map((block) => ({
      kind: 'paragraph',
      lines: block.split('\n').map((line) => toRich(line, 1)),
    })),
  ).map(({ kind, name, title, organization, phone, email }) =>
    [kind, name, title, organization, phone, email].map((part) => part ?? '').join(' | '),
  );

test.each([
  [
    '■本件に関するお問い合わせ先\n株式会社潮音堂 広報担当:森 かなえ\nTEL:03-5555-0144\nE-mail:press@shiooto.example',
    ['media | 森 かなえ |  | 株式会社潮音堂 | 03-5555-0144 | press@shiooto.example'],
  ],
  [
    '【報道関係者からのお問い合わせ先】\n潮音堂株式会社 広報部 森山 花\n電話：０３－５５５５－０１４４　FAX：03-5555-0145',
    ['media | 森山 花 |  | 潮音堂株式会社 広報部 | 03-5555-0144 | '],
  ],
  [
    'お問い合わせ先\n\n潮音堂株式会社\n\n担当：森、大野\n\nTEL: 03-5555-0144',
    [
      'general | 森 |  | 潮音堂株式会社 | 03-5555-0144 | ',
      'general | 大野 |  | 潮音堂株式会社 | 03-5555-0144 | ',
    ],
  ],
  [
    'お問い合わせ先\n潮音堂 広報室\nTEL:03-5555-0144\n会社概要\n担当:森 かなえ',
    ['media |  |  | 潮音堂 広報室 | 03-5555-0144 | '],
  ],
  [
    '媒体联系:\n明河照明公关部 陈立言\n电话:+86-21-5550-8810\n邮箱:chen@minghe.example\n\n消息来源:明河照明',
    ['media | 陈立言 |  | 明河照明公关部 | +86-21-5550-8810 | chen@minghe.example'],
  ],
  [
    '新闻联系人：陈立言 女士\n手机：138-5550-8810\n\n投资者关系联系人：王雪\n邮箱：ir@minghe.example',
    ['media | 陈立言 |  |  | 138-5550-8810 | ', 'investors | 王雪 |  |  |  | ir@minghe.example'],
  ],
  [
    '媒體聯絡\n明河照明股份有限公司\n林立言 經理\n電話:02-5550-8810',
    ['media | 林立言 | 經理 | 明河照明股份有限公司 | 02-5550-8810 | '],
  ],
  [
    '언론연락처: 새별서점 홍보팀 박하늘 대리 031-555-0144',
    ['media | 박하늘 | 대리 | 새별서점 홍보팀 | 031-555-0144 | '],
  ],
  [
    '문의: 새별서점 마케팅팀\n담당자: 박하늘 팀장\n전화: 031-555-0144\n이메일: sky@saebyeol.example',
    ['general | 박하늘 | 팀장 | 새별서점 마케팅팀 | 031-555-0144 | sky@saebyeol.example'],
  ],
])('reads the contacts of %j', (text, contacts) => {
  expect(read(text)).toEqual(contacts);
});

test.each([
  '内容に関するご質問は直接発表元にお問い合わせください。03-5555-0144',
  '潮音堂は1989年に創業しました。\nTEL:03-5555-0144',
  '媒体联系紧密,共有三十家报社参加。电话:021-5550-8810',
])('reads none of %j', (text) => {
  expect(read(text)).toEqual([]);
});

describe('A line of a contact in East Asia', () => {
  test.each([
    '株式会社潮音堂 広報部',
    '大阪 本社',
    '担当:広報部',
    '北京',
    '새별서점 홍보팀',
    '서울 강남구 테헤란로',
  ])('names nobody in "%s"', (line) => {
    expect(readEastAsianPeople(line)).toEqual([]);
  });
});

test('tells a contact of Japan once, beside one in English', () => {
  const { release } = importText(
    [
      '地方紙の写真展「港の朝」、市立図書館で開催',
      '株式会社港新聞は、市立図書館で写真展「港の朝」を開催し、漁師が撮影した写真120点を展示いたします。入場は無料です。',
      'お問い合わせ先\n株式会社港新聞 広報担当:森 かなえ\nTEL:03-5555-0144',
      'Media Contact:\nJane Doe, Hill Peel\n+1 617-555-0100\njane@hillpeel.example\n',
    ].join('\n\n'),
  );
  expect(release.contacts.map(({ name, phone }) => [name, phone])).toEqual([
    ['Jane Doe', '+1 617-555-0100'],
    ['森 かなえ', '03-5555-0144'],
  ]);
});
