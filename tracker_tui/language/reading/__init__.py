"""One message read: clause by clause, and what is left of it in the end."""
