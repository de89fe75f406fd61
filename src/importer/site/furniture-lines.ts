import { eitherOf } from '../matches.ts';

// "Share this article", "Tweet", "Share on LinkedIn".
const shares =
  /share(?: this)?(?: (?:page|article|release|story))?:?|tweet|facebook|twitter|linked ?in|pin(?:terest)?|whats ?app|reddit|post this|share (?:on|to|via|by|with) (?:facebook|twitter|linked ?in|x|e-?mail|whatsapp|reddit|pinterest|telegram|xing|bluesky|threads|messenger|wechat|weibo)(?: \(.{1,40}\))?|(?:dis)?like/i;
// "Print this page", "Download (PDF, 120 KB)", "Save for later".
const printsOrKeeps =
  /print(?: (?:this )?(?:page|article|release))?|e-?mail (?:this|page|article|alerts?|this (?:article|page|release|story)(?: to (?:a|your) (?:friend|colleague)s?)?)|copy link|pdf(?: version)?|download(?: (?:this|as|the))?(?: press release)?(?: \(?pdf\)?)?|view (?:pdf|printer[- ]friendly version)|(?:printer|print)[- ]friendly(?: (?:version|page|format|view|copy))?|printable (?:version|page|format)|(?:add to|save (?:as|to)) favou?rites?|als favorit speichern|zu favoriten hinzufügen|ajouter aux favoris|añadir a favoritos|aggiungi ai preferiti|adicionar aos favoritos|lägg till i favoriter|legg til i favoritter|føj til favoritter|aan favorieten toevoegen|save(?: for later)?|download (?:company )?(?:logo|images?|photos?)|download (?:\S+ ){0,4}\((?:[a-z]{2,5},? )?[\d.,]+ ?[km]b\)|download (?:\S+ ){0,5}(?:press )?(?:release|kit|pdf|here|now)(?: ?\(?pdf(?: format)?.{0,30})?|pdf (?:format|version)(?: \(.{0,30}\))?|print(?:able)? version \(pdf\s?[:,]?\s?[\d.,]+ ?[km]b\)|release versions?/i;
// "Back to Newsroom", "Next article >", "Search", "Home".
const leadsThroughSite =
  /close (?:this )?window|(?:release|article|page|story) tools|[<«‹]*\s*(?:return|back)(?: to (?:the )?(?:[\w&.'’]+ ){0,3}(?:top|home|home ?page|front ?page|news|newsroom|releases?|results?|list(?:ing)?s?|overview|archives?|page|press|media|cent(?:er|re)|room|index|search|contents|menu|main|front|rns|announcements?|stories|articles?|blog|events|quotes?|headlines|summary))?|[<«‹←]* ?prev(?:ious)?(?: (?:(?:press |news )?release|story|article|post|item|announcement|news|report|message|document))?|next(?: (?:(?:press |news )?release|story|article|post|item|announcement|news|report|message|document))? ?[>»›→]*|skip to (?:main )?content|return to (?:news|list|top)|read more:?|find news|close apply cancel|menu|search|log ?in|sign (?:in|up)|home|accept(?: all)? cookies|close|toggle navigation|related links|(?:view|see|show|read) all(?: (?:news|(?:press |news )?releases|stories|articles|updates))?|(?:read|view|see) (?:the )?(?:full|entire|complete|original) (?:press |news )?(?:release|story|article|announcement)(?: here)?|(?:press|news) release details?/i;
// "Follow us on …", "E-mail alerts", "RSS feeds", "Request information kit".
const followsUp =
  /rss(?: feed)?s?|subscribe(?: (?:now|to .{1,40}))?|(?:for (?:more|the latest) (?:news|updates|information),? ?)?follow us(?: on .{1,40})?|follow|follow this (?:company|issuer)(?: for alerts)?|(?:rss )?(?:news )?feeds?|e-?mail alerts?|request information(?: kit)?/i;
// "Listen to this article (3:20)", "2 min read", "5 comments", "Report abuse".
const ofReading =
  /now watch\s?: .{5,140}|discuss (?:this|the) (?:article|story|release|news|post)|(?:\d+ )?comments?(?: \(\d+\)|: \d+)?|listen(?: to (?:this |the )?(?:article|story|release|page|post|news))?(?: \(?\d+(?::\d\d| mins?)\)?)?|(?:(?:press|news|media) releases? )?\d+ mins?(?:utes?)?(?: read)?|(?:url source|published time|markdown content) ?:.{0,140}|report (?:this|abuse)(?: (?:content|article|page|post|release))?/i;

/** A line that leads through a site or offers something of its page: "Share this article", "Back to Newsroom", "E-mail alerts". */
export const siteFurniture = new RegExp(
  String.raw`^${eitherOf([shares, printsOrKeeps, leadsThroughSite, followsUp, ofReading])}$`,
  'i',
);
