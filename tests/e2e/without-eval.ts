import * as z from "zod";

// A driver may run its script where the page itself may not, and Zod would go by that.
z.config({ jitless: true });
