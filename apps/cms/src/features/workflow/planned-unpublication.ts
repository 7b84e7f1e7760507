import type { CollectionSlug, PayloadRequest, Where } from 'payload';
import { hasRole } from '../../access/roles';
import { translate, type Words } from '../../translations/translate';
import { propertyOf } from '../../validation/unknown-values';
import { languageStates } from '../publishing/language-state';
import { type StepInput, timeIn } from './apply-step';
import { refusal } from './refusals';

export interface Unpublication {
  /** Of the job. */
  id: string;
  /** ISO 8601. */
  at: string;
}

interface Of {
  collection: CollectionSlug;
  id: string;
}

const ONLY_EDITORS: Words = {
  sv: 'Bara redaktörer planerar avpubliceringar.',
  en: 'Only editors plan unpublications.',
};
const NOT_PUBLISHED: Words = {
  sv: 'Det är inte publicerat, så det finns inget att avpublicera.',
  en: 'It is not published, so there is nothing to unpublish.',
};

const jobsOf = ({ collection, id }: Of): Where => ({
  and: [
    { taskSlug: { equals: 'unpublishPlanned' } },
    { completedAt: { exists: false } },
    { 'input.collection': { equals: collection } },
    { 'input.document': { equals: id } },
  ],
});

/** The planned unpublications of a document, in order of time. */
export async function findUnpublications(req: PayloadRequest, of: Of): Promise<Unpublication[]> {
  const { docs } = await req.payload.find({
    collection: 'payload-jobs',
    where: jobsOf(of),
    sort: 'waitUntil',
    limit: 50,
    depth: 0,
    pagination: false,
    overrideAccess: true,
    req,
  });
  return docs.map((job) => ({ id: job.id, at: String(propertyOf(job, 'waitUntil')) }));
}

/** Plans an unpublication of all languages. Refuses with 400, 403 or 409. */
export async function planUnpublication(
  req: PayloadRequest,
  { collection, id }: Of,
  input: StepInput,
): Promise<void> {
  refuseUnlessEditor(req);
  const waitUntil = new Date(timeIn(req, input));
  const { sv, en } = await languageStates(req, collection, id);
  if (!sv.isPublished && !en.isPublished) throw refusal(409, translate(req, NOT_PUBLISHED));
  const planned = { collection, document: id, by: req.user?.id ?? null };
  await req.payload.jobs.queue({
    ...{ task: 'unpublishPlanned', input: planned, waitUntil, overrideAccess: true, req },
  });
}

/** Removes one of a document's planned unpublications; nothing happens if it is gone. */
export async function removeUnpublication(req: PayloadRequest, of: Of, job: string): Promise<void> {
  refuseUnlessEditor(req);
  const planned = await findUnpublications(req, of);
  if (!planned.some(({ id }) => id === job)) return;
  await req.payload.delete({
    collection: 'payload-jobs',
    where: { and: [jobsOf(of), { id: { equals: job } }] },
    overrideAccess: true,
    req,
  });
}

function refuseUnlessEditor(req: PayloadRequest): void {
  if (!hasRole(req.user, 'administrator', 'editor'))
    throw refusal(403, translate(req, ONLY_EDITORS));
}
