// "Disclaimer: This content is provided by a third party": the same notice of one portal in its languages.
const label =
  '(?:disclaimer|haftungsausschluss|avis de non-responsabilité|clause de non-responsabilité|descargo de responsabilidad|aviso legal|isenção de responsabilidade|esclusione di responsabilità|zastrzeżenie|feragatname|yasal uyarı|отказ от ответственности|إخلاء (?:ال)?مسؤولية|免责声明|免責聲明|免責事項|면책 ?조항|ansvarsfraskrivelse|ansvarsfriskrivning|vastuuvapauslauseke)\\s*[:：–-]\\s*';
const notice =
  '(?:(?:this|the) (?:content|information|article|news) (?:is|was|has been) (?:provided|supplied) by (?:a |an )?(?:external )?third[- ]part(?:y|ies)|diese[rs]? (?:inhalt|artikel|nachricht) (?:wird|wurde) von (?:einem )?dritten? (?:bereitgestellt|zur verfügung gestellt)|ce contenu (?:est|a été) fourni par (?:un tiers|des tiers)|este (?:contenido|conteúdo) (?:es|ha sido|é|foi) (?:proporcionado|fornecido) por (?:un tercero|terceros|um terceiro)|questo contenuto è (?:fornito|stato fornito) da (?:terzi|una terza parte)|deze inhoud (?:is|wordt) (?:geleverd|aangeleverd) door (?:een derde|derden)|ta treść (?:została dostarczona|pochodzi) (?:przez|od) (?:osobę trzecią|podmiot trzeci|strony trzeciej)|bu içerik üçüncü (?:taraf|şahıs)\\p{Alpha}* (?:tarafından )?sağlan\\p{Alpha}+|(?:этот|данный) (?:контент|материал) предоставлен (?:третьей стороной|третьими лицами)|هذا المحتوى (?:مقدم|مقدّم) من (?:طرف|جهة|قبل طرف) ثالث[ةه]?|(?:此|本)(?:内容|內容)由第三方提供|このコンテンツは第三者(?:によって|が)提供(?:されています|しています)|(?:이|본) 콘텐츠는 제3자가 제공\\S*|dette innholdet er levert av (?:en )?tredjepart|detta innehåll tillhandahålls av (?:en )?tredje part|dette indhold er leveret af (?:en )?tredjepart)';
const whole = new RegExp(`^(?:${label})?${notice}\\s*[.。]?$`, 'iu');
// Asked of nearly every line: without regard to case it would cost a multiple.
const words =
  /[Tt]hird|[Dd]ritte|tiers|tercero|terceiro|terz[ia]|derde|trzeci|üçüncü|треть|ثالث|第三|제3자|tredje/;

/** True for the notice of a portal that somebody else answers for its content: "Ce contenu est fourni par un tiers". */
export const isThirdPartyNote = (line: string): boolean =>
  line.length <= 160 && words.test(line) && whole.test(line);
