"""What needs a library of its own: one extra, one module."""
