/** Addresses, numbers and names that look private and are the same everywhere, or stand in manuals. */
const WELL_KNOWN = new Set([
	/* cloud metadata, names and time */
	...['169.254.169.254', '169.254.169.253', '169.254.169.123', '169.254.170.2', '169.254.170.23'],
	...['fd00:ec2::254', 'fd00:ec2::253', 'fd00:ec2::123', 'fd00:ec2::23', '100.100.100.200'],
	'100.100.100.100',
	/* node-local names, Calico's gateway, Docker's bridge, virtual machines, minikube */
	...['169.254.20.10', '169.254.25.10', '169.254.1.1', '172.17.0.1', '172.18.0.1'],
	...['10.0.2.2', '10.0.2.3', '10.0.2.15', '192.168.49.2', '192.168.99.100', '192.168.65.2'],
	/* the first service addresses of Kubernetes, k3s, EKS, GKE and MicroK8s */
	...['10.96.0.1', '10.96.0.10', '10.43.0.1', '10.43.0.10', '10.100.0.1', '10.100.0.10'],
	...['172.20.0.1', '172.20.0.10', '10.152.183.1', '10.152.183.10', '10.0.0.1', '10.0.0.10'],
	...['10.32.0.1', '10.32.0.10', '192.168.0.1', '192.168.1.1', '192.168.178.1', 'fe80::1'],
	/* account numbers of manuals, and those of public registries */
	...['123456789012', '111122223333', '444455556666', '012345678901', '012345678910'],
	...['210987654321', '602401143452', '877085696533', '800184023465', '918309763551'],
	...['763104351884', '137112412989', '591542846629', '840364872350'],
	/* hosts */
	...['metadata.google.internal', 'metadata.azure.internal', 'localhost.localdomain'],
]);

/** True for an address or number that tells nothing of anybody, or that is only a network's size. */
export function isWellKnown(found: string): boolean {
	const [address = '', prefix] = found.split('/');
	if (WELL_KNOWN.has(address)) return true;
	if (/^(\d)\1{11}$/.test(address)) return true;
	if (/^\d+\.\d+\.\d+\.\d+$/.test(address)) {
		// A network, its last address, or, with a prefix, a block named by its first address.
		return /\.(?:0|255)$/.test(address) || (prefix !== undefined && isNetwork(address, +prefix));
	}
	if (address.includes('::')) return prefix !== undefined && address.endsWith('::');
	return isExampleMail(address);
}

function isNetwork(address: string, prefix: number): boolean {
	const value = address.split('.').reduce((sum, part) => sum * 256 + Number(part), 0);
	return prefix < 31 && value % 2 ** (32 - prefix) === 0;
}

const PUBLIC_MAILBOX = /^(?:git|hg|noreply|no-reply|donotreply|do-not-reply|mailer-daemon)@/;
const NOT_MAIL =
	/\.(?:service|socket|timer|target|mount|device|path|slice|scope|conf|png|jpe?g|gif|webp|svg|js|ts|css|json|ya?ml|md|sh|internal|corp|local|lan|invalid|test|example)$/;
const EXAMPLE = /(?:^|[@.])example\.(?:com|org|net|edu)$/;

const isExampleMail = (found: string) =>
	found.includes('@') &&
	(PUBLIC_MAILBOX.test(found) || NOT_MAIL.test(found) || EXAMPLE.test(found));

const STANDARD_HOST =
	/(?:^|\.)(?:cluster\.local|docker\.internal|minikube\.internal|k3d\.internal|containers\.internal|lima\.internal|orb\.local|k8s\.io|x-k8s\.io|kubernetes\.io|openshift\.io|example\.(?:com|org|net|internal|corp|local|lan))$/i;

/** Names of files and settings that end like a host's. */
const SETTING =
	/^(?:env|rc|settings|values|config|configuration|application|bootstrap|compose|docker-compose|override|default|module|var|vars|local|data|this|self|package|pkg|crate|spec|status|metadata|global|com|org|net|io|java|sun|jdk|k8s|github|golang|go|src|lib|app)\./i;

/** True for a host that exists only behind somebody's walls. */
export function outsideAddress(host: string): boolean {
	const name = host.toLowerCase();
	return !WELL_KNOWN.has(name) && !STANDARD_HOST.test(name) && !SETTING.test(name);
}

/** The host's last label, the others left out. */
export const maskHost = (host: string) => `${host[0]}….${host.split('.').at(-1)}`;
