import { vocabularyNames, type VocabularyName } from '../../schema/vocabularies.ts';
import { block, type Value } from './block.ts';
import type { Random } from './random.ts';
import { name, phrase, sentence, story } from './words.ts';

/** The ids of the terms that records may use, by vocabulary. */
export type Terms = Record<VocabularyName, string[]>;

/** The path and the text of a record. */
export interface Written {
	file: string;
	text: string;
}

const HOUR = 60 * 60 * 1000;
const DAY = 24 * HOUR;
const START = Date.UTC(2005, 0, 3);
const SOURCES = ['blog', 'talk', 'status', 'issue', 'news'];

const two = (random: Random) => `${sentence(random)} ${sentence(random)}`;

/** The `n`th of many records that look like real ones: about 17 kB each, without a problem, the same for the same seed. */
export function record(n: number, organizations: number, terms: Terms, random: Random): Written {
	const organization = `bench-${n % organizations}`;
	const start = START + Math.floor(n / organizations) * 30 * DAY;
	const day = new Date(start).toISOString().slice(0, 10);
	const cite = () => random.one(SOURCES);
	const said = () => ({ text: sentence(random), cite: cite() });
	const many = (count: number, make: (n: number) => Value) =>
		Array.from({ length: count }, (_, n) => make(n));
	const marks = ['trigger', 'impact', 'detected', 'declared', 'diagnosed', 'mitigated', 'resolved'];
	const data: Value = {
		title: `${phrase(random)} in one of many regions`,
		summary: `${sentence(random)} ${sentence(random)}`,
		organization,
		occurred: day,
		environments: random.some(terms.environments, 1),
		platform: { provider: 'AWS', distribution: 'built by hand', cite: cite() },
		components: random.some(terms.components, 8).map((component) => ({
			component,
			role: random.one(['origin', 'propagator', 'impacted', 'obstacle']),
			note: two(random),
			cite: cite(),
		})),
		triggers: random.some(terms.triggers, 2).map((id) => ({ id, how: two(random), cite: cite() })),
		impact: {
			summary: sentence(random),
			kinds: random.some(terms.impacts, 2),
			audience: random.some(terms.audiences, 2),
			severity: { rubric: random.one(terms.severities), cite: cite() },
			windows: [{ what: sentence(random), lasted: 'PT314M', cite: cite() }],
			cite: cite(),
		},
		symptoms: many(4, () => ({
			text: `${name(random)}: ${phrase(random)} (${name(random)})`,
			kind: random.one(['log', 'event', 'metric']),
			quoted: false,
			cite: cite(),
		})),
		detection: [{ by: random.one(terms.detection), how: two(random), cite: cite() }],
		timeline: many(14, (step) => ({
			at: new Date(start + step * HOUR).toISOString().replace(':00.000Z', 'Z'),
			event: two(random),
			...(step % 2 === 0 && { marks: [marks[step / 2]!] }),
			cite: cite(),
		})),
		rootCause: { statement: sentence(random), cite: cite() },
		causes: random
			.some(terms.causes, 6)
			.map((cause) => ({ cause, how: two(random), cite: cite() })),
		patterns: random.some(terms.patterns, 2).map((id) => ({ id, how: two(random), cite: cite() })),
		response: many(6, () => ({
			did: sentence(random),
			outcome: random.one(['worked', 'partly', 'failed']),
			cite: cite(),
		})),
		obstacles: random
			.some(terms.obstacles, 4)
			.map((obstacle) => ({ obstacle, how: two(random), cite: cite() })),
		wentWell: many(2, said),
		wentBadly: many(2, said),
		lucky: many(1, said),
		actions: many(5, () => ({
			action: sentence(random),
			state: 'done',
			kind: 'prevent',
			cite: cite(),
		})),
		lessons: many(4, (nth) => ({
			id: `lesson-${'abcd'[nth]}`,
			name: 'Look at it before it looks at you',
			lesson: sentence(random),
			ask: 'Which of our systems would do the same today?',
			before: random.some(terms.triggers, 2),
			enforce: ['review', 'test'],
			cite: cite(),
		})),
		sources: SOURCES.map((id) => ({
			id,
			title: phrase(random),
			url: `https://example.com/${organization}/${n}/${id}`,
			publisher: 'An example',
			kind: 'blog',
			relation: 'first-party',
			accessed: '2026-01-15',
			read: 'whole',
		})),
		entry: { status: 'published', added: '2026-01-15', preparedBy: 'person' },
	};
	return {
		file: `content/postmortems/${day}-${organization}-${n}.mdx`,
		text: `---\n${block(data)}---\n\n${story(random, SOURCES)}`,
	};
}

/** Every vocabulary without terms. */
export const noTerms = (): Terms =>
	Object.fromEntries(vocabularyNames.map((name) => [name, []])) as unknown as Terms;
