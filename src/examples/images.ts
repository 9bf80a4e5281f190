import { RECORD, base } from './base.ts';
import { type Example, type Files, inFiles } from './example.ts';

const FOLDER = RECORD.replace('.mdx', '');
const ID = FOLDER.replace(/^.*\//, '');
const SHOWN = 'Requests fall to zero.';

const bytesOf = (base64: string) =>
	Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));

/** A picture of eight by four points. */
const PNG = bytesOf(
	'iVBORw0KGgoAAAANSUhEUgAAAAgAAAAECAMAAACEE47CAAAAA1BMVEUiRGasd+E4AAAACXBIWXMAAAPoAAAD6AG1e1JrAAAAC0lEQVQImWNgIAwAACQAAa5tRrMAAAAASUVORK5CYII=',
);
const ascii = (text: string) => Uint8Array.from(text, (character) => character.charCodeAt(0));
const damaged = PNG.map((byte, at) => (at > 80 && at < 90 ? 7 : byte));

const show = (name: string, words = SHOWN) => `![${words}](./${ID}/${name})`;
const record = (line: string): Files => ({
	[RECORD]: base([
		['The braces were missing[^blog].', `The braces were missing[^blog].\n\n${line}`],
	]),
});
const picture = (name: string, bytes: Uint8Array): Files => ({ [`${FOLDER}/${name}`]: bytes });

const GOOD = { ...record(show('requests.png')), ...picture('requests.png', PNG) };

/** An example in which a line of the record shows a picture. */
const showing = (why: string, line: string, files: Files = {}): Example =>
	inFiles(why, { ...record(line), ...files }, GOOD, [line, show('requests.png')]);

/** An example in which a file beside the record is at fault; the record shows it. */
const beside = (why: string, name: string, bytes: Uint8Array, words: string): Example =>
	inFiles(why, { ...record(show(name)), ...picture(name, bytes) }, GOOD, [
		`${FOLDER}/${name}\n${words}`,
		`${FOLDER}/requests.png\na PNG picture of a moderate size, and nothing else`,
	]);

/** Examples of images. */
export const images: Record<`IMAGE-00${1 | 2 | 3 | 4 | 5 | 6 | 7 | 8}`, Example> = {
	'IMAGE-001': showing(
		'An image stands in the folder that bears the id of its record, beside the record. The line leads to no file there.',
		show('request.png'),
		{},
	),
	'IMAGE-002': showing(
		'Whoever cannot see an image reads its description, and so does the search. Say what it shows, in a sentence.',
		show('requests.png', 'screenshot'),
		picture('requests.png', PNG),
	),
	'IMAGE-003': beside(
		'PNG, JPEG and WebP are pictures and nothing else. An SVG drawing can carry scripts, and the decoders of some newer formats had grave faults. What counts is the content of the file, not its name.',
		'requests.png',
		ascii('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'),
		'an SVG drawing by its content',
	),
	'IMAGE-004': beside(
		'A name that tells another format than the content has may be treated as that other format.',
		'requests.jpg',
		PNG,
		'a PNG picture by its content',
	),
	'IMAGE-005': beside(
		'Readers load what is shown, some of them over a telephone. Two million bytes and 25 million points are plenty for a graph.',
		'requests.png',
		new Uint8Array(2_000_001),
		'2,000,001 bytes',
	),
	'IMAGE-006': beside(
		'Cameras and programs write into a picture who took it, when, with what and often where. `npm run check -- --fix` takes that out.',
		'requests.png',
		Uint8Array.from([...PNG, ...ascii('PK and a whole archive')]),
		'a picture, and behind its end something else',
	),
	'IMAGE-007': beside(
		'The file ends too early, or a part of it was changed on the way.',
		'requests.png',
		damaged,
		'a picture of which a part is damaged',
	),
	'IMAGE-008': inFiles(
		'What no record shows only makes the repository heavier, and nobody looks at what it says.',
		{ ...picture('requests.png', PNG), [RECORD]: base() },
		GOOD,
		[`${FOLDER}/requests.png\nno line of the record shows it`, show('requests.png')],
	),
};
