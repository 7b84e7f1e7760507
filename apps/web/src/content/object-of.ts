import { z } from 'zod';

/** An object from the CMS: what is in it has the type that the CMS generated from its own schema. */
export const objectOf = <Shape>() =>
  z.custom<Shape>((value) => typeof value === 'object' && value !== null);
