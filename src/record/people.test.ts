import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { effort } from '../../tests/fixtures/effort.ts';
import { MINIMAL } from '../../tests/fixtures/minimal.ts';
import { ordinary } from '../../tests/fixtures/ordinary.ts';
import { findPeople } from './people.ts';

const FRONT = '---\ntitle: x\n---\n\n';
const body = (text: string) => findPeople(`${FRONT}${text}\n`);
const codes = (text: string) => body(text).map(({ column, code }) => `${column} ${code}`);
const inField = (change: (text: string) => string) =>
	findPeople(change(MINIMAL)).map(({ line, column, code }) => `${line}:${column} ${code}`);

describe('private data', () => {
	it.each([
		['The node 10.12.3.44 was lost.', '10 PEOPLE-001', '192.0.2.44'],
		['dial tcp 172.20.31.5:6443: connection refused', '10 PEOPLE-001', '192.0.2.5'],
		['`192.168.38.101` stopped answering', '2 PEOPLE-001', '192.0.2.101'],
		['http://10.1.2.3:9090/graph', '8 PEOPLE-001', '192.0.2.3'],
		['the host 10.12.3.44/32', '10 PEOPLE-001', '192.0.2.44'],
		['to 169.254.7.9', '4 PEOPLE-001', '192.0.2.9'],
		['from fd12:3456:789a:1::42', '6 PEOPLE-001', '2001:db8::42'],
		['on fe80::1ff:fe23:4567:890a%eth0', '4 PEOPLE-001', '2001:db8::890a'],
		['redis-1.prod.acme.corp was down', '1 PEOPLE-002', 'db-1.example.internal'],
		['ssh to vault.acme.internal', '8 PEOPLE-002', 'host-1.example.internal'],
		['[the graph](https://grafana.acme.internal/d/a)', '21 PEOPLE-002', 'host-1.example.internal'],
		['ip-10-12-3-4.eu-west-1.compute.internal', '1 PEOPLE-002', 'host-1.example.internal'],
		['api.internal.acme.com answered', '1 PEOPLE-002', 'host-1.example.internal'],
		['printer.acme.lan', '1 PEOPLE-002', 'host-1.example.internal'],
		['arn:aws:iam::498765432109:role/admin', '14 PEOPLE-003', '111122223333'],
		['498765432109.dkr.ecr.eu-west-1.amazonaws.com/app', '1 PEOPLE-003', '111122223333'],
		['the account ID: 4987-6543-2109', '17 PEOPLE-003', '111122223333'],
		['AWS_ACCOUNT_ID=498765432109', '16 PEOPLE-003', '111122223333'],
		['jane.doe@acme.com wrote', '1 PEOPLE-004', 'someone@example.org'],
		['[her](mailto:jane@acme.co.uk)', '14 PEOPLE-004', 'someone@example.org'],
		['Call +49 30 901820 now', '6 PEOPLE-005', '+1 202 555 0100'],
		['Call (415) 867-5309 now', '6 PEOPLE-005', '+1 202 555 0100'],
		['415-867-5309', '1 PEOPLE-005', '+1 202 555 0100'],
		['+14158675309', '1 PEOPLE-005', '+1 202 555 0100'],
		['phone: 030 1234567', '8 PEOPLE-005', '+1 202 555 0100'],
	])('%s', (text, place, instead) => {
		const [first, ...more] = body(text);
		expect(`${first?.column} ${first?.code}`).toBe(place);
		expect(first?.fix).toContain(`Write ${instead}`);
		expect(more).toEqual([]);
	});

	it('is not repeated in the message', () => {
		const text = '10.12.3.44, redis-1.prod.acme.corp, jane.doe@acme.com, +49 30 901820';
		expect(body(text).map(({ message }) => message)).toEqual([
			'The private address 10.… stands here.',
			'The internal host name r….corp stands here.',
			'The e-mail address j…@….com stands here.',
			'The phone number +49… stands here.',
		]);
	});

	it('is told once where it stands often', () => {
		expect(body('10.12.3.44 asks\n\n10.12.3.44 and 10.12.3.44')).toMatchObject([
			{ line: 5, message: 'The private address 10.… stands here, and 2 times more in this file.' },
		]);
	});

	it('is found in fields, and left alone in what names a source', () => {
		expect(
			inField((text) => text.replace('The site was down.', 'Host 10.1.2.3 was down.')),
		).toEqual(['10:17 PEOPLE-001']);
		expect(
			inField((text) =>
				text.replace('https://example.com/post', 'https://lists.acme.internal/jane@acme.com'),
			),
		).toEqual([]);
	});
});

