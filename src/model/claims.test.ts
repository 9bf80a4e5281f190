import { expect, test } from 'vitest';
import { claimsIn } from './claims.ts';

test.each([
	['Kubernetes 1.24 took the label; 1.23 had it', []],
	['systemd v248, x509, S3, EC2, k8s, p99, 5xx and us-east-1', []],
	['a /16 range, a /24 for each node, 24/7, `0/256 nodes`', []],
	['HTTP 503 errors on port 6443, layer 7, issue #49445', []],
	['version 1.7.4 to 1.10.x on i3.large', []],
	['Redis 7 upgrade goes wrong', []],
	['a 64-bit counter in a three-tier system', []],
	['one of three nodes', []],
	['All 478 services were deleted', ['478']],
	['more than 1,000 nodes and 10 000 pods', ['1,000', '10 000']],
	['52 million users, 30 % of them in Europe', ['52 million', '30 %']],
	['grew from 3 to 9 nodes', ['3', '9']],
	['450-750 responders', ['450', '750']],
	['a 9-node cluster lost $2,000', ['9', '2,000']],
	['down for 314 minutes', ['314 minutes']],
	['back after 1 hour 21 minutes, or 4h30m', ['1 hour 21 minutes', '4h30m']],
	['On 14 March 2023 at 14:10 BST, as in 2018', ['14 March 2023', '14:10', '2018']],
])('in “%s” the numbers are %j', (text, words) => {
	expect(claimsIn(text).map((claim) => claim.words)).toEqual(words);
});

test('a length is as exact as it is told', () => {
	expect(claimsIn('314 minutes')[0]?.minutes).toEqual({ min: 313.5, max: 314.5 });
	expect(claimsIn('5 hours')[0]?.minutes).toEqual({ min: 270, max: 330 });
	expect(claimsIn('4.5 hours')[0]?.minutes).toEqual({ min: 255, max: 285 });
	expect(claimsIn('1 h 21 min')[0]?.minutes).toEqual({ min: 80.5, max: 81.5 });
	expect(claimsIn('2 days')[0]?.minutes).toEqual({ min: 2160, max: 3600 });
});

test('both ends of a range have its unit', () => {
	expect(claimsIn('30–90 minutes').map(({ minutes }) => minutes)).toEqual([
		{ min: 29.5, max: 30.5 },
		{ min: 89.5, max: 90.5 },
	]);
});

test('a multiplied number may be meant either way', () => {
	expect(claimsIn('1.5 million rows')[0]?.numbers).toEqual([1.5, 1_500_000]);
	expect(claimsIn('15k pods')[0]?.numbers).toEqual([15, 15_000]);
});

test('days and times of day have one form', () => {
	expect(claimsIn('14 March 2023')[0]?.date).toBe('2023-03-14');
	expect(claimsIn('March 14')[0]?.date).toBe('03-14');
	expect(claimsIn('2023-03-14')[0]?.date).toBe('2023-03-14');
	expect(claimsIn('at 3:30 pm')[0]?.clock).toBe('15:30');
	expect(claimsIn('at 9:05')[0]?.clock).toBe('09:05');
});
