/** A plain text of the CMS: every line that is not empty is a paragraph. */
export const Paragraphs = ({ text }: { text: string | null | undefined }) =>
  linesOf(text).map((line, index) => <p key={index}>{line}</p>);

/** The lines that hold something. */
export const linesOf = (text: string | null | undefined): string[] =>
  (text ?? '')
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '');
