const listOf = (text: string): string[] => text.split('|');

// Menus, tools and boxes of hosts in Korea, Japan and China, in whole lines.
const phrases = new Set(
  [
    // "RSS 구독", "맨 위로"
    'rss 구독|rss구독|구독하기|뉴스 알림 신청하기|뉴스 알림 신청|알림 신청|알림 설정|이메일 구독|로그인|회원가입|로그아웃|마이페이지|전체메뉴|홈으로|맨 위로|목록으로|목록보기|더보기|더 보기|공유|공유하기|기사 공유하기|기사공유|페이스북|트위터|카카오톡|카카오스토리|네이버 밴드|네이버블로그|url 복사|url복사|링크 복사|주소복사|인쇄|인쇄하기|프린트|스크랩|스크랩하기|글자크기|글자 크기|글씨크기|본문 글씨 키우기|본문 글씨 줄이기|글자 확대|글자 축소|이 기사를 공유합니다|다른 공유 찾기|기사스크랩하기|댓글 쓰기|댓글쓰기|첫 댓글을 남겨주세요|좋아요|이메일 보내기|메일 보내기|사진 다운로드|고화질 사진 보기|보도자료 배포|배포 안내|이용약관|개인정보처리방침|개인정보 처리방침|이메일무단수집거부|저작권 안내|사이트맵|본문 바로가기|주메뉴 바로가기|이전글|다음글|이전 글|다음 글|이전 기사|다음 기사|이전기사|다음기사|무단전재 및 재배포 금지|무단 전재 및 재배포 금지',
    // "フォローする", "ページの先頭へ"
    'フォローする|フォロー中|もっと見る|続きを読む|一覧|一覧へ|一覧へ戻る|一覧に戻る|一覧を見る|前へ|次へ|前の記事|次の記事|前の記事へ|次の記事へ|トップへ戻る|ページトップへ|ページの先頭へ|ページの先頭に戻る|このページをシェア|この記事をシェア|この記事をシェアする|sns ?でシェア|いいね!|はてなブックマーク|コピーする|urlをコピー|urlコピー|印刷する|メルマガ登録|メールマガジン登録|会員登録はこちら|会員登録|お問い合わせはこちら|プレスリリース素材ダウンロード|素材ダウンロード|画像ダウンロード|すべての画像|すべての画像をダウンロード|プライバシーポリシー|個人情報保護方針|利用規約|サイトポリシー|広告掲載|コメントを投稿|コメントする|ツイートする|クリックして拡大',
    '検索|サイト内検索|訂正|広告について|広告掲載について|運営会社',
    // "返回顶部", "扫一扫"
    '分享到|分享至|分享到微信|分享到微博|微信|微博|新浪微博|微信扫一扫|扫一扫|扫一扫分享|扫描二维码|二维码|打印本页|打印本稿|关闭|关闭窗口|关闭本页|大 中 小|返回顶部|回到顶部|返回首页|返回列表|上一篇|下一篇|上一页|下一页|首页|网站首页|收藏本站|加入收藏|设为首页|发表评论|我要评论|点赞|免费订阅|网站地图|隐私政策|隐私条款|使用条款|友情链接|回頂端|回到頂端|回首頁|回上頁|回上一頁|回列表|上一則|下一則|友善列印|列印|轉寄|轉寄友人|分享至 ?facebook|隱私權政策|網站導覽|加入最愛|推薦給朋友',
  ].flatMap(listOf),
);

