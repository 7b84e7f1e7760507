import { isEnglish, testWithAxe } from '../browser/axe-on-pages';

testWithAxe('Swedish', (path) => !isEnglish(path));
