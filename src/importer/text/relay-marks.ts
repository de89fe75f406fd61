import { readDateline } from '../dateline/dateline.ts';
import { findWireTag } from '../dateline/wires.ts';

// "(MENAFN - GlobeNewsWire - Nasdaq) NASHUA, N.H., Aug. 06, 2025 …", "date 2024-09-10 (MENAFN- …) Alder …", "(firmenpresse) - ALBANY, NY -- …"
const relayed =
  /^\s*(?:(?:date\s+(?:19|20)\d\d-\d\d-\d\d\s+)?\(MENAFN\b[^()]{0,60}\)\s+|\((?:firmenpresse|fair-NEWS|live-PR|pr-inside\.com|prcenter)\)\s*[–—-]{1,2}\s*)(?=\p{Upper})/u;
// "/EIN News/ -- VANCOUVER, Nov. 8, 2022 (GLOBE NEWSWIRE) --": who relays stands before the place, whose wire it is behind it.
const relayedTag = /^\s*\/\s?[\p{Alpha}][\p{Alpha}. ]{2,24}\s?\/\s*[–—-]{1,2}\s*(?=\p{Upper})/u;

/** How far behind such a mark the release's own wire stands at most, in characters. */
const reach = 160;

/** The mark of who passed the copy on, and when, at the start of a line, signs and blanks behind it included: "/EIN News/ -- "; `undefined` for other lines. */
export const relayMarkOf = (line: string): string | undefined => {
  const [mark] = relayed.exec(line) ?? [];
  if (mark !== undefined || !/^\s*\//.test(line)) return mark;
  const [tag] = relayedTag.exec(line) ?? [];
  if (tag === undefined || findWireTag(tag.trim()) === undefined) return undefined;
  const behind = line.slice(tag.length);
  const other = findWireTag(behind.slice(0, reach));
  const isOwn = other !== undefined && other.unlisted !== true;
  return isOwn && readDateline(behind.slice(0, 400))?.place !== undefined ? tag : undefined;
};
