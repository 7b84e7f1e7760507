import { LexicalDiffComponent } from '@payloadcms/richtext-lexical/rsc';
import type { RichTextFieldDiffServerComponent } from 'payload';
import { blocksInWords } from '../../blocks/blocks-in-words';

/** A body where versions are compared, with what each block says; Payload's own only tells that a block is there. */
export const BodyDiff: RichTextFieldDiffServerComponent = (props) => (
  <LexicalDiffComponent
    {...props}
    comparisonValue={blocksInWords(props.comparisonValue, props)}
    versionValue={blocksInWords(props.versionValue, props)}
  />
);
