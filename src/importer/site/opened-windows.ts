// "(opens in new window)", "(abre em nova janela)", "(wird in neuem Fenster geöffnet)", "(新しいウィンドウで開きます)"
const window =
  /^.{0,100}\((?=[^()]{4,60}\)$)(?:(?:opens?|abre|se abre|ouvre|s[’']ouvre|wird|öffnet|si apre|apre|wordt|opent|otwiera|otevře|otvorí|öppnas|åpnes|åbner|åbnes|avautuu|se deschide|открывается) [^()]*(?:windows?|tab|janela|guia|aba|ventana|pestaña|fenêtre|onglet|fenster|finestra|scheda|venster|tabblad|oknie|okně|okne|karcie|fönster|flik|vindu|vindue|fane|ikkunassa|ikkunaan|välilehdessä|fereastră|окне|вкладке)[^()]*|új (?:ablakban|lapon)[^()]*|yeni (?:pencere|sekme)de[^()]*|新しいウィンドウ[^()]*|새[^()창]*창[^()]*|在[^()]*窗口[^()]*)\)$/i;

/** True for a link of which its page says that it opens a window of its own: "Clique para compartilhar no Twitter(abre em nova janela)". */
export const opensWindow = (line: string): boolean =>
  line.endsWith(')') && line.length <= 170 && window.test(line);
