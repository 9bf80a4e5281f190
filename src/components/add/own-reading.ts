import type { Option } from './term-options.ts';

/** The box that says on whom a factor or a lesson rests: ticked, on its writer; empty, on the account. */
export const OWN_READING: Option[] = [
	{ value: 'true', label: 'My own reading, not the account’s; otherwise the account says it' },
];
