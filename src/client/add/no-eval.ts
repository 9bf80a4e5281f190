import { config } from 'zod';

// The content security policy forbids code that is made from text, which zod would try for speed.
config({ jitless: true });
