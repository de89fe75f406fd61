const network =
  '(?:facebook(?: like)?|twitter|tweet widget|x(?: \\(twitter\\))?|linked ?in|sharethis|pin(?:terest| it)|whats ?app|reddit|google ?(?:\\+|plus)(?: ?(?:1|one))?|digg(?: this| it)?|close(?: this)? window|del\\.icio\\.us|stumble ?upon|tumblr|telegram|messenger|xing|bluesky|threads|wechat|weibo|stock ?twits|delicious|newsvine|slashdot|technorati|yahoo!? (?:buzz|my ?web)|my ?web|furl(?: it)?|spurl|raw ?sugar|simpy|shadows|blink(?: it|list)|ma\\.gnolia|netvouz|fark|mixx|propeller|instagram|you ?tube)';
const shareAct = `(?:(?:share|follow|like|post|send|tweet|print|e-?mail|save|bookmark|comment|recommend)(?: (?:this|it|the|article|page|release|story|post|news|us|link|organi[sz]ation|company|issuer|friendly))*(?: a (?:friend|colleague)| (?:on|via|by|with|in|to)(?: (?:a friend|a colleague|e-?mail|${network}))?)?)`;
const shareWord = `(?:${network}|${shareAct}|rss(?: feeds?)?|(?:diesen |diese )?(?:artikel |seite |meldung )?(?:teilen|drucken|weiterleiten|empfehlen)|partager|imprimer|compartir|imprimir|condividi|stampa|dela|skriv ut|pdf|(?:view |see )?all (?:(?:press|news|media) )?(?:releases|news|stories)|copy link(?: to clipboard)?|add ?this|printer[- ]friendly(?: version)?|release versions?:?(?: english)?|text size(?: a)*|font size|view printer[- ]friendly(?: version)?|add to (?:briefcase|favou?rites|watchlist|portfolio|my yahoo!?))`;
// "E-mail Facebook Twitter ShareThis", "Print | Email | Share", "FacebookLinkedInEmail this article to a friend"
const shareRow = new RegExp(`^(?:${shareWord}(?:[\\s\\d|,:·•/+-]|and )*){2,}$`, 'i');

/** True for a row of buttons with which a page is shared, printed or kept. */
export const isShareRow = (line: string): boolean =>
  shareRow.test(line.replace(/^\[\s*|\s*\]$/g, ''));

const shareButton = new RegExp(`^${shareWord}$`, 'i');

/** True for one such button alone or a row of them. */
export const isShareButton = (line: string): boolean => shareButton.test(line) || isShareRow(line);