describe('what only looks private', () => {
	it.each([
		'10.0.0.0/8, 172.16.0.0/12, 192.168.0.0/16 and 100.64.0.0/10 are private',
		'The subnet 10.12.32.0/20 was full.',
		'Pods get addresses from 10.244.0.0/16, services from 10.96.0.0/12.',
		'The metadata service at 169.254.169.254 did not answer.',
		'nameserver 10.96.0.10, and 169.254.20.10 with a node-local cache',
		'Listening on 0.0.0.0:8080 and 127.0.0.1:9090 and [::1]:9090',
		'The address 192.0.2.44 and the host db-1.example.internal stand for others.',
		'8.8.8.8 and 203.0.113.9 are public',
		'version 10.2.3.4 of the driver, Windows 10.0.19041.1, Chrome/10.0.648.205',
		'fd00::/8 and fe80::/10 are networks; fd00:ec2::254 is the same everywhere',
		'payments.default.svc.cluster.local and kubernetes.default.svc.cluster.local.',
		'metadata.google.internal, host.docker.internal',
		'storageversions.internal.apiserver.k8s.io is an API',
		'Edit .env.local, /etc/rc.local, values.local and docker-compose.local',
		'k8s.io/kubernetes/pkg/internal and github.com/acme/app/internal/db',
		'var.internal, this.local, module.private() and spec.internal',
		'https://github.com/acme/app/blob/main/10.1.2.3/jane@acme.com?host=db.acme.internal',
		'arn:aws:s3:::bucket and arn:aws:iam::123456789012:role/example',
		'602401143452.dkr.ecr.us-west-2.amazonaws.com/amazon-k8s-cni:v1.7',
		'400000000001 requests, and 20230314190000 as a time',
		'git@github.com:acme/app.git, ssh ubuntu@192.0.2.1',
		'user@1000.service and getty@tty1.service were stopped',
		'actions/checkout@v4.1.2, lodash@4.17.21, kubernetes@1.24.0',
		'registry.example.com/app@sha256:3b5e3b',
		'someone@example.org, noreply@acme.com',
		'T+05:14, +00:00, +1000 pods, +20 100000',
		'from 19:00 to 00:14 UTC+2 on 2023-03-14, 2021-08-25T15:30Z',
		'550e8400-e29b-41d4-a716-446655440000',
		'at a rate of 200.300.4000 or 1-800 or 24/7',
		'in the subnet 10.12.0.0 to 10.12.255.255',
	])('%s', (text) => expect(body(text)).toEqual([]));
});

