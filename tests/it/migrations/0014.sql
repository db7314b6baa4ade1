UPDATE users SET language = 'de' WHERE id = (SELECT min(id) FROM users WHERE kind = 'person');
