import { z } from 'zod';
import { maybe, text } from './claim.ts';
import { address, day, recordId } from './common.ts';
import { shape } from './registry.ts';

/** Where it was read. */
export const source = shape('Source', 'Where facts were read.', {
	number: z.int().min(1).describe('Its number on the page.'),
	id: text.describe('The name by which `cite` points at it.'),
	title: text.describe('The title as its publisher prints it.'),
	url: address.describe('The original.'),
	archive: address.describe('The list of its archived copies.'),
	publisher: text.describe('Who published it.'),
	authors: z.array(text).describe('Who signed it.'),
	published: maybe.describe('When it was published, as an EDTF date.'),
	kind: text.describe('What sort of document it is.'),
	relation: z
		.enum(['first-hand', 'first-party', 'second-hand', 'aggregate', 'background'])
		.describe('How near the teller was.'),
	accessed: day.describe('The day it was read.'),
	read: z.enum(['whole', 'part']).describe('How far it was read.'),
	copy: maybe.describe('The copy that was read, where it was not the original.'),
	license: maybe.describe('Its license, where it states one.'),
	note: maybe.describe('What a reader needs to know of it.'),
});

/** A link to another record. */
export const relation = shape('Relation', 'How the record stands to another.', {
	id: recordId.describe('The other record.'),
	as: z
		.enum(['same-event', 'recurrence', 'variant', 'caused-by', 'contrast', 'supersedes'])
		.describe('How the two stand to each other.'),
	why: text.describe('The reason.'),
});
