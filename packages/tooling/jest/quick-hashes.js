/**
 * Hashes passwords in one round instead of 600,000, which take a quarter of a second at each login.
 *
 * The module is not imported, since Jest would keep the functions that are replaced here.
 */
const crypto = process.getBuiltinModule('node:crypto');
const { pbkdf2, pbkdf2Sync } = crypto;

crypto.pbkdf2 = (password, salt, _rounds, ...rest) => pbkdf2(password, salt, 1, ...rest);
crypto.pbkdf2Sync = (password, salt, _rounds, ...rest) => pbkdf2Sync(password, salt, 1, ...rest);

afterAll(() => void Object.assign(crypto, { pbkdf2, pbkdf2Sync }));
