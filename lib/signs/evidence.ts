/** What speaks for or against a sign in one sentence. */
export type Evidence = never;
