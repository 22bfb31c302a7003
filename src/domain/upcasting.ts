/**
 * Steps that lift the data of an event from the version in the key to the next. Events are never rewritten: they are lifted
 * on reading. A step is frozen once released, and tests/domain/upcasting.test.ts keeps an example of each old shape.
 */
export const upcasters: Readonly<Record<string, (data: Record<string, unknown>) => Record<string, unknown>>> =
  {
    // Version 1 held one trial date in words beside the date and called a jury trial `jury: true`.
    'TrialScheduled@1': ({ jury, ...rest }) => ({
      ...rest,
      kind: jury === undefined ? (rest.kind ?? 'not-on-record') : jury ? 'jury' : 'bench',
    }),
  };
