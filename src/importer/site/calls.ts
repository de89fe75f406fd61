const words = (all: string): string => all.trim().split(/\s+/).join('|').replaceAll('_', ' ');

// What those are told to do who read a page, as the first word of a line or a sentence: "Unlock", "Jetzt", "Recevez", "Abre".
const told = new RegExp(
  `^(?:${[
    "click tap read_our see_our watch_our visit_our get turn_on switch_on sign register submit ask tell_us enter unlock activate upgrade download join subscribe try start claim grab book schedule vote take_(?:our|the|part|this) follow find_out discover compare open_(?:an?|your) save buy order shop win hear listen don[’']t_miss never_miss add set_(?:an?|your|up) send share donate rate apply talk_to translate listen",
    'jetzt klicke? klicken_sie melden_sie teste testen_sie sichern_sie lesen_sie erhalten_sie vergleichen_sie informieren_sie abonnieren_sie stimmen_sie bewerten_sie laden_sie nehmen_sie machen_sie',
    'découvrez recevez abonnez-vous inscrivez-vous cliquez téléchargez ouvrez profitez comparez participez votez donnez testez essayez commandez demandez rejoignez suivez acceptez écoutez répondez',
    'descubre recibe abre compra compara suscríbe\\p{Alpha}* regístrate inscríbete descarga haz vota participa únete consigue solicita prueba invierte pulsa calcula contrata activa síguenos quiero apúntate aprovecha',
    'abra baixe receba compre confira cadastre-se inscreva-se assine clique invista organize participe vote descubra aproveite simule siga acesse experimente quero baixar_agora peça garanta',
    'scopri ricevi iscriviti apri attiva confronta scarica partecipa prova vota clicca registrati abbonati richiedi acquista calcola segui investi',
    'koop ontvang meld_je schrijf_je vergelijk probeer word_lid klik stem doe_mee bestel ontdek volg abonneer',
    'handla jämför anmäl_dig prenumerera ladda_ne[rd] prova testa rösta klicka köp öppna vinn beställ',
    'handle prøv kjøp meld_deg last_ned abonner klikk sammenlign bestill køb tilmeld skriv_dig klik sammenlign bestil modtag',
    'tilaa osta vastaa pyydä kokeile lataa vertaa liity klikkaa äänestä avaa aloita osallistu',
    'zapisz_się pobierz sprawdź kliknij zagłosuj odbierz dołącz wypróbuj załóż porównaj stáhněte přihlaste_se vyzkoušejte hlasujte',
  ]
    .map(words)
    .join('|')})(?![\\p{Alpha}’'])`,
  'iu',
);
// "Yes, I'll give", "Register me", "Je m'abonne", "Quiero invertir": a button says what its reader does.
const answered =
  /^(?:(?:yes|oui|ja|sí|sim|sì)[,!] .{2,40}|(?:count|sign|register|show|send|notify|email|remind) me\b.{0,40}|je m[’'][^\s.,;:()]+.{0,30}|j[’']en profite|(?:tilmeld|meld|anmäl) (?:mig|meg))[.!]?$/i;
// "Worried about a lump?", "Could you …?", "Vil du have nyheder?", "Vuoi ricevere …?"
const asked =
  /^(?:are you|could you|can you|do you|did you|have you|want|need|looking|ready|worried|curious|interested|who do you|how do you|what do you|sind sie|möchten sie|wollen sie|haben sie|kennen sie|wie hilfreich|êtes-vous|vous|voulez-vous|souhaitez-vous|avez-vous|donnez-vous|pensez-vous|connaissez-vous|quieres|quiere|te gustaría|qué opinas|você|quer|gostaria|vuoi|ti piac|sei|vil du|vill du|har du|er du|är du|wilt u|wil je|bent u|ben je|vond je|haluatko|oletko|chcesz|chcete)(?!\p{Alpha}).{0,90}\?/iu;
// Where the next sentence begins, or what follows a label: "SURVEY: Tell us how we're doing"
const parts = /(?<=[.!?…])\s+|\s[|·•–—]\s|(?<=^[\p{Alpha} ]{3,20}):\s+/u;

/** How many of a line's sentences call upon the reader of a page to do something, in the languages of releases: "Tell us how we're doing", "Abre tu cuenta", "Je m'abonne". */
export const callsIn = (line: string): number =>
  line.split(parts).filter((part) => told.test(part) || answered.test(part) || asked.test(part))
    .length;
