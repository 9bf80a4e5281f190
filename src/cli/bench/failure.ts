/** Says what could not be measured and why; the bench goes on, and fails at its end. */
export function tellFailure(what: string, error: unknown): void {
	console.error(`${what} is left out: ${error instanceof Error ? error.message : String(error)}`);
	process.exitCode = 1;
}
