/** A kind of secret for which secretlint has no rule: its name, and patterns for its pattern rule. */
export interface SecretPattern {
	name: string;
	patterns: string[];
}

/** Words that stand for a password and are none; a template's variables and masks. */
const PLACEHOLDER =
	'(?:(?:your|my|the|some|replace)?[-_]?(?:with[-_])?(?:password|passwd|passphrase|pass|pwd|secret|token|key)\\b|x{3,}|\\*{2,}|\\.{3}|…|•{2,}|change-?me|redacted|removed|masked|example|placeholder|[<[({$%])';

/** Tokens that are known by how they begin. */
export const tokens: SecretPattern[] = [
	{
		name: 'JSON web token',
		patterns: ['/\\beyJ[\\w-]{8,2000}\\.eyJ[\\w-]{8,4000}\\.[\\w-]{8,2000}/g'],
	},
	{
		name: 'Google key',
		patterns: [
			'/\\bAIza[\\w-]{35}(?![\\w-])/g',
			'/\\bGOCSPX-[\\w-]{28}(?![\\w-])/g',
			'/\\bya29\\.[\\w-]{20,500}/g',
		],
	},
	{ name: 'Anthropic key', patterns: ['/\\bsk-ant-[a-z\\d]{2,12}-[\\w-]{20,200}/g'] },
	{
		name: 'OpenAI key',
		patterns: [
			'/\\bsk-(?:proj|svcacct|admin|None)-[\\w-]{20,200}/g',
			'/\\bsk-[A-Za-z\\d]{32,64}(?![\\w-])/g',
		],
	},
	{
		name: 'Stripe key',
		patterns: [
			'/\\b[rs]k_(?:live|test)_[A-Za-z\\d]{16,200}/g',
			'/\\bwhsec_[A-Za-z\\d+\\/]{24,100}/g',
		],
	},
	{
		name: 'GitLab token',
		patterns: ['/\\bgl(?:pat|ptt|dt|rt|cbt|soat|ft|imt|agent|oas|ffct)-[\\w-]{20,200}/g'],
	},
	{
		name: 'chat token',
		patterns: [
			'/\\bxox[a-z]-[\\w-]{20,300}/g',
			'/\\bxapp-\\d-[\\w-]{20,300}/g',
			'/\\bhttps:\\/\\/(?:ptb\\.|canary\\.)?discord(?:app)?\\.com\\/api\\/webhooks\\/\\d{10,30}\\/[\\w-]{30,120}/g',
			'/\\bhttps:\\/\\/[\\w-]{1,80}\\.webhook\\.office\\.com\\/webhookb2\\/[\\w@-]{30,150}\\/IncomingWebhook\\/\\w{20,60}/g',
			'/\\b\\d{8,10}:AA[\\w-]{33}(?![\\w-])/g',
		],
	},
	{
		name: 'package registry token',
		patterns: [
			'/\\bpypi-AgE[\\w-]{50,300}/g',
			'/\\bdckr_(?:pat|oat)_[\\w-]{24,60}/g',
			'/\\brubygems_[a-f\\d]{48}\\b/g',
			'/\\b_authToken\\s{0,3}=\\s{0,3}(?![${<])[\\w.\\/+=-]{12,200}/g',
			'/\\bhttps?:\\/\\/[^\\s:@\\/]{12,200}:x-oauth-basic@/g',
		],
	},
	{
		name: 'cloud or monitoring token',
		patterns: [
			'/\\bdo[opr]_v1_[a-f\\d]{64}\\b/g',
			'/\\bhv[sbr]\\.[\\w-]{24,300}/g',
			'/\\b[A-Za-z\\d]{14}\\.atlasv1\\.[\\w-]{60,80}/g',
			'/\\bgl(?:sa|c)_[\\w+\\/=]{32,300}/g',
			'/\\bNRAK-[A-Z\\d]{27}\\b/g',
			'/\\bdp\\.(?:pt|st|ct|sa|scim|audit)\\.[\\w.-]{40,80}/g',
			'/\\b(?:AccountKey|SharedAccessKey)=[A-Za-z\\d+\\/]{40,100}={0,2}/g',
			'/[?&]sig=(?=[^&\\s]{0,100}%)[A-Za-z\\d%]{40,120}/g',
			'/\\bX-Amz-(?:Signature=[\\da-f]{64}|Security-Token=[\\w%\\/+-]{60,2000})/g',
			'/\\b[Ss]ecret[ _-]?[Kk]ey["\'`]{0,2}\\s{0,3}[:=]\\s{0,3}["\'`]?[A-Za-z\\d\\/+]{40}(?![A-Za-z\\d\\/+=])/g',
			'/\\b[Ss]ession[ _-]?[Tt]oken["\'`]{0,2}\\s{0,3}[:=]\\s{0,3}["\'`]?[A-Za-z\\d\\/+]{100,2000}/g',
			'/\\b(?:api|app|application)[_-]?key["\'`]{0,2}\\s{0,3}[:=]\\s{0,3}["\'`]?[\\da-f]{32,40}\\b/gi',
		],
	},
	{
		name: 'token or password',
		patterns: [
			'/\\b[Bb]earer\\s{1,3}(?=[\\w.~+\\/-]{0,200}\\d)[\\w.~+\\/-]{24,2000}={0,2}/g',
			'/\\bAuthorization:\\s{0,3}Basic\\s{1,3}[A-Za-z\\d+\\/]{12,300}={0,2}/gi',
			'/--token[ =](?!abcdef\\.0123456789abcdef)[a-z\\d]{6}\\.[a-z\\d]{16}\\b/g',
			'/\\b(?:secret|token|password|passwd|api[_-]?key|access[_-]?key)["\'`]{0,2}\\s{0,3}[:=]\\s{0,3}["\'`]?(?=[\\w+\\/-]{0,99}[A-Z])(?=[\\w+\\/-]{0,99}[a-z])(?=[\\w+\\/-]{0,99}\\d)[A-Za-z\\d+\\/_-]{20,200}={0,2}/g',
		],
	},
];

/** Private keys in forms that are not whole or not one of the usual. */
export const keys: SecretPattern[] = [
	{
		name: 'private key',
		patterns: [
			'/-----BEGIN [A-Z ]{0,40}PRIVATE KEY(?: BLOCK)?-----(?:\\s|\\\\[nr]){1,20}(?:[A-Za-z-]{3,20}: [^\\n]{1,100}\\s{1,10}){0,5}[A-Za-z\\d+\\/=]{40}/g',
			'/\\bAGE-SECRET-KEY-1[\\dA-Z]{58}\\b/g',
			'/\\bclient-key-data:\\s{0,3}[A-Za-z\\d+\\/]{40,5000}={0,2}/g',
		],
	},
];

/** Passwords in addresses and connection strings. */
export const passwords: SecretPattern[] = [
	{
		name: 'password in an address',
		patterns: [
			`/\\b[a-z][a-z\\d+.-]{1,20}:\\/\\/[^\\s:\\/@"'\`<>]{0,100}:(?!${PLACEHOLDER})[^\\s\\/@"'\`<>]{3,200}@[^\\s"'\`<>]{2,200}/gi`,
			`/\\b(?:Server|Host|Data Source|User Id|Uid|dbname|user)=[^;\\n]{1,100}[; ][^\\n]{0,200}?\\b(?:Password|Pwd)=(?!${PLACEHOLDER})[^;\\s"'\`]{4,100}/gi`,
		],
	},
];
