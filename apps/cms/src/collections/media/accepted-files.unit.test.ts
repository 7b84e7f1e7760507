import { maxFileSize, refusalOf } from './accepted-files';

describe('an uploaded file', () => {
  it.each(['image/jpeg', 'image/avif', 'application/pdf', 'text/csv'])('may be %s', (mimetype) => {
    expect(refusalOf({ mimetype, size: maxFileSize })).toBeUndefined();
  });

  it('is refused one byte above the limit, with its size in Swedish figures', () => {
    const refusal = refusalOf({ mimetype: 'image/png', size: maxFileSize + 1 });
    expect(refusal?.sv).toContain('20,1 MB');
  });

  it.each(['image/svg+xml', 'text/html', 'application/javascript', 'application/zip', ''])(
    'may not be %j',
    (mimetype) => {
      expect(refusalOf({ mimetype, size: 10 })?.sv).toContain('Filtypen tas inte emot');
    },
  );
});
