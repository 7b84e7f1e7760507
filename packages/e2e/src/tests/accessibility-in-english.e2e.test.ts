import { isEnglish, testWithAxe } from '../browser/axe-on-pages';

testWithAxe('English', isEnglish);
