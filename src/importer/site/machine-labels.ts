// "Rhea-AI Summary", "AI-Generated Summary", "Rhea-AI Impact: Moderate", "Key takeaways by Acme AI"
const label =
  /^(?:(?:\S{1,20}[- ])?AI[- ](?:powered[- ]|generated[- ]|written[- ]|assisted[- ])?(?:(?:news |key |market )?(?:summary|analysis|overview|insights?|takeaways?|impact|sentiment|highlights?|digest|score))|(?:machine|auto(?:matically)?)[- ]generated summary|(?:summary|key (?:points|takeaways|facts)|takeaways|highlights|insights?) (?:\w+ )?(?:by|with|from) (?:\S+ ){0,2}AI)\s*(?::.{0,40})?$/i;
// "TL;DR", "Quick Summary", "Zusammenfassung (KI-generiert)", "Résumé généré par IA", "This summary was created automatically."
const labelAbroad =
  /^(?:tl;?dr|(?:quick|instant|smart|article|story) summary|[^\d.:()]{3,30}[- (]+(?:KI|AI|IA)[- ]?(?:generiert[^\s.,;:()]*|generated|erstellt)\)?|(?:KI|AI)-(?:zusammenfassung|samenvatting|sammanfattning|resum[eé]n?|oppsummering)|(?:résumé|synthèse|resumen|riassunto|sintesi|resumo)(?!\p{Alpha}).{0,12}\s(?:générée?|generad[oa]|generat[oa]|gerad[oa])(?!\p{Alpha}).{0,20}\bI\.?A\.?|zinger key points|für sie zusammengefasst)\s*:?$/iu;
// "In het kort (door AI samengesteld)", "Ce qu'il faut retenir (généré par IA)", "Key points (written by our bot)", "Resumen automático", "AI要約": what it is, and that a machine made it.
const summary =
  "(?:(?:article |news |quick |short )?summary|key (?:points|takeaways|facts)|takeaways|highlights|at a glance|zusammenfassung|kurzfassung|das wichtigste(?: in kürze)?|auf einen blick|résumé|synthèse|(?:ce )?qu['’]il faut retenir|l['’]essentiel|en bref|points clés|resumen|claves|puntos clave|lo más importante|riassunto|sintesi|in (?:breve|sintesi|het kort|short|brief)|punti chiave|resumo|(?:principais )?pontos(?:-chave| principais)?|samenvatting|kort samengevat|sammanfattning|i korthet|kort sagt|resumé|kort fortalt|oppsummer(?:ing|t)|kort oppsummert|tiivistelmä|lyhyesti)";
const machine =
  "(?:(?:l['’]|d['’])?(?:A\\.?I\\.?|I\\.?A\\.?|KI)|tekoäly[^\\s.,:()]*|(?:our |a |the )?(?:\\S+ )?(?:bot|machine|robot)|intelligence artificielle|inteligencia artificial|inteligência artificial|künstliche[^\\s.,:()]? intelligenz)";
const made =
  '(?:(?:auto(?:matically)?|maschinell|automatisch|automatiquement|automáticamente|automaticamente|automatiskt?)?[- ]?(?:generated|written|created|produced|made|compiled|erstellt|generiert|erzeugt|verfasst|générée?s?|rédigée?s?|créée?s?|generad[oa]s?|cread[oa]s?|generat[oaie]|creat[oaie]|gerad[oa]s?|criad[oa]s?|samengesteld|gemaakt|gegenereerd|geschreven|genererad|skapad|sammanställd|genereret|lavet|generert|laget|luotu|tuotettu|luoma|tekemä)(?: automatiquement| automáticamente| automaticamente)?)';
const by = "(?:(?:by|with|von|mit|durch|par|avec|por|con|da|dall|door|met|av|af|med)[ ’']?\\s?)";
const labelOfMachine = new RegExp(
  `^${summary}\\s*(?:[:–—-]\\s*)?(?:\\(\\s*(?:${made}\\s+${by}?${machine}|${by}${machine}(?:\\s+${made})?|${machine}(?:[- ]${made})?|${made}|automat[^\\s.,:()]+)\\s*\\)|${made}\\s+${by}${machine}|${by}${machine}\\s+${made})(?:\\s*\\(.{2,12}\\))?\\s*:?$|^(?:résumé automatique|resumen automático|resumo automático|riassunto automatico|sintesi automatica|automatische (?:zusammenfassung|samenvatting)|automatisk (?:sammanfattning|opsummering|oppsummering))\\s*:?$|^(?:(?:KI|AI|IA)[- ])(?:zusammenfassung|samenvatting|sammanfattning|opsummering|oppsummering|resum[eéo]n?|riassunto|yhteenveto)(?:\\s*\\(.{2,12}\\))?\\s*:?$|^(?:AI|生成AI)(?:による)?(?:要約|まとめ|サマリー)$|^insights? (?:from|by) \\S+(?: \\S+)?, (?:our|the|an?) AI [^\\s.,:()]+$`,
  'i',
);
// Nearly all lines hold no such word.
const namesMachine =
  /A\.?I\b|I\.?A\b|\bKI\b|AI要|AIに|bot\b|auto|machin|maschin|tekoäly|artifi|intellig|generat|généré|generad|gerad/i;

/** True for the label of a summary that a host had a machine make: "AI-Generated Summary", "In het kort (door AI samengesteld)". */
export const labelsMachineSummary = (line: string): boolean =>
  line.length <= 80 &&
  (label.test(line) ||
    labelAbroad.test(line) ||
    (namesMachine.test(line) && labelOfMachine.test(line)));