const east =
  /^[\s[【<■●▶◀←‹«·|]*(?:(?:RSS|SNS|URL|LINE)\s?)?[\p{Script=Hangul}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/iu;
const signs = /^[\s[【(<■●▶◀←‹«·|+]+|[\s\]】)>■●▶►→›»·|:：+]+$/gu;

// What menus hold beside these, each of which may head a part of a release by itself.
const entries = new Set(
  [
    'ニュース|レビュー|特集|ブログ|コラム|動画|連載|ランキング|インタビュー|イベント|企業情報|製品情報|会社情報|会社概要|採用情報|お知らせ|お問い合わせ|ホーム|トップ|プレスリリース|サービス|新着|記事|ir情報',
    '뉴스|소식|회사소개|보도자료|채용|고객센터|공지사항|이벤트|칼럼|포토|동영상|랭킹',
    '新闻|资讯|产品|视频|专题|专栏|博客|论坛|关于我们|联系我们|公司简介|招聘|服务|新聞|產品|影音|專題|專欄|關於我們|聯絡我們',
  ].flatMap(listOf),
);

/** How many names of pages make a row of a menu at least. */
const leastEntries = 3;

// "다음 기사: …", "上一篇:…" lead to the story before or behind.
const neighbour =
  /^(?:(?:이전|다음)\s?(?:글|기사|보도자료)|[前次]の記事|[上下]一[篇則则页])\s?[:：|▶]\s?\S.{2,120}$/u;
// "뉴스와이어 제공", "ⓒ … 무단 전재-재배포 금지", "责任编辑:王五", "更多…,请订阅微博、微信"
const talk =
  /^\S{1,10}(?:와이어|뉴스|통신|일보|신문|프레스) 제공$|^.{0,60}무단\s?전재.{0,24}금지.{0,10}$|^이 (?:기사|뉴스|보도자료)는 .{2,80}(?:보도자료|제공|배포).{0,40}$|^[[(（【]?(?:责任编辑|責任編輯|编辑|编审|校对)\s?[:：]\s?\S{1,12}[\])）】]?$|^更多.{2,30}[，,]\s?请(?:订阅|关注|访问).{0,30}$|^(?:扫|掃)(?:描|一扫|码).{0,8}(?:二维码|关注|阅读).{0,20}$|^(?:このプレスリリースには、|このページ?は).{4,40}(?:メディア関係者|JavaScript|Cookie).{0,60}$|^(?:阅读|浏览|点击|閱讀|瀏覽)(?:次数|量|數|数)?\s?[:：]\s?\d[\d,]*(?:\s?次)?$|^(?:조회(?:수)?|閲覧数)\s?[:：]?\s?\d[\d,]*$/u;

// When a portal put a copy up and whence it took it, who edited it, how often it was read; who else is named as the source may be the issuer.
const stamped =
  '(?:19|20)\\d\\d\\s?[-/.年년]\\s?\\d{1,2}\\s?[-/.月월]\\s?\\d{1,2}\\s?[日일.]?\\s+\\d{1,2}[:：]\\d{2}(?:[:：]\\d{2})?';
const cell =
  '(?:(?:来源|來源|来自|出处)\\s?[:：]?\\s?(?:网络|互联网|網路|美通社|商业电讯|美国商业资讯|亚太商讯|美國商業資訊|网友|本站|本站原创|投稿|[^\\s:：()（）]{1,8}(?:网|在线|财经|新闻|日报|晚报|周刊|资讯))?|(?:作者|编辑|責任編輯|责任编辑|责编|记者|发布者?)\\s?[:：]\\s?[^\\s:：]{0,10}|(?:浏览|阅读|点击|人气|评论|查看|閱讀|瀏覽|조회|댓글|閲覧)(?:次数|量|数|수)?\\s?[:：]?\\s?[(（]?\\d{1,7}[)）]?(?:\\s?[次条])?|[(（]?\\d{1,7}[)）]?\\s?(?:人参与|参与|条?评论|次阅读|次浏览)|(?:字号|字体|글자크기)\\s?[:：]?(?:\\s?[大中小])*|我要评论|收藏|分享|打印|입력|수정)';
const row = new RegExp(
  `^(?:(?:${cell})[\\s|]*){0,3}${stamped}[\\s|]*(?:(?:${cell})[\\s|]*){0,6}$`,
  'u',
);
const labels = /[\p{Script=Han}\p{Script=Hangul}]{2}/u;

/** True for the row in which a portal of East Asia tells when it put a copy up, be it days behind the wire, and what it counts of it: "2022年06月09日 10:26:33 来自: (0)参与". */
const isRowOfEast = (line: string): boolean =>
  line.length <= 100 && /\d[:：]\d\d/.test(line) && labels.test(line) && row.test(line);

/** True for words of a host's menus, tools and notes in Korean, Japanese or Chinese, in a whole line: "뉴스와이어 제공", "一覧へ戻る", "分享到:". */
export const isTalkOfEast = (line: string): boolean => {
  if (line.length > 140 || !east.test(line))
    return /^[ⓒ©]/.test(line) ? talk.test(line) : line.startsWith('20') && isRowOfEast(line);
  const bare = line.length > 40 ? '' : line.replace(signs, '').toLowerCase();
  if (bare !== '' && phrases.has(bare)) return true;
  // "페이스북 트위터 카카오톡 URL복사"
  const parts = bare.split(/[\s|·•/]+/).filter((part) => part !== '');
  return (
    (parts.length > 1 && parts.every((part) => phrases.has(part))) ||
    (parts.length >= leastEntries &&
      parts.every((part) => phrases.has(part) || entries.has(part))) ||
    neighbour.test(line) ||
    talk.test(line) ||
    isRowOfEast(line)
  );
};
