/** A file name of plain letters for every device: `Presschef Åsa` → `presschef-asa.vcf`. */
export function vcardFilename(role: string): string {
  const plain = role
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 60);
  return `${plain || 'kontakt'}.vcf`;
}
