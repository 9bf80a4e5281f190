import { expect, it } from 'vitest';
import { localWords } from './local-time.ts';

const at = (...times: string[]) => times.map((time) => new Date(time));

it.each([
	[at('2023-03-14T19:00Z'), 'Europe/Berlin', '20:00 your time'],
	[at('2023-03-14T19:00Z', '2023-03-14T19:03Z'), 'Europe/Berlin', '20:00–20:03 your time'],
	[at('2023-03-14T23:30Z'), 'Europe/Berlin', '00:30 your time, 15 March'],
	[at('2023-03-08T06:03Z'), 'America/Los_Angeles', '22:03 your time, 7 March'],
	[at('2023-03-14T19:00Z'), 'Asia/Kolkata', '00:30 your time, 15 March'],
	[at('2023-03-14T19:00Z'), 'Europe/London', undefined],
	[at('2023-06-14T19:00Z'), 'Europe/London', '20:00 your time'],
	[at('someday'), 'Europe/Berlin', undefined],
])('%s in %s', (instants, zone, expected) => {
	expect(localWords(instants, zone)).toBe(expected);
});
