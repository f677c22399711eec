CREATE TABLE `pending` (
	`hash` text PRIMARY KEY NOT NULL,
	`team` text,
	`expires_at` text NOT NULL
);
--> statement-breakpoint
CREATE INDEX `pending_by_expiry` ON `pending` (`expires_at`);--> statement-breakpoint
CREATE TABLE `workspaces` (
	`name` text PRIMARY KEY NOT NULL,
	`team` text NOT NULL,
	`is_installed` integer NOT NULL
);
