import type { Payload } from 'payload';
import { openTestCms } from '../testing/open-test-cms';
import { withPages } from './testing/access-table';
import { itLetsIn } from './testing/who-gets-in';

let payload: Payload;
let close: () => Promise<void>;

beforeAll(async () => ({ payload, close } = await openTestCms()));
afterAll(() => close());

itLetsIn(withPages, () => payload);
