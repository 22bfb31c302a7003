/** Takes from an answer what a question asks; answers are as loose as JSON. */
type Pick = (data: any, body: any) => unknown;
export type Question = readonly [question: string, path: string, pick: Pick, answer: unknown];
