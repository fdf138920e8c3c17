"""Methods that nobody wrote by hand: what the schema says they take and answer."""
