import { z } from 'zod';

const refused = z.object({
  errors: z.array(
    z.object({
      message: z.string(),
      data: z.object({ errors: z.array(z.object({ message: z.string() })) }).optional(),
    }),
  ),
});

/** Why the API refused, in the words of the field that is wrong where there is one; empty when it did not say. */
export async function reasonIn(answer: Response): Promise<string> {
  const { data } = refused.safeParse(await answer.json().catch(() => undefined));
  const [error] = data?.errors ?? [];
  return error?.data?.errors[0]?.message ?? error?.message ?? '';
}
