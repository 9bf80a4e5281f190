import type { Config } from './src/config/shape.ts';

/**
 * What a copy of this knowledge base may change without touching the code. A copy has a file of the
 * same name beside its own content and says there only what differs; `npm run init -- <folder>` writes
 * one. The guide “Your own copy” explains every line.
 */
export default {
	name: 'Contributing Factors',
	tagline:
		'Postmortems of software incidents, retold in plain words, each claim tied to its source.',

	// In the environment SITE_URL, BASE_PATH and REPOSITORY_URL go before these three.
	address: 'http://localhost:4321',
	basePath: '/',
	repository: '',

	license: { words: 'CC BY 4.0', address: 'https://creativecommons.org/licenses/by/4.0/' },
	searchEngines: true,

	// As in { accent: { light: '#7a1f5c', dark: '#f0a8d8' } }; src/config/shape.ts names them all.
	colors: {},

	// CONTENT_DIR goes before this one.
	content: 'content',
	// A second folder of content: { folder, records, label, repository }.
	beside: undefined,
	internalSources: false,

	// Names of fields, as in ['detection', 'actions'].
	required: [],
	// As in { ticket: { label: 'Ticket', about: 'The number of the ticket.', holds: 'text' } }.
	fieldsTitle: 'Further particulars',
	fields: {},
	// As in { services: { singular: 'Service', plural: 'Services', question: 'Which was it?' } }.
	vocabularies: {},
} satisfies Config as Config;
