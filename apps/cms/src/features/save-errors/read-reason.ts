import { z } from 'zod';

const refusal = z.object({
  errors: z.array(
    z.object({
      message: z.string(),
      data: z.object({ errors: z.array(z.object({ message: z.string() })) }).optional(),
    }),
  ),
});

/** The reason in a refusal of the API, that of a field where there is one; otherwise empty. */
export async function readReason(answer: Response): Promise<string> {
  const { data } = refusal.safeParse(await answer.json().catch(() => undefined));
  const [error] = data?.errors ?? [];
  return error?.data?.errors[0]?.message ?? error?.message ?? '';
}
