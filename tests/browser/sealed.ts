import { expect, test as base } from '@playwright/test';

/** A test of a page; it fails where anything on the page goes against the content security policy. */
export const test = base.extend<{
	/** What went against the policy so far, each as `directive: address`. */
	violations: string[];
}>({
	violations: [
		async ({ context }, use) => {
			const violations: string[] = [];
			await context.exposeBinding('reportViolation', (_, what: string) => violations.push(what));
			await context.addInitScript(() =>
				document.addEventListener('securitypolicyviolation', (event) => {
					const { reportViolation } = globalThis as unknown as {
						reportViolation: (what: string) => void;
					};
					reportViolation(`${event.effectiveDirective}: ${event.blockedURI}`);
				}),
			);
			await use(violations);
			expect(violations, 'violations of the content security policy').toEqual([]);
		},
		{ auto: true },
	],
});

export { expect };
