import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { expect, test } from './sealed.ts';

/** What people ask, with the records that answer it. */
interface Question {
	kind: 'error' | 'plan' | 'words';
	ask: string;
	answers: string[];
}

/** Another list can be tried with QUESTIONS=<file>. */
const questions = parse(
	readFileSync(process.env.QUESTIONS ?? 'tests/questions.yaml', 'utf8'),
) as Question[];

test('questions as people ask them find their incident among the first three', async ({ page }) => {
	test.setTimeout(240_000);
	await page.goto('./search/');
	const field = page.locator('#q');
	const ranks: { question: Question; rank: number }[] = [];
	for (const question of questions) {
		await field.fill(question.ask);
		await field.press('Enter');
		const typed = await field.inputValue();
		await expect(page.locator('[data-found]')).toHaveAttribute('data-answers', typed.trim());
		await expect(page.locator('[data-found]')).toHaveAttribute('aria-busy', 'false');
		const ids = await page
			.locator('[aria-labelledby=found-incidents] h3 a')
			.evaluateAll((links) =>
				links.map((link) => (link as HTMLAnchorElement).pathname.split('/').at(-2)),
			);
		ranks.push({ question, rank: ids.findIndex((id) => question.answers.includes(id!)) + 1 });
	}
	const share = (most: number, kind?: Question['kind']) => {
		const of = ranks.filter(({ question }) => !kind || question.kind === kind);
		const good = of.filter(({ rank }) => rank > 0 && rank <= most);
		return `${good.length} of ${of.length} (${Math.round((100 * good.length) / of.length)} %)`;
	};
	for (const kind of [undefined, 'error', 'plan', 'words'] as const) {
		const what = (kind ?? 'all').padEnd(6);
		console.log(
			`${what} first ${share(1, kind)}, first three ${share(3, kind)}, first ten ${share(10, kind)}`,
		);
	}
	const missed = ranks.filter(({ rank }) => rank === 0 || rank > 3);
	for (const { question, rank } of missed)
		console.log(
			`rank ${rank || 'none'}: ${question.ask.trim().split('\n')[0]} → ${question.answers.join(', ')}`,
		);
	expect(missed.length / ranks.length).toBeLessThanOrEqual(0.05);
});
