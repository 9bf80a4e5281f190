import { expect, it } from 'vitest';
import { withoutNoise } from './noise.ts';

const words = (text: string) => withoutNoise(text).trim().split(/\s+/).join(' ');

it.each([
	['2023-03-14T19:00:01.123Z error calling webhook', 'error calling webhook'],
	[
		'Mar 14 19:00:01 ip-10-0-3-4.eu-west-1.compute.internal kubelet: not ready',
		'kubelet: not ready',
	],
	[
		'E0314 19:00:01.123456    2187 pod_workers.go:951] Error syncing pod',
		'pod_workers.go] Error syncing pod',
	],
	['0/143 nodes are available: 3 Insufficient cpu', 'nodes are available: Insufficient cpu'],
	['dial tcp 10.0.12.7:443: i/o timeout', 'dial tcp : i/o timeout'],
	[
		'Get "https://172.20.0.1:443/api": context deadline exceeded',
		'Get "https:// /api": context deadline exceeded',
	],
	['pod web-7d4b9c6f5-x2x9z was OOMKilled after 5m', 'pod web was OOMKilled after'],
	['kube-proxy-x7k2p is not ready', 'kube-proxy is not ready'],
	['request 550e8400-e29b-41d4-a716-446655440000 failed', 'request failed'],
	['upstream returned 503 after 30s', 'upstream returned after 503'],
	['goroutine 12 [running]: main.go:123 +0x1d', 'goroutine [running]: main.go'],
	['x509: certificate has expired', 'x509: certificate has expired'],
	['Kubernetes 1.24 and ndots:5', 'Kubernetes and ndots:5'],
])('%s', (line, expected) => {
	expect(words(line)).toBe(expected);
});
