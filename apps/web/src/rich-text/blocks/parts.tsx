import { Heading, type HeadingLevel } from '../../ui/heading';
import { LongWords } from '../../ui/long-words';
import type { BlockContext, PageContext } from '../context';
import { richTextMessages } from '../messages';

interface HeadingProps {
  text: string | null | undefined;
  context: Pick<BlockContext, 'locale' | 'level'>;
  /** Where it differs from the default level of a block. */
  level?: HeadingLevel;
}

/** The heading of a block or of a part of one; an empty one is left out (2.4.6). */
export const BlockHeading = ({ text, context, level = context.level }: HeadingProps) =>
  text ? (
    <Heading level={level}>
      <LongWords text={text} locale={context.locale} />
    </Heading>
  ) : null;

interface DescriptionProps {
  text: string | null | undefined;
  context: PageContext;
}

/** The long description of a picture, collapsed (1.1.1); printed open. */
export const LongDescription = ({ text, context }: DescriptionProps) =>
  linesOf(text).length > 0 && (
    <details className="long-description">
      <summary>{richTextMessages(context.locale).longDescription}</summary>
      <Paragraphs text={text} />
    </details>
  );

/** A plain text of the CMS: every non-empty line is a paragraph. */
export const Paragraphs = ({ text }: { text: string | null | undefined }) =>
  linesOf(text).map((line, index) => <p key={index}>{line}</p>);

/** The non-empty lines. */
export const linesOf = (text: string | null | undefined): string[] =>
  (text ?? '')
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '');

/** What cannot be shown is left out, and named in development only. */
export const Unknown = ({ type, context }: { type: string; context: PageContext }) =>
  context.showUnknown && (
    <span className="unknown">{richTextMessages(context.locale).unknown(type)}</span>
  );
