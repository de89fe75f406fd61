const setOf = (words: string): ReadonlySet<string> => new Set(words.split(' '));

// What a button does, to what, and the small words between: "Share this quote", "Add to Google News", "Accept and close".
const acts = setOf(
  'share tweet retweet email e-mail mail print save copy cite embed flag report republish bookmark add translate select choose open view see show hide get listen watch play leave join search recommend send forward rate follow like pin post read download export enlarge zoom tap click continue subscribe discuss enter access accept agree reject decline allow dismiss manage customise customize close skip mute unmute toggle expand collapse rotate pause',
);
const things = setOf(
  'article story page content link url post comment comments conversation discussion friend friends colleague rss feed feeds pdf language quote citation clipboard gallery slideshow video audio app newsletter alerts google facebook twitter linkedin whatsapp reddit pinterest instagram youtube favorites favourites bookmarks briefcase list ad ads advertisement story tweet facebook. cookies preferences consent choices site website menu print-friendly printable friendly enlarge subscribe unmute gallery. thread topic blog podcast navigation sidebar popup overlay fullscreen portfolio portfolios watchlist watchlists outlook calendar stocks',
);
const small = setOf(
  'this the our your my a an all more full entire original and or to by on via with as in of for from it main first next reading version via news press release email e-mail address here now image images below us',
);
const releases = /^(?:this|the)? ?(?:press |news |media )?release$/i;

const isEnglishButton = (line: string): boolean => {
  const [first = '', ...rest] = line.toLowerCase().split(/\s+/);
  if (!acts.has(first) || rest.length === 0 || rest.length > 6) return false;
  if (!rest.every((word) => things.has(word) || small.has(word) || acts.has(word))) return false;
  return (
    rest.some((word) => things.has(word)) ||
    // "Flag this release", but not "Press release"
    releases.test(rest.join(' ')) ||
    // "Click to Tweet", "Accept and close"
    (rest.length > 1 && acts.has(rest.at(-1) ?? ''))
  );
};

/** True for a button with which a page does something with itself: "Tweet this quote", "Save as PDF". */
export const isButton = (line: string): boolean => {
  if (line.length > 60 || line.length < 8 || !line.includes(' ')) return false;
  const bare = line
    .replace(/\s?\((?:pdf|docx?|zip)\b[^()]*\)$/i, '')
    .replace(/^\(|[\s)!»›>→.…]+$/g, '');
  return isEnglishButton(bare);
};
