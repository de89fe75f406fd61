import { anyOf } from '../matches.ts';
import { isDisclaimer } from './disclaimers.ts';

// What those who pass a release on say of it and of themselves, each in whole lines or paragraphs.
const says = anyOf([
  // Who answers for the content.
  /^(?:disclaimer\s*(?::\s*)?)?(?:the )?(?:above|following|this) (?:press |news )?(?:release|content|story|article|report|news content) (?:has been |was |is |comes )(?:to you under an arrangement|provided (?:to us )?(?:by|from)|distributed by .{2,60}\bon behalf of|published (?:from|by)|configured by|posted by|sourced from|a paid|not edited|sponsored|auto-?generated|syndicated)\b/i,
  /^(?:legal )?disclaimers?\s*(?::\s*)?(?:issuers of (?:the )?press releases|AAAS and|.{2,60}\bprovides this news content|this (?:web ?site|article|content) (?:is|was|has)\b)/i,
  /^(?:disclaimer\s*:\s*)?(?:the )?contents? of this press release was provided from an external third party\b/i,
  /^send (?:us )?your press releases? to\b|^(?:the|this) press release is provided for informational purposes only\b|^all (?:logos and trademarks|information and content) (?:in|on) this site\b|^(?:disclaimer\s*[:–-]\s*)?all information and content on this site\b|^©? ?press release (?:19|20)\d\d$/i,
  /^the contents? of this page (?:is|are|was|were) (?:provided|supplied|written) by (?:a |an )?(?:independent )?third part/i,
  /^information contained on this page is provided by an independent third-party\b/i,
  /^(?:this|the) (?:story|article|content|post) (?:has not been edited|is auto-?generated|was originally (?:published|posted|distributed)|originally appeared|first appeared|may have been edited)\b/i,
  /^the (?:post|article) .{5,250}\b(?:appeared|was published) first on\b/i,
  /^the views and opinions expressed herein are the views and opinions of the author\b/i,
  /^(?:AAAS and )?EurekAlert!? (?:are|is) not responsible for the accuracy\b|^\[?\s*back to eurekalert/i,
  /^this (?:web ?site|site|blog|newsletter|page|publication)\b.{0,240}\b(?:is|are) (?:owned|operated|published|edited|maintained|managed)\b/i,
  /^this release was (?:published|posted) on .{2,40}$|^permanent link to this press release\b|^you can edit or delete your press release here\b|^report abuse[.!]?$|^(?:account e-?mail address|page updated last on)\b/i,
  // "COMTEX_359211234/2454/2020-01-14T07:00:12"
  /^COMTEX_\d+(?:\/\S*)?$|^is there (?:a|any) (?:problem|error|issue|mistake) (?:with|in) this (?:press release|release|article|story|page|content)\b/i,
  // "Citation: Frogs sleep in gravel (2020, March 3) retrieved 4 March 2020 from https://…"
  /^this document is subject to copyright\. apart from any fair dealing\b|^citation\s*:.{10,400}\bretrieved .{4,30} from https?:/i,
  // What a relay's own pages of the release are.
  /^(?:\w+\.com )?TL;?DR$|^pickup\s*[-–:]\s*\[?\S+\.\w{2,6}\]?\S*$|^blockchain registration\b|^reddit post$|^original\/source press release$|^(?:read|view|see) the (?:full |original )?(?:article|story|post|version) (?:on|at|here)\b.{0,60}$/i,
  /^.{2,20}:\s*related (?:content|stories|articles)$/i,
  // Letters to subscribers.
  /^(?:(?:forward (?:this |to )?(?:a friend|e-?mail|to a friend)?|manage (?:your )?(?:e-?mail )?(?:alerts|preferences|subscriptions?)|(?:safe)?unsubscribe(?:\s*[®™])?|update (?:your )?(?:profile|preferences|e-?mail address)|e-?mail (?:alerts|preferences)|view (?:it )?(?:in|as)(?: an?| your)? (?:web ?)?(?:browser|page)|privacy policy|opt[- ]?out|about (?:constant contact|our service provider)|report (?:spam|abuse)|change your (?:preferences|subscription))(?:\s*[|·•,/–-]\s*|$))+$/i,
  /^(?:to (?:unsubscribe|be removed|leave (?:this|the|our) (?:mailing |e-?mail |news )?list|opt[- ]?out|change your (?:e-?mail|subscription))|if you (?:no longer wish|wish|would like|prefer|want) (?:not )?to (?:receive|unsubscribe|be removed|stop|opt))\b.{0,160}\b(?:mailing list|e-?mails?|mail|message|list|click|reply|here|below|visit)\b/i,
]);
// Words without which the next say nothing: to look for these at every place of a line would cost much.
const rareWord =
  /affiliated|responsib|liable|accept|news content|involved in|this content|public, unedited|investment advice|compensat|paid|forward-looking|you (?:acknowledge|agree)|this web ?site/i;
const saysRarely = anyOf([
  /^.{2,60}\b(?:takes?|accepts?|assumes?|bears?) no (?:responsibility|liability)\b.{0,120}\b(?:(?:this|the|its|our) (?:web ?)?site|these pages|this page)\b/i,
  /^(?:[\w-]+\.)+(?:com|net|org|info|io|co\.uk)\b.{0,20}\b(?:is|are) (?:not|in no way) (?:affiliated|associated)\b/i,
  /\b(?:will|shall|is|are|does) not (?:be )?(?:in any way )?(?:be )?(?:responsible|liable|accept(?: any)? (?:responsibility|liability))\b.{0,80}\b(?:for|of) the (?:content|accuracy|news|information)\b.{0,80}\b(?:of the same|posted|provided by|herein|by (?:others|contributing|third))\b/i,
  /^.{2,60}\bis not responsible for and does not check content\b/i,
  /^press release content from .{2,40}\bwas not involved in (?:its|the) creation\b|\b(?:editorial (?:teams?|staff)|news (?:department|staff|team)|newsroom) (?:was|were) not involved in\b/i,
  /\bpublished this content on\b.{5,60}\bsolely responsible for the information contained\b|^distributed by public, unedited and unaltered\b/i,
  /^.{2,60}\bdoes not provide investment advice\b.{0,40}\ball rights reserved\b/i,
  // Whom a promoter is paid by, and what its readers agree to.
  /^(?:\W*[^:.\d]{3,40}:\W*)?(?:by (?:using|visiting|accessing|reading) (?:these|this|our) (?:platforms?|web ?sites?|sites?|pages?|services?)\b.{0,60}\byou (?:acknowledge|agree|accept)|this web ?site\b.{0,240}\b(?:is|are) (?:owned|operated|published|edited|maintained|managed)\b|.{2,60}\breceives? (?:[^\s.,;:()]+ )?compensation (?:for|from)\b.{0,90}\b(?:featured|profiled|mentioned|covered|advertis[^\s.,;:()]+|promot[^\s.,;:()]+)\b)/i,
  /\b(?:we|us|our (?:firm|company)) (?:has|have|was|were) (?:been )?(?:compensated|paid)\b.{0,120}\b(?:campaign|marketing|advertis[^\s.,;:()]+|promot[^\s.,;:()]+|awareness|coverage|profile)\b/i,
  /^(?:\W*[^:.\d]{3,40}:\W*)?(?:these|this|our) (?:platforms?|web ?sites?|newsletters?|e-?mails?|pages?|videos?|profiles?) (?:may |might )?contains? (?:certain )?forward-looking\b/i,
]);
// From such a line on a relay speaks of itself.
const begins =
  /^(?:\w+\.com )?TL;?DR$|^(?:\W*[^:.\d]{3,40}:\W*)?this (?:web ?site|site|blog|newsletter)\b.{0,240}\b(?:is|are) (?:owned|operated)\b|^original\/source press release$|^\[?\s*back to eurekalert/i;
const disclaimerHead =
  /^\W*(?:(?:legal |site |website |media |advertorial )?disclaimers?|ownership and operation|legal notice|about (?:this|our) (?:site|website|service))\W*$/i;

/** True for a line or paragraph with which a relay speaks of the copy or of itself, below the release. */
export const isRelayTalk = (line: string): boolean => {
  if (line.length > 2500) return false;
  const start = line.slice(0, 700);
  return says(start) || (rareWord.test(start) && saysRarely(start)) || isDisclaimer(start);
};

/** True for a line from which on a relay speaks of itself. */
export const beginsRelayTalk = (line: string): boolean =>
  line.length <= 2500 && begins.test(line.slice(0, 400));

/** True for a heading of what a relay says of itself; it may as well be one of the release. */
export const mayHeadRelayTalk = (line: string): boolean =>
  line.length <= 60 && disclaimerHead.test(line);
