import { openCommentHandling } from './testing/handlers';

let handling: Awaited<ReturnType<typeof openCommentHandling>>;
beforeAll(async () => {
  handling = await openCommentHandling();
});
afterAll(() => handling.close());

const setMembers = (members: string[]) =>
  handling.payload.update({
    ...{ collection: 'functions', id: handling.ours, data: { members } },
    ...{ user: handling.people.administrator.user, overrideAccess: true },
  });
const newest = async () => {
  const { docs } = await handling.payload.find({
    collection: 'audit-log',
    where: { event: { equals: 'members-changed' } },
    ...{ sort: '-createdAt', limit: 1, overrideAccess: true },
  });
  return docs[0];
};

it('is taken by a colleague when its handler leaves the function, with all that was done', async () => {
  const [editor, author] = [handling.idOf('editor'), handling.idOf('author')];
  const id = await handling.comment();
  await handling.take('editor', id, 'take');
  await handling.take('editor', id, 'note', { text: 'Ringt driften' });
  const answered = await handling.comment();
  await handling.take('editor', answered, 'answer', { text: 'Räcket är lagat.' });
  const others = await handling.comment();
  await handling.take('author', others, 'take');
  await setMembers([author]);
  expect(await handling.stored(id)).toMatchObject({
    ...{ handler: null, status: 'new', notes: [{ text: 'Ringt driften' }] },
    steps: [{ step: 'take' }, { step: 'note' }],
  });
  expect(await handling.stored(answered)).toMatchObject({ handler: null, status: 'answered' });
  expect(await handling.stored(others)).toMatchObject({ handler: author, status: 'handling' });
  expect((await handling.take('author', id, 'take')).status).toBe(200);
  expect(await newest()).toMatchObject({
    ...{ about: 'functions', document: handling.ours, title: 'Webbredaktionen' },
    ...{ name: 'administrator', detail: 'Borttagna: editor' },
  });
  await setMembers([author, editor]);
  expect(await newest()).toMatchObject({ detail: 'Tillagda: editor' });
});

it('stays with a registrar who was a member, since registrars handle all', async () => {
  const registrar = handling.idOf('registrar');
  await setMembers([registrar]);
  const id = await handling.comment();
  await handling.take('registrar', id, 'take');
  await setMembers([]);
  expect(await handling.stored(id)).toMatchObject({ handler: registrar, status: 'handling' });
});

it('logs nothing where the members stay', async () => {
  await setMembers([handling.idOf('editor')]);
  const before = await newest();
  await handling.payload.update({
    ...{ collection: 'functions', id: handling.ours, data: { name: 'Webben' } },
    overrideAccess: true,
  });
  expect(await newest()).toEqual(before);
});

it('is taken anew when the account of its handler is deleted', async () => {
  const data = { email: 'tillfallig@region.example', password: 'the password of a user' };
  const { id: user } = await handling.payload.create({
    ...{ collection: 'users', data: { ...data, name: 'Redaktör Ett', role: 'editor' } },
    overrideAccess: true,
  });
  const id = await handling.comment();
  await setMembers([user]);
  await handling.take('registrar', id, 'assign', { person: user });
  await handling.payload.delete({ collection: 'users', id: user, overrideAccess: true });
  expect(await handling.stored(id)).toMatchObject({ status: 'new' });
  expect((await handling.stored(id)).handler ?? null).toBeNull();
});
