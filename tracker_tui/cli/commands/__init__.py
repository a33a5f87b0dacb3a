"""What each sub-command does, one small file per group."""
