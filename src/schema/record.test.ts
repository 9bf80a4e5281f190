import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { impactFigure, impactWindow } from './impact.ts';
import { notStatedPaths, presenceFaults } from './presence.ts';
import { recordSchema } from './record.ts';
import { source } from './source.ts';
import { timelineEntry } from './timeline.ts';

const words = (schema: z.ZodType, value: unknown) => {
	const result = schema.safeParse(value);
	return result.success
		? []
		: result.error.issues.map(({ path, message }) => `${path.join('.') || '·'}: ${message}`);
};

const blog = {
	id: 'blog',
	title: 'A post',
	url: 'https://example.com/post',
	publisher: 'Example',
	kind: 'blog',
	relation: 'first-hand',
	accessed: '2026-11-21',
	read: 'whole',
};

describe('a source', () => {
	it('needs no author, date or license', () => {
		expect(source.parse(blog).authors).toEqual([]);
	});

	it.each([
		['ftp://example.com/x'],
		['https://user:secret@example.com/x'],
		['javascript:alert(1)'],
		['example.com'],
		['http://localhost/x'],
	])('is not at %s', (url) => {
		expect(words(source, { ...blog, url })).toEqual([
			'url: expected an address that starts with https:// or http:// and holds no password',
		]);
	});

	it('is at an address without spaces', () => {
		expect(words(source, { ...blog, url: 'https://example.com/a b' })).toEqual([
			'url: expected an address without spaces; write %20 for a space',
		]);
	});

	it('was read on a day written as text', () => {
		expect(words(source, { ...blog, accessed: '21.11.2026' })).toEqual([
			"accessed: expected a day as a string, such as '2023-03-14'",
		]);
	});
});

describe('a claim', () => {
	const step = { event: 'The change is merged.' };

	it('cites a source, or says that it is our reading, or both', () => {
		expect(words(timelineEntry, { ...step, cite: 'blog' })).toEqual([]);
		expect(words(timelineEntry, { ...step, inferred: true })).toEqual([]);
		expect(words(timelineEntry, { ...step, inferred: true, cite: ['blog', 'talk'] })).toEqual([]);
		expect(words(timelineEntry, step)).toEqual([
			'·: expected `cite` with the id of a source, or `inferred: true` where it is our reading',
		]);
	});

	it('cannot deny that it is our reading', () => {
		expect(words(timelineEntry, { ...step, inferred: false })).toHaveLength(2);
	});

	it('has its list of sources once read', () => {
		expect(timelineEntry.parse({ ...step, cite: 'blog' })).toMatchObject({
			cite: ['blog'],
			marks: [],
		});
	});
});

describe('impact', () => {
	it.each(['PT314M', 'PT4H30M', 'P2D', 'P1DT2H', 'PT45S', 'P2W'])('lasts %s', (lasted) => {
		expect(words(impactWindow, { what: 'The site was down.', lasted, cite: 'blog' })).toEqual([]);
	});

	it.each(['314 minutes', 'P', 'PT', 'P6M', 'P1Y', 'PT-5M', 'PT99999999999999H', '-PT5M'])(
		'does not last %s',
		(lasted) => {
			expect(words(impactWindow, { what: 'The site was down.', lasted, cite: 'blog' })).toEqual([
				'lasted: expected an ISO 8601 duration of weeks, days, hours, minutes or seconds, such as PT314M, PT4H30M or P2D; months and years differ in length, so count them in days',
			]);
		},
	);

	it('is counted with a number and a unit, even one without letters', () => {
		const figure = { what: 'nodes lost', unit: '%', cite: 'blog' };
		expect(words(impactFigure, { ...figure, value: 60 })).toEqual([]);
		expect(words(impactFigure, figure)).toEqual(['·: expected `value`, or `min` and `max`']);
	});
});

describe('a record', () => {
	const schema = recordSchema({
		fields: { service: z.string().optional().describe('The service.') },
	});

	it('refuses what it does not know, and takes what a copy of the project adds', () => {
		const messages = words(schema, { layout: './evil.js', service: 'checkout' });
		expect(messages).toContain('·: Unrecognized key: "layout"');
		expect(messages.join()).not.toContain('service');
	});

	it('does not take __proto__ or constructor for fields', () => {
		const data = JSON.parse('{"__proto__": {"a": 1}, "constructor": 1}') as unknown;
		expect(words(schema, data)).toContain('·: Unrecognized keys: "__proto__", "constructor"');
	});

	it('has a title that holds words', () => {
		expect(words(schema, { title: '12345 67890' })).toContain('title: expected words');
		expect(words(schema, { title: '   short   ' })).toContain(
			'title: expected at least 10 characters',
		);
	});
});

describe('what must be there', () => {
	it('may be named as not stated instead', () => {
		const faults = presenceFaults({ notStated: ['timeline', 'causes', 'impact'] });
		expect(faults.map(({ path }) => path)).toEqual([
			'title',
			'summary',
			'organization',
			'sources',
			'entry',
			'occurred',
			'environments',
			'components',
			'triggers',
			'rootCause',
			'lessons',
		]);
	});

	it('is less for an anecdote', () => {
		expect(presenceFaults({ kind: 'anecdote' }).map(({ path }) => path)).toEqual([
			'title',
			'summary',
			'organization',
			'sources',
			'entry',
			'components',
			'lessons',
		]);
	});

	it('cannot be given and not stated, down to the marks', () => {
		const data = {
			kind: 'anecdote',
			timeline: [{ marks: ['detected'] }],
			impact: { kinds: ['errors'] },
		};
		const notStated = ['marks.detected', 'marks.resolved', 'impact.kinds', 'impact.audience'];
		const both = presenceFaults({ ...data, notStated }).filter(({ fault }) => fault === 'both');
		expect(both.map(({ path }) => path)).toEqual(['impact.kinds', 'marks.detected']);
	});

	it('can always be left out: every list of terms has its path', () => {
		expect(notStatedPaths).toEqual(
			expect.arrayContaining([
				'triggers',
				'causes',
				'environments',
				'detection',
				'impact.audience',
				'impact.severity',
				'platform.scale',
				'marks.latent',
			]),
		);
	});
});
