import { remembered } from '../remembered.ts';

// What portals call releases, in the languages of one product: its pages mix them.
const releases =
  '(?:(?:press|media|news)?[- ]?releases|pressemeldinge(?:r|ne)|pressemeddelelser(?:ne)?|pressmeddelanden(?:a)?|(?:lehdistö|media|pörssi)?tiedott(?:eet|eita|eemme|eitamme)|(?:presse|medien|unternehmens)?(?:mitteilung|meldung)en|communiqués(?: de presse)?|(?:pers|nieuws)berichten|comunicati(?: stampa)?|comunicados(?: de prensa)?|notas de prensa|saker|sakene|nyheter(?:na|ne)?|nyheder(?:ne)?|sager|uutis(?:et|ia)|news|nieuws)';
const from = '(?:fra|från|from|by|von|der|de|du|des|van|da|di|julkaisijalta)';
const ours =
  '(?:alle? |all |the |våra |våre |vores |our |unsere |unserer |nos |onze |nostri |nuestros )?';
// "Følg pressemeldinger fra", "Subscribe to releases from", "Senaste pressmeddelandena från"
const leads = new RegExp(
  `^(?:(?:følg|følge|följ|seuraa|follow|subscribe to|abonn[eé]r(?:a|er)? på|prenumerera på|abonnieren sie|folgen sie|suivez|suivre|volg|segui|sigue) ${ours}|(?:les |die |ultimi |últimos )?(?:siste|nyeste|nyaste|seneste|senaste|flere|fler|tidligere|tidigare|andre|andra|latest|more|recent|other|earlier|previous|letzte|neueste|weitere|aktuelle|frühere|derni[eè]re?s|autres|laatste|meer|andere|ultimi|altri|últim[oa]s|otr[oa]s) )${releases} ${from} (?=(\\S+))`,
  'iu',
);
// "Lue lisää julkaisijalta Alder Oy", "Pressemitteilungen von Alder GmbH abonnieren"
const leadsOtherwise = new RegExp(
  `^(?:(?:lue lisää|lisää tiedotteita) julkaisijalta (?=(\\S+)).{2,80}|${releases} von (?=(\\S+)).{2,80} (?:abonnieren|folgen))$`,
  'iu',
);
const whole =
  /^(?:tilaa (?:lehdistö|media)?tiedott(?:eet|eita|eemme) (?:sähköpostiisi|sähköpostilla)|(?:besøk|besøg|besök|vieraile|visit|tutustu|gå til|gå till|go to|zu) (?:vårt|vores|vår|våra andra|our|unserem?|uutishuonee(?:seemme|ssamme)) ?(?:presse?rom|presserum|pressrum|nyhe[td]srum|nyhetsrom|press ?room|news ?room|presseraum)?|(?:unseren|unserem) (?:presseraum|newsroom|pressebereich) besuchen|(?:lue lisää|lisää|les mer|læs mere|läs mer|read more|mehr) (?:uutishuoneesta(?:mme)?|(?:i|in|im|in unserem) (?:vårt |vores |our )?(?:presse?rom(?:met)?|presserum(?:met)?|pressrum(?:met)?|press ?room|news ?room|presseraum)))$/i;

/** How long the names of such boxes and what stands in them may be, in characters. */
const longest = { head: 100, offer: 420 } as const;

