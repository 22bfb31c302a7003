import { z } from 'zod';

/** Strings of a form that only a pattern or a refinement knows. */
const FORMS = [
  '2025-03-04',
  '14:00',
  'case-cand-4-24-cv-04722',
  '3b241101-e2bb-4255-8caf-4136c5ca2de4',
  'https://example.org/a',
];

/**
 * A value that a schema takes: the least it takes, or with every member given. Enough of zod for the schemas of events.
 *
 * @example sampleOf(caseEvents.CaseClosed, 'full') // { note: 'words' }
 */
export function sampleOf(schema: z.ZodType, size: 'least' | 'full'): unknown {
  const given = (z.globalRegistry.get(schema)?.examples as unknown[] | undefined)?.[0];
  if (given !== undefined) return given;
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault) {
    const inner = sampleOf(schema.unwrap() as z.ZodType, size);
    return size === 'full' ? inner : undefined;
  }
  if (schema instanceof z.ZodNullable)
    return size === 'full' ? sampleOf(schema.unwrap() as z.ZodType, size) : null;
  if (schema instanceof z.ZodObject) return sampleObject(schema, size);
  if (schema instanceof z.ZodArray) return [sampleOf(schema.element as z.ZodType, size)];
  if (schema instanceof z.ZodRecord) return { k: 1 };
  if (schema instanceof z.ZodUnion) return sampleOf(schema.options[0] as z.ZodType, size);
  if (schema instanceof z.ZodEnum) return schema.options[size === 'full' ? schema.options.length - 1 : 0];
  if (schema instanceof z.ZodBoolean) return size === 'full';
  if (schema instanceof z.ZodNumber) return [3, 30].find((n) => schema.safeParse(n).success);
  return ['words', ...FORMS].find((text) => schema.safeParse(text).success);
}

function sampleObject(schema: z.ZodObject, size: 'least' | 'full'): unknown {
  const members = Object.entries(schema.shape).map(
    ([key, member]) => [key, sampleOf(member as z.ZodType, size)] as const,
  );
  const sample = Object.fromEntries(members.filter(([, value]) => value !== undefined));
  // A refinement may want one of several optional members.
  if (schema.safeParse(sample).success || size === 'full') return sample;
  for (const [key, member] of Object.entries(schema.shape)) {
    const more = { ...sample, [key]: sampleOf(member as z.ZodType, 'full') };
    if (schema.safeParse(more).success) return more;
  }
  return sample;
}
