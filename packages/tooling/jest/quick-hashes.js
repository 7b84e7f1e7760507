/**
 * A password is hashed in 600,000 rounds, a quarter of a second for each login of each test. One round shows the
 * same: who gets in, and with which password.
 *
 * Not imported: jest would then keep the names that the module has before they are replaced here.
 */
const crypto = process.getBuiltinModule('node:crypto');
const { pbkdf2, pbkdf2Sync } = crypto;

crypto.pbkdf2 = (password, salt, _rounds, ...rest) => pbkdf2(password, salt, 1, ...rest);
crypto.pbkdf2Sync = (password, salt, _rounds, ...rest) => pbkdf2Sync(password, salt, 1, ...rest);

afterAll(() => void Object.assign(crypto, { pbkdf2, pbkdf2Sync }));
