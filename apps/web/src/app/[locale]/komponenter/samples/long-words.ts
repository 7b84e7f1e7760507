/** Swedish words that are longer than a narrow screen, where nothing may overflow (T18). */
export const longWord = 'samhällsbyggnadsförvaltningsöverläkarmottagningssamordning';
export const longTitle =
  'Kollektivtrafikmyndighetens tillgänglighetsanpassningsprogram för skärgårdskommunikationer';
export const longAddress =
  'kollektivtrafikmyndighetens.tillganglighetsanpassningsprogram@exempelregionen.example';
