/** The CMS does not answer, or answers with a fault of its own; the front server shows 503 or what it has kept. */
export class CmsUnavailable extends Error {
  override name = 'CmsUnavailable';
  constructor(what: string, options?: ErrorOptions) {
    super(`The CMS could not be asked for ${what}.`, options);
  }
}

/** The CMS answers that the question is wrong: a fault of ours, which no visitor can put right. */
export class CmsRefused extends Error {
  override name = 'CmsRefused';
  constructor(what: string, status: number) {
    super(`The CMS answered ${status} when it was asked for ${what}.`);
  }
}
