/** Of `display.mjs`, for the specs, which are type-checked. */
export function withDisplay<Answer>(work: (environment: NodeJS.ProcessEnv) => Promise<Answer>): Promise<Answer>
