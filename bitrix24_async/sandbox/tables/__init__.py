"""The rows that a portal keeps: columns, values, filters, and how they are shown."""