describe('blame', () => {
	it.each([
		['It was human error.', '8 BLAME-001', 'Say what the person saw'],
		['The outage was due to operator error.', '16 BLAME-001', 'Say what the person saw'],
		['It was merged carelessly.', '15 BLAME-001', 'Leave the word out'],
		['A fat-fingered value.', '3 BLAME-001', 'Leave the word out'],
		['It should have been tested.', '4 BLAME-002', 'Write what was done'],
		['Somebody should have noticed sooner.', '10 BLAME-002', 'Write what was done'],
		['The rollout shouldn’t have gone out on a Friday.', '13 BLAME-002', 'Write what was done'],
		['The alert ought to have fired.', '11 BLAME-002', 'Write what was done'],
		['The engineer forgot to renew it.', '5 BLAME-003', 'Say what was left to memory'],
		['The team failed to notice the alert.', '5 BLAME-003', 'Say what happened and what hid it'],
		['A developer overlooked the flag.', '3 BLAME-003', 'Say what made it hard to see'],
		[
			'An engineer on call had accidentally deleted it.',
			'4 BLAME-003',
			'Say what made it look right',
		],
		['The person who ran the wrong script left.', '5 BLAME-003', 'Say what made it look right'],
		['An operator mistyped the name.', '4 BLAME-003', 'Say what made it look right'],
		['Bob ran the wrong command.', '1 BLAME-003', 'Say what made it look right'],
		['Then Alice Miller broke the build.', '6 BLAME-003', 'Make the change the subject'],
		['The contractor made a costly mistake.', '5 BLAME-003', 'Say what made it look right'],
		['We forgot the\nrunbook.', '1 BLAME-003', 'Say what was left to memory'],
	])('%s', (text, place, fix) => {
		expect(codes(text)).toEqual([place]);
		expect(body(text)[0]?.fix).toContain(fix);
	});

	it.each([
		'“Human error,” says the status page.',
		'The page speaks of "human error" and leaves it there.',
		'> The engineer forgot to renew it.\n> It was human error.',
		'> The engineer forgot\nto renew it.',
		'The talk calls it <Quote cite="talk">human error</Quote>.',
		'<Quote cite="talk">\nThe engineer forgot it.\n</Quote>',
		'The log said `operator error: human error`.',
		'```\nthe engineer failed to log in\n```',
		'Kubernetes failed to schedule the pod, and the job failed to renew the certificate.',
		'The Redis operator failed to reconcile and deleted the wrong volume.',
		'The controller manager ignored the taint; the package manager chose the wrong version.',
		'Every cluster should have dedicated nodes, and services should have limits.',
		'The team noticed the alert and rolled back.',
		'Nobody noticed for six weeks.',
		'An engineer deleted the namespace.',
		'The change caused an outage.',
	])('is not seen in: %s', (text) => expect(body(text)).toEqual([]));

	it('is found in fields of our own words', () => {
		expect(
			inField((text) =>
				text.replace(
					'how: Nothing tested the templates.',
					"how: >-\n      The author\n      forgot the braces, which shouldn''t have been merged.",
				),
			),
		).toEqual(['26:11 BLAME-003', '27:32 BLAME-002']);
		expect(
			inField((text) =>
				text.replace('title: A', 'title: "Human error: a').replace('service\n', 'service"\n'),
			),
		).toEqual(['2:9 BLAME-001']);
	});

	it('is left alone in what others said', () => {
		const said = `  - said: the engineer forgot it
    event: 'The page calls it “human error”.'
    cite: blog
rootCause:`;
		const symptoms = `symptoms:
  - text: the team failed to respond
    kind: log
    cite: blog
causes:`;
		expect(inField((text) => text.replace('rootCause:', said))).toEqual([]);
		expect(inField((text) => text.replace('causes:', symptoms))).toEqual([]);
		expect(
			inField((text) => text.replace('title: How a couple', 'title: Human error, or how a couple')),
		).toEqual([]);
		expect(
			inField((text) =>
				text.replace('causes:', symptoms.replace('cite', 'quoted: false\n    cite')),
			),
		).toEqual(['24:15 BLAME-003']);
	});
});

describe('false alarms', () => {
	it('are none among ordinary sentences', () => {
		expect(ordinary.length).toBeGreaterThanOrEqual(200);
		expect(ordinary.filter((sentence) => body(sentence).length > 0)).toEqual([]);
	});

	it.each(globSync('content/{postmortems/*,patterns/*,TEMPLATE}.mdx'))('are none in %s', (file) => {
		expect(findPeople(readFileSync(file, 'utf8'))).toEqual([]);
	});
});

it('takes no time over what is long and repeats itself', () => {
	for (const part of [
		'engineer really ',
		'10.1.',
		'a.b-',
		'a@b.',
		'+1 23 ',
		'“',
		'"',
		'x://y',
		'Alice ',
		'`',
	]) {
		const start = effort();
		findPeople(FRONT + part.repeat(100_000 / part.length));
		expect(effort() - start, part).toBeLessThan(1000);
	}
});
