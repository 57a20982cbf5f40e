CREATE TABLE `rule_feedback` (
	`id` text PRIMARY KEY NOT NULL,
	`rule` text NOT NULL,
	`rule_hash` text NOT NULL,
	`rule_base` text NOT NULL,
	`engine` text NOT NULL,
	`verdict` text NOT NULL,
	`comment` text,
	`at` text NOT NULL,
	CONSTRAINT "rule_feedback_verdict" CHECK("rule_feedback"."verdict" in ('useful', 'false-alarm'))
);
--> statement-breakpoint
CREATE INDEX `rule_feedback_by_rule` ON `rule_feedback` (`rule`,`rule_hash`);