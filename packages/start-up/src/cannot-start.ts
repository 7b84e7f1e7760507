/** Something that whoever starts an app can put right; the message is one sentence that says how. */
export class CannotStart extends Error {
  override name = 'CannotStart';
}
