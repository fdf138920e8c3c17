"""From the reference to the schema: what its tables say, and what its examples prove."""