// "Alder Coopérative - Renseignements sur cet organisme", "Communiqués de cet organisme (7)", "Alle Meldungen dieses Unternehmens": no sender calls itself so without a verb.
const ofSender = new RegExp(
  `^(?:.{2,80} [-–|] )?(?:(?:alle|all|toutes? les|tous les|todos los|tutti i|weitere|more|plus|autres|otros|otras|altri|más|mais|flere|fler|meer|andere) )?(?:(?:${releases}|renseignements|informations?|information|informationen|informationer|informasjon|información|informazioni|profile?|profil|perfil|profilo|photos?|images?|vidéos?|videos?|fotos?|bilder|documents?|dokumente?r?|webcasts?) )?(?:(?:sur|de|du|à propos de|on|from|by|of|about|von|zu|über|sobre|di|da|su|fra|från|om|van|over) )?(?:cet(?:te)?|this|diese[rsm]?|esta|este|quest[ao]|quest[’']|den(?:ne|na)|det här|dette|detta|deze|dit|tämän) (?:organisme|organisation|organi[sz]ation|entreprise|société|émetteur|issuer|company|publisher|sender|unternehmens?|absenders?|herausgebers?|empresa|organización|emisor|azienda|ente|avsender(?:en)?|avsändare(?:n)?|virksomhed(?:en)?|selskap(?:et)?|företag(?:et)?|bolag(?:et)?|bedrijf|organisatie|julkaisijan|yrityksen)(?: ?\\(\\d{1,5}\\))?$`,
  'iu',
);
// What it begins with there: "This company" by itself may head a part of a release.
const ofSenderOpens =
  /[-–|]|\(|^(?:alle?|toute?s?|tous|todos|tutti|weitere|more|plus|autres|otr[ao]s|altri|más|mais|flere?|meer|renseignements|communiqués|profile?|profil|perfil|profilo|photos?|news|press|releases)(?!\p{Alpha})/iu;
const thisSender =
  /(?:organis|organiz|entreprise|société|émetteur|issuer|company|publisher|sender|unternehmen|absender|herausgeber|empresa|emisor|azienda|ente|avsänd|virksomhed|selskap|företag|bolag|bedrijf|julkaisija|yrity)[^\s.,;:()]*(?: ?\(\d{1,5}\))?$/i;

const named = /^["“„»«]?[\p{Upper}\p{N}]/u;

/** True for the name of a box with which a releases portal offers more of the same sender, in the languages of releases: "Følg pressemeldinger fra Alder AS", "Latest releases from Alder Ltd", "Lue lisää julkaisijalta Alder Oy". */
export const headsPortalBox = (line: string): boolean => {
  if (line.length > longest.head || /[.!?:]$/.test(line)) return false;
  if (thisSender.test(line) && ofSenderOpens.test(line) && ofSender.test(line)) return true;
  const [, sender] = leads.exec(line) ?? [];
  if (sender !== undefined) return named.test(sender);
  const [, finnish, german] = leadsOtherwise.exec(line) ?? [];
  return named.test(finnish ?? german ?? '') || whole.test(line);
};

const byMail =
  /e-?(?:post|mail|mejl)|(?<!\p{Alpha})mejl?(?:l|adress)|sähköposti|courriel|correo (?:electrónico)?|posta elettronica/iu;
// What only those are told who are asked for their address, as the first words of a sentence.
const asked =
  /(?:^|[.!?] )(?:registrer deg|registrér dig|skriv dig op|meld (?:deg|dig) (?:på|til)|tilmeld dig|abonn[eé]r(?:a|er)? på|anmäl dig|prenumerera på|fyll i|skriv inn|indtast|tilaa|kun tilaat|syötä|haluatko|subscribe to|sign up|register|enter your|geben sie|abonnieren sie|melden sie sich|registrieren sie sich|tragen sie|erhalten sie|abonnez-vous|inscrivez-vous|saisissez|indiquez|meld je|schrijf je|vul je|iscriviti|inserisci|suscríb[ea][^\s.,;:()]*|introduzca|introduce) /i;
// How they get off the list again.
const leaves =
  /\b(?:melde deg av|melde dig fra|afmelde|framelde|avanmäla|avregistrera|avsluta|perua|unsubscribe|abmelden|désabonner|désinscrire|afmelden|uitschrijven|disiscriver[^\s.,;:()]*|darse de baja|darte de baja)(?!\p{Alpha})|\bopt[- ]out\b/iu;
const aboutReleases = new RegExp(`(?<!\\p{Alpha})${releases}(?!\\p{Alpha})`, 'iu');
const below =
  /(?<!\p{Alpha})(?:under|nedenfor|nedan|herunder|alla|alle olevaan|below|unten|ci-dessous|hieronder|di seguito|a continuación|udsendte e-mail)(?!\p{Alpha})/iu;
const address = /https?:|www\.|\S@\S/i;

const asksForAddress = (line: string): boolean =>
  asked.test(line) &&
  (leaves.test(line) || (aboutReleases.test(line) && below.test(line)) || /^skriv dig/i.test(line));

// "I vårt presserom finner du alle våre siste pressemeldinger", "Uutishuoneessa voit lukea tiedotteitamme"
const room =
  /^(?:(?:i|in|im|dans|en|nella) (?:vårt|vores|våra|our|unserem|notre|nuestra|nostra|onze) (?:presse?rom|presserum|pressrum|nyhe[td]srum|nyhetsrom|press ?room|news ?room|presseraum|pressebereich|salle de presse|espace presse|sala de prensa|sala stampa|pers(?:kamer|ruimte)|nieuwsruimte),? (?:finner du|kan du|hittar du|finder du|you (?:can|will|may)|finden sie|können sie|vous|encontrará|puede|trovi|troverete|vindt|kun)|uutishuonee(?:ssa|ssamme|sta|stamme) (?:voit|löydät)) /i;

const mayOffer = (line: string): boolean =>
  line.length >= 40 && line.length <= longest.offer && !address.test(line);

/** True for what a releases portal asks in such a box: that its reader leave an address. */
export const asksForReleases = remembered(
  (line: string) => mayOffer(line) && byMail.test(line) && asksForAddress(line),
);

/** True for a sentence that tells what a sender's pages on a portal hold; the release may say so too. */
export const tellsOfRoom = (line: string): boolean =>
  mayOffer(line) && room.test(line) && aboutReleases.test(line);

// "Följ Alder AB", "Follow Alder on this portal"
const follows =
  /^(?:følg|följ|seuraa|follow|folgen sie|suivez|volg|segui|sigue) (?=\p{Upper}).{2,60}[^.!?:]$/u;

/** True for a line that calls on the reader to follow a sender; only above a field for an address it is the portal's: "Följ Alder AB". */
export const followsSender = (line: string): boolean =>
  line.length < longest.head && follows.test(line.slice(0, 1).toLowerCase() + line.slice(1));

const months = '(?:0?[1-9]|1[0-2])';
// "28.8.2023 09:00:00 CEST | Pressemelding": to the second, as only a machine writes.
const stamp = new RegExp(
  `(?:^|\\s|(?<=[\\p{Alpha})"”»!?]))(?:\\d{1,2}[./]${months}[./]20\\d\\d|20\\d\\d-\\d\\d-\\d\\d),? \\d{1,2}[:.]\\d\\d(?:[:.]\\d\\d(?: [A-Z]{3,4})?| [A-Z]{3,4})(?:\\s*[|·–-]\\s*\\p{Alpha}+(?: \\p{Alpha}+)?)?$`,
  'u',
);

/** True for the day and time that a portal's machine sets beside or below the title of another release: "28.8.2023 09:00:00 CEST". */
export const endsInStamp = (line: string): boolean => line.length < 220 && stamp.test(line);
