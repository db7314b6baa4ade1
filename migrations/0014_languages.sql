-- The language that pages speak to a person.

ALTER TABLE users
    -- Its tag, such as `de`. Absent: the one that the browser asks for. Which tags there are is the program's to say, so
    -- that a language is added without touching the table.
    ADD COLUMN language text;
