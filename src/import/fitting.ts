import { readMoment } from '../model/moment.ts';
import { readOccurred } from '../model/occurred.ts';
import { source } from '../schema/source.ts';
import { phrase, text, wording } from '../schema/text.ts';
import { isDiscreet } from './discreet.ts';
import { limited } from './limits.ts';
import type { Imported, ImportedSource, ImportedStep, Note } from './imported.ts';

const title = text(10, 100);
const printed = text(2, 200);

/** What of a document may stand in fields as it is, and notes on what may not: too long, too short, or leading to people and machines that are not public. */
export function fitting(whole: Imported): { facts: Imported; notes: Note[] } {
	const document = limited(whole);
	const { symptoms } = document;
	const isTitled = document.title !== undefined && fits(title, document.title);
	const kept = symptoms.filter((line) => fits(printed, line));
	const occurred =
		document.occurred && readOccurred(document.occurred).ok ? document.occurred : undefined;
	const facts: Imported = {
		...document,
		title: isTitled ? document.title : undefined,
		occurred,
		reported: document.reported && fits(phrase, document.reported) ? document.reported : undefined,
		steps: document.steps.map(fittingStep),
		symptoms: kept,
		sources: document.sources.map(fittingSource),
	};
	return {
		facts,
		notes: [
			...titleNotes(document.title, isTitled),
			...document.notes,
			...more(
				'severity: the document’s own grade does not fit',
				facts.reported ? '' : document.reported,
			),
			...more(
				'`symptoms`: lines that name what is not public; write them with example names',
				symptoms.filter((line) => !kept.includes(line)).join('\n'),
			),
		],
	};
}

/** A part of the schema. */
interface Part {
	safeParse: (value: string) => { success: boolean };
}

const fits = (part: Part, value: string) => part.safeParse(value).success && isDiscreet(value);

function titleNotes(words: string | undefined, fits: boolean): Note[] {
	if (words === undefined) return [];
	if (!fits)
		return [
			{ place: 'title', say: 'say what happened; the document’s own title does not fit', words },
		];
	return [
		{ place: 'title', say: 'this is the document’s own title; write what happened, plainly' },
	];
}

const more = (say: string, words: string | undefined): Note[] =>
	words ? [{ place: 'more', say, words }] : [];

function fittingStep(step: ImportedStep): ImportedStep {
	const at = step.at !== undefined && readMoment(step.at).ok ? step.at : undefined;
	const said = step.said !== undefined && fits(wording, step.said) ? step.said : undefined;
	return { ...step, at, said, approx: at ? step.approx : undefined };
}

/** A source's address, title and publisher are its own, but an address that is not public leads nobody there. */
function fittingSource(one: ImportedSource): ImportedSource {
	const { shape } = source;
	const authors = one.authors?.filter((name) => fits(phrase, name));
	return {
		...one,
		title: fits(shape.title, one.title) ? one.title : '',
		url: fits(shape.url, one.url) ? one.url : '',
		publisher: fits(shape.publisher, one.publisher) ? one.publisher : '',
		...(authors?.length ? { authors } : { authors: undefined }),
	};
}
