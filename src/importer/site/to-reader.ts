import { isPerson } from '../contacts/people.ts';
import { isKnownPlace } from '../dateline/places.ts';

// "Own a piece of the cure", "Keep up with our progress by subscribing!": what sellers and sites say to those who have read to the end.
const call =
  /^(?:please )?(?:keep|get|stay|join|sign|receive|subscribe|don[’']t|never|be (?:the )?first|reserve|invest|start|try|discover|explore|book|register|browse|find|check|hey|hi|hello|ready|want|need|looking|help|own an?|send|submit|create|read|see|watch|listen|shop|donate|support|connect|build|make|turn|reach|advertise|ask|take|enter|click|tap|choose|select|tell|share|follow|learn|meet|become)\b/i;
// "Handeln Sie Devisen mit kleinen Spreads.": the same where a language has a form for it.
const callAbroad =
  /^(?:jetzt |hier )?(?:\p{Upper}\p{Lower}{2,12}n Sie|(?:profitez|découvrez|recevez|inscrivez-vous|abonnez-vous|ouvrez|négociez|tradez)(?!\p{Alpha}))(?= )/u;
const ofSale =
  /\b(?:CFDs?|forex|devisen|spreads?|hebel|levier|newsletter|depot|konto|compte|gratis|gratuit\p{Alpha}*|kostenlos\p{Alpha}*|jetzt|börsenbrief|trading|traden?)(?!\p{Alpha})/iu;
const reader = /\b(?:you(?:rs?|rself|[’'](?:re|ve|ll))?|our|us|today|now|here|free)\b|!$/i;
const ofWeb =
  /\b(?:(?:web ?|internet )?sites?|links?|browser|screen|newsletters?|inbox|click(?:ing)?|subscri[^\s.,;:()]+|accounts?|(?:this|these) pages?|log(?:ging)? ?in|sign(?:ing)? (?:up|in)|cookies?|apps?|e-?mail alerts?|notifications?|terms (?:of|and)|services available)\b/i;

/** True for a line that speaks to the reader of a page: calls for something, or tells what its links do. */
export const speaksToReader = (text: string): boolean =>
  text.length < 300 &&
  !/www\.|https?:|\S@\S|\d{3}|\bforward-looking\b/i.test(text) &&
  ((text.length < 140 && call.test(text) && reader.test(text)) ||
    (text.length < 140 && callAbroad.test(text) && ofSale.test(text)) ||
    (/\byour?\b/i.test(text) && ofWeb.test(text)));

/** True for a row of names between strokes, none of them a person's or a place's: "Platform | Customers | Newsroom". */
export const isRowOfNames = (text: string): boolean => {
  if (text.length > 160 || !/[|·•]/.test(text) || /[@\d;:]/.test(text)) return false;
  const parts = text.split(/\s*[|·•]\s*/).filter((part) => part !== '');
  return (
    parts.length >= 3 &&
    parts.every((part) => part.split(' ').length <= 4 && !isPerson(part) && !isKnownPlace(part))
  );
};

const hostDesk =
  /^(?:support|sales|advertis[^\s.,;:()]+|help ?desk|customer (?:service|support|care)|subscriptions?|feedback|technical support)\b.{0,20}[:|]/i;

/** True for a host's own desk: "Support: +44 20 7555 0100". */
export const isHostDesk = (text: string): boolean => hostDesk.test(text);

// What a seller asks of those who have read to the end: "Ready to see it in action?" above "Book a demo".
const pitch =
  /^(?:(?:are you )?(?:ready|looking|interested|curious|want|need help|thinking)\b.{0,70}\?|building (?:tools|apps|products|software|something)(?: with us| on our \p{Alpha}+)?\?|(?:see|try|discover|experience)\b.{0,50}\b(?:in action|for yourself|for free)[.!?]?|(?:book|request|schedule|get|start|try|watch|see) (?:(?:a|an|your|my|our|the) )?(?:(?:free|live|personal(?:i[sz]ed)?|guided|quick|product) )*(?:demo|walk-?through|trial|consultation|tour|quote|strategy call)\b.{0,30}|get started(?: (?:today|now|for free|free))?[.!]?|(?:talk|speak) to (?:sales|an expert|our team|us)\b.{0,20}|let[’']s talk[.!]?|(?:do you )?have (?:a|any) questions?\? (?:we[’']ll|we will) (?:get back|reply|respond|answer)\b.{0,30}|(?:our team|we)(?:[’']s|[’']re| is| are) (?:always )?here to help(?: you)?[.!]?)$/iu;

/** True for what a seller asks of those who have read to the end. */
export const isPitch = (text: string): boolean => pitch.test(text);
