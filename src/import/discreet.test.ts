import { expect, it } from 'vitest';
import { isDiscreet, masked } from './discreet.ts';

it.each([
	['ask bob@acme-corp.com or Bob@acme-corp.com', 'ask [e-mail address] or [e-mail address]'],
	['seen by @bob-2 and @alice.', 'seen by [name] and [name].'],
	['connect to 10.2.3.4:9100 failed', 'connect to [private address]:9100 failed'],
	['10.2.3.4 and 10.2.3.40', '[private address] and [private address]'],
	['host db1.prod.internal is gone', 'host [internal host] is gone'],
	['call +49 30 1234567 now', 'call [phone number] now'],
	['arn:aws:iam::123456789013:role/x', 'arn:aws:iam::[account number]:role/x'],
])('masks: %s', (text, expected) => {
	expect(masked(text)).toBe(expected);
	expect(isDiscreet(text)).toBe(false);
});

it.each([
	'npm ERR! @babel/core@7.1.0 is missing',
	'a network such as 10.0.0.0/8',
	'git@github.com is where it lives',
	'kubelet 1.24.3, 12:30, 2 minutes',
])('leaves alone: %s', (text) => expect(masked(text)).toBe(text));
