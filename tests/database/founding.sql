CREATE TABLE conversations (id TEXT PRIMARY KEY DEFAULT (lower(hex(randomblob(16)))), user_id TEXT NOT NULL);
CREATE TABLE habits_of_mine (name TEXT, mood BLOB);
CREATE TABLE IF NOT EXISTS goals (
  id TEXT PRIMARY KEY DEFAULT (lower(hex(randomblob(16)))),
  user_id TEXT NOT NULL,
  conversation_id TEXT REFERENCES conversations(id) ON DELETE SET NULL,
  title TEXT NOT NULL,
  description TEXT,
  category TEXT,
  target_value REAL,
  current_value REAL DEFAULT 0,
  baseline_value REAL,
  unit TEXT,
  status TEXT DEFAULT 'active',
  created_at INTEGER NOT NULL DEFAULT (unixepoch()),
  target_date INTEGER,
  completed_at INTEGER,
  last_progress_at INTEGER,
  metadata TEXT
);
CREATE TABLE IF NOT EXISTS progress_entries (
  id TEXT PRIMARY KEY DEFAULT (lower(hex(randomblob(16)))),
  goal_id TEXT NOT NULL REFERENCES goals(id) ON DELETE CASCADE,
  value REAL NOT NULL,
  notes TEXT,
  logged_at INTEGER NOT NULL DEFAULT (unixepoch()),
  source TEXT DEFAULT 'manual',
  conversation_id TEXT REFERENCES conversations(id) ON DELETE SET NULL,
  metadata TEXT
);
CREATE TABLE IF NOT EXISTS goal_milestones (
  id TEXT PRIMARY KEY DEFAULT (lower(hex(randomblob(16)))),
  goal_id TEXT NOT NULL REFERENCES goals(id) ON DELETE CASCADE,
  title TEXT NOT NULL,
  target_value REAL NOT NULL,
  sequence INTEGER NOT NULL,
  achieved INTEGER DEFAULT 0,
  achieved_at INTEGER,
  metadata TEXT
);
CREATE INDEX IF NOT EXISTS idx_goals_user ON goals(user_id);
CREATE INDEX IF NOT EXISTS idx_goals_status ON goals(status);
CREATE INDEX IF NOT EXISTS idx_goals_category ON goals(category);
CREATE INDEX IF NOT EXISTS idx_progress_goal ON progress_entries(goal_id);
CREATE INDEX IF NOT EXISTS idx_progress_logged ON progress_entries(logged_at);
CREATE INDEX IF NOT EXISTS idx_milestones_goal ON goal_milestones(goal_id);
CREATE INDEX IF NOT EXISTS idx_milestones_sequence ON goal_milestones(sequence);
ALTER TABLE goals ADD COLUMN colour TEXT;
INSERT INTO conversations VALUES ('c1', 'me');
INSERT INTO habits_of_mine VALUES ('tea', x'00ff');
INSERT INTO goals (id, user_id, conversation_id, title, target_value, current_value, unit, created_at, metadata, colour)
  VALUES ('g1', 'me', 'c1', 'Run 100 km', 100, 12.5, 'km', 1767225600, 'not json', 'red');
INSERT INTO goals (id, user_id, title, created_at) VALUES ('g2', 'me', 'Thesis', '2026-01-02 08:00:00');
INSERT INTO goals (id, user_id, title, target_value, status) VALUES ('g3', 'you', 'Theirs', 5, NULL);
INSERT INTO progress_entries (id, goal_id, value, logged_at) VALUES ('e1', 'g1', 5, 1773748800);
INSERT INTO progress_entries (id, goal_id, value, logged_at) VALUES ('e2', 'g1', 7.5, '2026-03-17 12:00:00');
INSERT INTO progress_entries (id, goal_id, value, logged_at) VALUES ('e3', 'g1', 0, 1773748800000);
INSERT INTO goal_milestones (id, goal_id, title, target_value, sequence) VALUES ('m1', 'g1', 'Half', 50, 1);
