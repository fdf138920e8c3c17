"""From names to English: words, nouns, and the sentences of docstrings."""
