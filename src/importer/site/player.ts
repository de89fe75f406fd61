// Players that read a page out: "Listen • 4:12", "Artikel anhören", "0:00 / 4:12", "1x", "0.75x 1x 1.5x"; "2.31x" alone is a multiple.
const player =
  /^(?:(?:listen|hear|play|audio)(?: (?:to )?(?:this|the) (?:article|story|page|post|release|news))?(?: audio)?\s*(?:[•·|:(–-]\s*)?\(?\d{1,2}(?::\d{2}| min(?:ute)?s?\.?)\)?|\d{1,2}:\d{2}\s?\/\s?\d{1,2}:\d{2}|1x|(?:[0-3](?:\.(?:0|25|5|50|75|[1-9]))?x(?:\s|$)){2,8}|hear this (?:story|article|page)|audio by [\p{Alpha}\d]{3,20}|this audio is (?:auto-?generated|generated automatically)\b.{0,80}|(?:this )?(?:article|story|audio) (?:is )?read by an? (?:automated|ai|computer|synthetic) voice\.?|(?:artikel|beitrag|meldung|text)(?: jetzt)? (?:an|vor)(?:hören|lesen(?: lassen)?)|(?:écouter|lire à voix haute) (?:l[’']|cet |le )?(?:article|texte)|escuchar (?:este |el )?(?:artículo|noticia)|ascolta (?:l[’']|questo )?(?:articolo|notizia)|ouvir (?:este |o )?(?:artigo|notícia|texto)|(?:lyssna på|lyt til|lytt til|luister naar) (?:artikeln|artiklen|artikkelen|saken|dit artikel|het artikel)|kuuntele (?:juttu|artikkeli))[.…]?$/iu;
const first =
  /^(?:listen|hear|play|audio|this|article|story|artikel|beitrag|meldung|text|écouter|lire|escuchar|ascolta|ouvir|lyssna|lyt|lytt|luister|kuuntele|\d)/i;

/** True for what a player that reads the page out prints. */
export const isPlayer = (line: string): boolean =>
  line.length <= 120 && first.test(line) && player.test(line);
